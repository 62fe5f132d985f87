export const card = {
  menu: 'Card menu: {card}',

  'kind.task': 'Task',
  'kind.activity': 'Activity',
  'kind.site': 'Site',
  'kind.result': 'Result',
  'kind.decision': 'Decision',
  'kind.risk': 'Risk',
  'kind.proposal': 'Proposal',
  'kind.stakeholder': 'Stakeholder',
  'kind.issue': 'Problem',
  'kind.idea': 'Idea',

  'face.partner': 'Partner: {partner}',
  'face.due': 'Due: {date}',
  'face.start': 'Start: {date}',
  'face.soon': 'Due soon: {date}',
  'face.overdue': 'Overdue: {date}',
  'face.done': 'Done',
  'face.people': 'People: {names}',
  'face.here': 'Looking at it now: {names}',
  'face.more': '+{count}',

  title: 'Title',
  close: 'Close',
  formerPerson: 'Former member',
  selected: 'Selected',
} as const
