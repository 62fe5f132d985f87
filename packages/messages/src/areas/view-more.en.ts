export const viewMore = {
  none: 'Nothing saved yet',
  noneHint: 'A saved view keeps the form, the filter and the order of this moment. Everybody in the project sees it.',
  save: 'Save this view',
  name: 'Name of the view',
  remove: 'Remove view: {view}',
  copyLink: 'Copy link to this view',
  linkCopied: 'Link copied',
  linkNotCopied: 'The browser did not allow copying. The address bar shows this view.',
} as const
