export const visitNote = {
  add: 'Add a note',
  addAt: 'Add a note: {site}',
  goOn: 'Go on with your note',
  goOnAt: 'Go on with your note: {site}',
  noteAt: 'Note: {site}',
  hint: 'What is worth keeping of this place. No names of private people, please.',
  notesAt: 'Notes: {site}',
  tooLong: {
    one: '{count} character too many. Write the rest in a second note.',
    other: '{count} characters too many. Write the rest in a second note.',
  },
  written: 'Note kept: {site}',
  edit: 'Edit the note: {start}',
  archive: 'Archive the note: {start}',
  noLonger: 'no longer on this visit',
  siteArchived: 'site archived',
} as const
