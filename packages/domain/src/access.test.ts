import { describe, expect, it } from 'vitest'
import { CAPABILITIES, type Capability, can, mayManage, ROLES, type Role } from './access.ts'
import { COMMANDS, type CommandType } from './commands.ts'

const granted: Record<Role, Record<Capability, boolean>> = {
  coordinator: {
    'project.read': true,
    'project.edit': true,
    'partners.edit': true,
    'members.manage': true,
    'members.manage-all': true,
    'boards.edit': true,
    'cards.edit': true,
    'things.edit': true,
    'things.edit-all': true,
    'places.edit': true,
    'gate.override': true,
    'money.read': true,
    'money.edit': true,
    'money.all': true,
    'comments.write': true,
    'comments.moderate': true,
  },
  partner_lead: {
    'project.read': true,
    'project.edit': false,
    'partners.edit': false,
    'members.manage': true,
    'members.manage-all': false,
    'boards.edit': true,
    'cards.edit': true,
    'things.edit': true,
    'things.edit-all': false,
    'places.edit': true,
    'gate.override': false,
    'money.read': true,
    'money.edit': true,
    'money.all': false,
    'comments.write': true,
    'comments.moderate': true,
  },
  member: {
    'project.read': true,
    'project.edit': false,
    'partners.edit': false,
    'members.manage': false,
    'members.manage-all': false,
    'boards.edit': true,
    'cards.edit': true,
    'things.edit': true,
    'things.edit-all': false,
    'places.edit': true,
    'gate.override': false,
    'money.read': false,
    'money.edit': false,
    'money.all': false,
    'comments.write': true,
    'comments.moderate': false,
  },
  observer: {
    'project.read': true,
    'project.edit': false,
    'partners.edit': false,
    'members.manage': false,
    'members.manage-all': false,
    'boards.edit': false,
    'cards.edit': false,
    'things.edit': false,
    'things.edit-all': false,
    'places.edit': false,
    'gate.override': false,
    'money.read': true,
    'money.edit': false,
    'money.all': false,
    'comments.write': true,
    'comments.moderate': false,
  },
}

const needed: Record<CommandType, Capability | 'system'> = {
  'project.edit': 'project.edit',
  'project.archive': 'project.edit',
  'project.restore': 'project.edit',
  'project.anchor': 'project.edit',
  'partner.add': 'partners.edit',
  'partner.edit': 'partners.edit',
  'project.facts': 'project.edit',
  'list.stage': 'boards.edit',
  'card.show': 'cards.edit',
  'card.objective': 'cards.edit',
  'place.create': 'places.edit',
  'place.edit': 'places.edit',
  'place.archive': 'places.edit',
  'place.restore': 'places.edit',
  'phase.create': 'project.edit',
  'phase.edit': 'project.edit',
  'phase.archive': 'project.edit',
  'phase.restore': 'project.edit',
  'objective.create': 'project.edit',
  'objective.edit': 'project.edit',
  'objective.archive': 'project.edit',
  'objective.restore': 'project.edit',
  'activity.create': 'things.edit',
  'activity.edit': 'things.edit',
  'activity.archive': 'things.edit',
  'activity.restore': 'things.edit',
  'session.create': 'things.edit',
  'session.edit': 'things.edit',
  'session.archive': 'things.edit',
  'session.restore': 'things.edit',
  'question.create': 'things.edit',
  'question.edit': 'things.edit',
  'question.archive': 'things.edit',
  'question.restore': 'things.edit',
  'note.write': 'things.edit',
  'note.edit': 'things.edit',
  'note.archive': 'things.edit',
  'note.restore': 'things.edit',
  'evidence.create': 'things.edit',
  'evidence.edit': 'things.edit',
  'evidence.archive': 'things.edit',
  'evidence.restore': 'things.edit',
  'site.create': 'things.edit',
  'site.edit': 'things.edit',
  'site.archive': 'things.edit',
  'site.restore': 'things.edit',
  'result.create': 'things.edit',
  'result.edit': 'things.edit',
  'result.archive': 'things.edit',
  'result.restore': 'things.edit',
  'stage.set': 'things.edit',
  'stage.void': 'things.edit',
  'member.add': 'system',
  'member.change': 'members.manage',
  'member.remove': 'project.read',
  'label.create': 'boards.edit',
  'label.edit': 'boards.edit',
  'label.archive': 'boards.edit',
  'label.restore': 'boards.edit',
  'board.create': 'boards.edit',
  'board.rename': 'boards.edit',
  'board.move': 'boards.edit',
  'board.archive': 'boards.edit',
  'board.restore': 'boards.edit',
  'list.create': 'boards.edit',
  'list.rename': 'boards.edit',
  'list.move': 'boards.edit',
  'list.archive': 'boards.edit',
  'list.restore': 'boards.edit',
  'list.colour': 'boards.edit',
  'list.limit': 'boards.edit',
  'list.order': 'cards.edit',
  'field.create': 'boards.edit',
  'field.edit': 'boards.edit',
  'field.move': 'boards.edit',
  'field.archive': 'boards.edit',
  'field.restore': 'boards.edit',
  'view.save': 'boards.edit',
  'view.remove': 'boards.edit',
  'card.create': 'cards.edit',
  'card.rename': 'cards.edit',
  'card.move': 'cards.edit',
  'card.label': 'cards.edit',
  'card.assign': 'cards.edit',
  'card.partner': 'cards.edit',
  'card.due': 'cards.edit',
  'card.start': 'cards.edit',
  'card.contributor': 'cards.edit',
  'card.kind': 'cards.edit',
  'card.watch': 'project.read',
  'card.vote': 'cards.edit',
  'card.cover': 'cards.edit',
  'card.template': 'cards.edit',
  'card.field': 'cards.edit',
  'card.repeat': 'cards.edit',
  'card.copy': 'cards.edit',
  'card.import': 'system',
  'card.link': 'cards.edit',
  'card.unlink': 'cards.edit',
  'card.done': 'cards.edit',
  'card.archive': 'cards.edit',
  'card.restore': 'cards.edit',
  'card.delete': 'cards.edit',
  'card.describe': 'cards.edit',
  'comment.write': 'comments.write',
  'comment.edit': 'comments.write',
  'comment.remove': 'comments.write',
  'comment.react': 'comments.write',
  'checklist.add': 'cards.edit',
  'checklist.rename': 'cards.edit',
  'checklist.move': 'cards.edit',
  'checklist.remove': 'cards.edit',
  'checklist.restore': 'cards.edit',
  'line.add': 'cards.edit',
  'line.edit': 'cards.edit',
  'line.tick': 'cards.edit',
  'line.assign': 'cards.edit',
  'line.due': 'cards.edit',
  'line.move': 'cards.edit',
  'line.remove': 'cards.edit',
  'line.restore': 'cards.edit',
  'line.card': 'cards.edit',
  'attachment.add': 'cards.edit',
  'attachment.link': 'cards.edit',
  'attachment.rename': 'cards.edit',
  'attachment.remove': 'cards.edit',
  'attachment.restore': 'cards.edit',
}

describe('the matrix of access', () => {
  it('[A4] a role holds these capabilities and no others', () => {
    const actual = Object.fromEntries(
      ROLES.map((role) => [role, Object.fromEntries(CAPABILITIES.map((it) => [it, can({ role }, it)]))]),
    )
    expect(actual).toEqual(granted)
  })

  it('[A1] every command needs the capability that stands here, and none is missing', () => {
    const actual = Object.fromEntries(Object.entries(COMMANDS).map(([type, { needs }]) => [type, needs]))
    expect(actual).toEqual(needed)
    for (const [type, definition] of Object.entries(COMMANDS)) expect(definition.type).toBe(type)
  })
})

describe('mayManage', () => {
  const lead = { role: 'partner_lead', partnerId: 'own' } as const

  it.each(ROLES)('[A5] a coordinator manages every %s', (role) => {
    for (const partnerId of ['own', 'other', null])
      expect(mayManage({ role: 'coordinator', partnerId: null }, { role, partnerId })).toBe(true)
  })

  it('[A5] a partner lead manages the own partner’s places up to the own role', () => {
    const managed = ROLES.map((role) => [
      role,
      ['own', 'other', null].filter((partnerId) => mayManage(lead, { role, partnerId })),
    ])
    expect(Object.fromEntries(managed)).toEqual({
      coordinator: [],
      partner_lead: ['own'],
      member: ['own'],
      observer: ['own'],
    })
  })

  it('[A5] a partner lead without a partner manages nobody', () => {
    expect(mayManage({ role: 'partner_lead', partnerId: null }, { role: 'member', partnerId: null })).toBe(false)
  })

  it.each(['member', 'observer'] as const)('[A5] a %s manages nobody', (role) => {
    expect(mayManage({ role, partnerId: 'own' }, { role: 'observer', partnerId: 'own' })).toBe(false)
  })
})
