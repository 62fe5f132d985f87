export const view = {
  switch: 'Views of the board',
  board: 'Board',
  table: 'Table',
  calendar: 'Calendar',
  saved: 'Saved views',
} as const
