export const liveMore = {
  undone: 'Undone: {what}',
  redone: 'Done again: {what}',
  cannotUndo: 'This cannot be undone any more. {reason}',
  cannotRedo: 'This cannot be done again any more. {reason}',
  changes: { one: '{count} change', other: '{count} changes' },
  changedSince: 'Somebody has changed it since.',
  notSentTitle: 'Not sent',
  notSentText: 'The server did not take this. Try again, or copy it to use it elsewhere.',
  copy: 'Copy',
  copied: 'Copied',
  dismiss: 'Dismiss',
} as const
