import { NOTICE_KINDS } from '@meanwhile/domain/notice'
import type { Translate } from '@meanwhile/messages/messages'
import type { NotificationFacts } from '../notification/data.ts'
import type { LetterScope } from './data.ts'
import { type Letter, plainName } from './letter.ts'

/** Cards that a digest lists: more than these nobody reads in a mail. */
const MAX_CARDS = 50

interface Links {
  publicUrl: string
  unsubscribe: string
}

/**
 * What happened, card by card: titles and names as they are now. What somebody wrote is not in it: a mail stays where
 * it was sent, also when a text is changed or a person is forgotten.
 */
export function noticeLetter(
  t: Translate,
  scope: LetterScope,
  facts: readonly NotificationFacts[],
  links: Links,
): Letter {
  const cards = byCard(facts)
  const shown = cards.slice(0, MAX_CARDS)
  const footer = {
    asides: [
      { link: `${links.publicUrl}/inbox`, label: t('letter.inbox') },
      { link: `${links.publicUrl}/account#notifications`, label: t('letter.settings') },
      { link: links.unsubscribe, label: t('letter.stop') },
    ],
  }
  const [first] = cards[0] ?? []
  if (scope === 'now' && first) {
    const names = { project: plainName(first.acronym), card: plainName(first.title) }
    return {
      subject: t('letter.now.subject', names),
      paragraphs: [
        { heading: plainName(first.title) },
        ...linesOf(t, facts).map((text) => ({ text })),
        { link: cardLink(first, links), label: t('letter.open') },
        footer,
      ],
    }
  }
  let project: string | undefined
  const body = shown.flatMap((told) => {
    const [card] = told
    if (!card) return []
    const entry = { title: plainName(card.title), lines: linesOf(t, told), link: cardLink(card, links) }
    if (card.projectId === project) return [entry]
    project = card.projectId
    return [{ heading: plainName(card.acronym) }, entry]
  })
  const left = cards.length - shown.length
  return {
    subject: t('letter.digest.subject', { count: cards.length }),
    paragraphs: [
      { text: t('letter.digest.text') },
      ...body,
      ...(left > 0 ? [{ text: t('letter.digest.more', { count: left }) }] : []),
      footer,
    ],
  }
}

/** The notifications of each card, in the order in which the cards come first. */
function byCard(facts: readonly NotificationFacts[]): NotificationFacts[][] {
  const cards = new Map<string, NotificationFacts[]>()
  for (const fact of facts) {
    const key = `${fact.projectId} ${fact.cardId}`
    const told = cards.get(key)
    if (told) told.push(fact)
    else cards.set(key, [fact])
  }
  return [...cards.values()]
}

/** One line for each kind: who, and how often where that says something. */
function linesOf(t: Translate, facts: readonly NotificationFacts[]): string[] {
  return NOTICE_KINDS.flatMap((kind) => {
    const told = facts.filter((fact) => fact.kind === kind)
    if (told.length === 0) return []
    const somebody = t('inbox.somebody')
    const names = [...new Set(told.map(({ actor }) => (actor === null ? somebody : plainName(actor))))].join(', ')
    return [t.fill(`inbox.told.${kind}`, { names, count: told.length })]
  })
}

const cardLink = ({ projectId, boardId, cardId }: NotificationFacts, { publicUrl }: Links) =>
  `${publicUrl}/p/${projectId}/${boardId === null ? `sites/${cardId}` : `b/${boardId}/c/${cardId}`}`
