import * as z from 'zod/mini'
import { type Command, defineCommand } from '../command.ts'
import { Id } from '../id.ts'
import { PartialDate } from '../partial-date.ts'
import { CARD_KINDS, type Card, Cover, Repeat } from './card.ts'
import { aboutCard, refuseCard } from './commands.ts'

/** A command that writes one field of a card and is taken back by writing the value before. */
function setField<const Type extends string, Name extends 'start' | 'due'>(
  type: Type,
  name: Name,
  schema: z.ZodMiniType<Card[Name]>,
) {
  return defineCommand<Type, { cardId: string; value: Card[Name] }>({
    type,
    body: z.strictObject({ cardId: Id, value: schema }) as never,
    needs: 'cards.edit',
    refuse: (project, { cardId }) => refuseCard(project, cardId),
    change: (draft, { cardId, value }) => draft.edit('cards', cardId, { [name]: value }),
    invert: (project, { cardId }): Command | null => {
      const before = project.get('cards', cardId)
      return before ? { type, body: { cardId, value: before[name] } } : null
    },
    about: aboutCard,
  })
}

export const setCardDue = setField('card.due', 'due', z.nullable(PartialDate))
export const setCardStart = setField('card.start', 'start', z.nullable(PartialDate))

export const setCardRepeat = defineCommand({
  type: 'card.repeat',
  body: z.strictObject({ cardId: Id, value: z.nullable(Repeat) }),
  needs: 'cards.edit',
  // A list that is archived may be named: it may come back before the next card does.
  refuse: (project, { cardId, value }) =>
    refuseCard(project, cardId) ??
    (value?.listId === undefined || project.get('lists', value.listId) ? null : 'not-found'),
  change: (draft, { cardId, value }) => draft.edit('cards', cardId, { repeat: value }),
  invert: (project, { cardId }): Command | null => {
    const before = project.get('cards', cardId)
    return before ? setCardRepeat({ cardId, value: before.repeat }) : null
  },
  about: aboutCard,
})

export const setCardKind = defineCommand({
  type: 'card.kind',
  body: z.strictObject({ cardId: Id, kind: z.enum(CARD_KINDS) }),
  needs: 'cards.edit',
  // What a card is that is a thing, `card.show` says.
  refuse: (project, { cardId }) =>
    refuseCard(project, cardId) ?? (project.get('cards', cardId)?.thingId === null ? null : 'invalid'),
  change: (draft, { cardId, kind }) => draft.edit('cards', cardId, { kind }),
  invert: (project, { cardId }): Command | null => {
    const before = project.get('cards', cardId)
    return before ? setCardKind({ cardId, kind: before.kind }) : null
  },
  about: aboutCard,
})

/** Makes a card a pattern to copy from, or work to do again. */
export const setCardTemplate = defineCommand({
  type: 'card.template',
  body: z.strictObject({ cardId: Id, on: z.boolean() }),
  needs: 'cards.edit',
  refuse: (project, { cardId }) => refuseCard(project, cardId),
  change: (draft, { cardId, on }) => draft.edit('cards', cardId, { template: on }),
  invert: (project, { cardId }): Command | null => {
    const before = project.get('cards', cardId)
    return before ? setCardTemplate({ cardId, on: before.template }) : null
  },
  about: aboutCard,
})

const isColour = (cover: string) => cover.startsWith('#')

/** Shows a colour or a picture of the card's own above its title. */
export const setCardCover = defineCommand({
  type: 'card.cover',
  body: z.strictObject({ cardId: Id, value: z.nullable(Cover) }),
  details: (_project, { cardId, value }) => (value === null || isColour(value) ? [] : [cardId]),
  needs: 'cards.edit',
  refuse: (project, { cardId, value }) => {
    const refusal = refuseCard(project, cardId)
    if (refusal || value === null || isColour(value)) return refusal
    const attachment = project.get('attachments', value)
    if (attachment?.cardId !== cardId) return 'not-found'
    return attachment.picture ? null : 'invalid'
  },
  change: (draft, { cardId, value }) => draft.edit('cards', cardId, { cover: value }),
  invert: (project, { cardId }): Command | null => {
    const before = project.get('cards', cardId)
    return before ? setCardCover({ cardId, value: before.cover }) : null
  },
  about: aboutCard,
})

/**
 * Names the responsible partner, or nobody. Nobody takes part twice: a contributor who becomes responsible is no
 * contributor any more. `stays`: the partner that was responsible takes part as a contributor from now on.
 */
export const setCardPartner = defineCommand({
  type: 'card.partner',
  body: z.strictObject({ cardId: Id, value: z.nullable(Id), stays: z.optional(z.boolean()) }),
  needs: 'cards.edit',
  refuse: (project, { cardId, value }) =>
    refuseCard(project, cardId) ?? (value === null || project.get('partners', value) ? null : 'not-found'),
  change: (draft, { cardId, value, stays = false }) => {
    const card = draft.get('cards', cardId)
    if (!card || card.partnerId === value) return
    const contributorIds = card.contributorIds.filter((id) => id !== value)
    if (stays && card.partnerId !== null) contributorIds.push(card.partnerId)
    draft.edit('cards', cardId, { partnerId: value, contributorIds })
  },
  invert: (project, { cardId, value }): Command | null => {
    const before = project.get('cards', cardId)
    if (!before) return null
    const contributed = value !== null && before.contributorIds.includes(value)
    return setCardPartner({ cardId, value: before.partnerId, ...(contributed && { stays: true }) })
  },
  about: aboutCard,
})
