export const liveMore = {
  undone: 'Undone: {what}',
  redone: 'Done again: {what}',
  cannotUndo: 'This cannot be undone any more. {reason}',
  cannotRedo: 'This cannot be done again any more. {reason}',
  changes: { one: '{count} change', other: '{count} changes' },
  changedSince: 'Somebody has changed it since.',
} as const
