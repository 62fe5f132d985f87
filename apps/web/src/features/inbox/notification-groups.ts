import type { NoticeKind } from '@meanwhile/domain/notice'
import type { trpcClient } from '../../lib/trpc.ts'

export type Notification = Awaited<ReturnType<typeof trpcClient.inbox.list.query>>[number]

/** Everything of one kind on one card on one day. */
export interface Told {
  kind: NoticeKind
  /** Null: somebody whose account is gone. */
  actors: (string | null)[]
  count: number
}

export interface CardGroup {
  card: Notification
  told: Told[]
  /** The ids of those that are unread. */
  unread: string[]
}

export interface DayGroup {
  /** `YYYY-MM-DD` of the reader's own calendar. */
  day: string
  projects: { projectId: string; acronym: string; cards: CardGroup[] }[]
}

/** The reader's day of an instant. */
export function dayOfInstant(instant: string): string {
  const date = new Date(instant)
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
}

/** By day, project and card; each in the order in which its newest notification comes. */
export function groupNotifications(newestFirst: readonly Notification[]): DayGroup[] {
  const days: DayGroup[] = []
  for (const item of newestFirst) {
    const day = dayOfInstant(item.at)
    const group = found(days, (one) => one.day === day, { day, projects: [] })
    const project = found(group.projects, (one) => one.projectId === item.projectId, {
      projectId: item.projectId,
      acronym: item.acronym,
      cards: [],
    })
    const card = found(project.cards, (one) => one.card.cardId === item.cardId, { card: item, told: [], unread: [] })
    if (!item.read) card.unread.push(item.id)
    const told = found(card.told, (one) => one.kind === item.kind, { kind: item.kind, actors: [], count: 0 })
    told.count++
    if (!told.actors.includes(item.actor)) told.actors.push(item.actor)
  }
  return days
}

function found<Item>(items: Item[], fits: (item: Item) => boolean, fresh: Item): Item {
  const known = items.find(fits)
  if (known) return known
  items.push(fresh)
  return fresh
}
