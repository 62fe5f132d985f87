export const training = {
  title: 'My visits and courses',
  hint: 'Where you train or your organisation is the host.',
  coming: 'Now and next',
  over: 'Over',
  next: 'Next:',
  empty: 'Nothing of yours yet',
  emptyHint: 'An activity is here once you are one of its trainers or your partner is its host.',
  toActivities: 'All activities',
} as const
