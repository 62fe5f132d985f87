export const feed = {
  title: 'What happened',
  hint: 'What happened in this project, the newest first.',
  person: 'Person',
  everybody: 'Everybody',
  product: 'Meanwhile',
  formerPerson: 'Former member',
  unknown: 'Something was changed',
  withValue: '{line}: {value}',
  older: 'Show older',
  empty: 'Nothing has happened here yet',
  offline: 'The history comes from the server. It appears as soon as there is a connection.',
  again: 'Try again',
} as const
