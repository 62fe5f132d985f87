export const filter = {
  open: 'Filter',
  shown: '{shown} of {all}',
  listEmpty: 'No card here fits the filter',
} as const
