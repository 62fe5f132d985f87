export const role = {
  coordinator: 'Coordinator',
  partner_lead: 'Partner lead',
  member: 'Member',
  observer: 'Observer',
} as const
