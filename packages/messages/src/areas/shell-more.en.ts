export const shellMore = {
  loading: 'Loading',
  retry: 'Try again',
  notFoundTitle: 'There is nothing at this address',
  notFoundText: 'The link may be old or cut off. Your projects are all on one page.',
  updateReady: 'A new version is ready.',
} as const
