export const thing = {
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  addLanguage: 'Another language',
  chooseLanguage: 'Choose a language',
} as const
