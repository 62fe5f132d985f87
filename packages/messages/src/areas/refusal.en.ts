export const refusal = {
  'not-found': 'This is no longer here. Somebody may have removed it.',
  forbidden: 'Your role in this project does not allow this.',
  archived: 'This is archived. Bring it back first.',
  'project-archived': 'This project is archived and can only be read.',
  exists: 'This exists already.',
  'too-many': 'There is no room for more of these.',
  'last-coordinator': 'A project needs at least one coordinator.',
  'not-archived': 'This is not archived.',
  'unknown-command': 'The server does not know this action. Reload the page to get the same version.',
  invalid: 'Something in this is not allowed. Check what you entered.',
} as const
