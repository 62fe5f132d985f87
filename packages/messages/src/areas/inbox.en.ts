export const inbox = {
  title: 'Inbox',
  unreadCard: 'Changed since you last looked',
} as const
