export const mail = {
  'code.subject': 'Your code for Meanwhile: {code}',
  'code.text': 'Enter this code on the sign-in page. It works once, for ten minutes.',
  'code.ignore': 'If you did not ask for it, you need not do anything: without the code nobody can sign in.',
  'invitation.subject': '{inviter} invites you to {project}',
  'invitation.text': '{inviter} invites you to plan together in the project {project}.',
  'invitation.textPartner': '{inviter} invites you to plan together in the project {project}, for {partner}.',
  'invitation.open': 'Open the invitation',
  'invitation.until': 'The link works until {date}, for this e-mail address only.',
  'invitation.ignore': 'If you do not know what this is about, you can delete this mail.',
} as const
