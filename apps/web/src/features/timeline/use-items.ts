import { type Dates, type Span, spanOf } from '@meanwhile/domain/partial-date-span'
import { partnerName } from '@meanwhile/domain/partner/partner-name'
import { refOfCard } from '@meanwhile/domain/thing/thing'
import { mayEditThing } from '@meanwhile/domain/thing/thing-rights'
import { compareText } from '@meanwhile/wording/format'
import { useMemo } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useMe, useProject, useRows } from '../../project/use-project.ts'
import { usePlainText } from '../thing/use-text.ts'
import { type Item, type ItemKind, itemOfActivity, itemOfAgreement, itemOfCard, itemOfPhase } from './items.ts'

export type Grouping = 'phase' | 'partner'

export interface Row {
  item: Item
  title: string
  span: Span
}

export interface Group {
  id: string
  title: string
  rows: Row[]
}

const hasDate = ({ from, to }: Dates) => from !== null || to !== null

/** Everything that has a date, in rows by phase or partner, and what waits for one. */
export function useItems(kinds: ReadonlySet<ItemKind>, grouping: Grouping): { groups: Group[]; undated: Item[] } {
  const me = useMe()
  const project = useProject()
  const alive = project.archivedAt === null
  const mayEditPhases = useCan('project.edit')
  const mayEditCards = useCan('cards.edit')
  const [activities, phases, sites] = [useRows('activities'), useRows('phases'), useRows('sites')]
  const sessions = useRows('sessions')
  const [cards, lists, boards, partners] = [useRows('cards'), useRows('lists'), useRows('boards'), useRows('partners')]
  const text = usePlainText()
  const { t, locale } = useMessages()
  return useMemo(() => {
    const live = <One extends { archivedAt: string | null }>(rows: readonly One[]) =>
      rows.filter(({ archivedAt }) => archivedAt === null)
    const openBoards = new Map(live(boards).map(({ id, lang }) => [id, lang]))
    const openLists = new Set(live(lists).map(({ id }) => id))
    const sessionsOf = (activityId: string) => sessions.filter((session) => session.activityId === activityId)
    // A card that is an activity or a site is drawn as that.
    const plain = live(cards).filter(
      (card) =>
        refOfCard(card) === null && !card.template && openBoards.has(card.boardId) && openLists.has(card.listId),
    )
    const items = [
      ...live(phases).map((row) => itemOfPhase(row, mayEditPhases)),
      ...live(activities).map((row) =>
        itemOfActivity(row, alive && mayEditThing(me, row), sessionsOf(row.id), project.anchors),
      ),
      ...plain
        .filter(({ start, due }) => start !== null || due !== null)
        .map((row) => itemOfCard(row, openBoards.get(row.boardId) ?? project.lang, mayEditCards)),
      ...live(sites)
        .filter(({ agreementFrom, agreementTo }) => agreementFrom !== null || agreementTo !== null)
        .map((row) => itemOfAgreement(row, alive && mayEditThing(me, row))),
    ].filter(({ kind }) => kinds.has(kind))
    const placed: Row[] = items.flatMap((item) => {
      const span = hasDate(item.dates) ? spanOf(item.dates, project.anchors) : null
      return span ? [{ item, title: text(item.texts), span }] : []
    })
    const heads =
      grouping === 'partner'
        ? partners
            .toSorted((a, b) => a.number - b.number)
            .map((partner) => ({ id: partner.id, title: partnerName(partner, locale) }))
        : live(phases)
            .toSorted((a, b) => (a.position < b.position ? -1 : 1))
            .map(({ id, titles }) => ({ id, title: text(titles) }))
    const headOf = ({ partnerId, phaseId }: Item) => (grouping === 'partner' ? partnerId : phaseId)
    const known = new Set(heads.map(({ id }) => id))
    const compare = compareText(locale)
    const byDate = (a: Row, b: Row) =>
      Number(b.item.kind === 'phase') - Number(a.item.kind === 'phase') ||
      (a.span.from < b.span.from ? -1 : a.span.from > b.span.from ? 1 : compare(a.title, b.title))
    const groups = [...heads, { id: '', title: t(`timeline.no.${grouping}`) }].map((head) => ({
      ...head,
      rows: placed
        .filter(({ item }) => {
          const id = headOf(item)
          return id !== null && known.has(id) ? id === head.id : head.id === ''
        })
        .sort(byDate),
    }))
    const drawn = new Set(placed.map(({ item }) => item))
    return { groups: groups.filter(({ rows }) => rows.length > 0), undated: items.filter((item) => !drawn.has(item)) }
  }, [
    kinds,
    grouping,
    me,
    project,
    alive,
    mayEditPhases,
    mayEditCards,
    activities,
    phases,
    sites,
    sessions,
    cards,
    lists,
    boards,
    partners,
    text,
    t,
    locale,
  ])
}
