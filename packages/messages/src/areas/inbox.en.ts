export const inbox = {
  title: 'Inbox',
  unread: { one: 'Inbox, {count} unread', other: 'Inbox, {count} unread' },
  unreadMany: 'Inbox, more than {count} unread',
  unreadCard: 'Changed since you last looked',
} as const
