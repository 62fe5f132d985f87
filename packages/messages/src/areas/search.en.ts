export const search = {
  title: 'Search',
  label: 'Search in all my projects',
  hint: 'Titles, descriptions, checklists, comments and names of files. Letters without marks find those with them.',
  shown: { one: '{count} card shown', other: '{count} cards shown' },
  more: 'Show more',
  nothing: 'No card has these words',
  nothingHint: 'Try fewer letters, another form of the word, or its name in another language.',
  emptyTitle: 'Find a card in any of your projects',
  'source.description': 'Description',
  'source.line': 'Checklist',
  'source.comment': 'Comment',
  'source.file': 'File',
} as const
