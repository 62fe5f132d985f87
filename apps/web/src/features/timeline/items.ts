import { datesOf } from '@meanwhile/domain/activity/activity-days'
import { replanActivity } from '@meanwhile/domain/activity/replan-activity'
import { setCardDue, setCardStart } from '@meanwhile/domain/card/card-values'
import type { Command } from '@meanwhile/domain/command'
import type { Anchors } from '@meanwhile/domain/partial-date-range'
import type { Dates } from '@meanwhile/domain/partial-date-span'
import { datesOfPhase, replanPhase } from '@meanwhile/domain/phase/replan-phase'
import type { Session } from '@meanwhile/domain/session/session'
import { site } from '@meanwhile/domain/site/commands'
import type { Tables } from '@meanwhile/domain/tables'

export const ITEM_KINDS = ['phase', 'activity', 'card', 'agreement'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** What a row of the timeline shows. */
export interface Item {
  id: string
  kind: ItemKind
  texts: Readonly<Record<string, string>>
  dates: Dates
  partnerId: string | null
  phaseId: string | null
  /** Where the page of it is, below that of the project. */
  path: string
  mayEdit: boolean
  /** It has days, which are not known less exactly again. */
  inDays?: boolean
  /** The commands that give it other dates. */
  replan(dates: Dates): Command[]
}

export function itemOfActivity(
  row: Tables['activities'],
  mayEdit: boolean,
  /** Its own. */
  sessions: readonly Session[],
  anchors: Anchors,
): Item {
  const { id, titles, hostPartnerId, phaseId } = row
  return {
    id,
    kind: 'activity',
    texts: titles,
    dates: datesOf(row),
    partnerId: hostPartnerId,
    phaseId,
    path: `activities/${id}`,
    mayEdit,
    inDays: row.heldFrom !== null,
    replan: (dates) => replanActivity(row, dates, sessions, anchors),
  }
}

export function itemOfPhase(row: Tables['phases'], mayEdit: boolean): Item {
  const { id, titles, leadPartnerId } = row
  return {
    id,
    kind: 'phase',
    texts: titles,
    dates: datesOfPhase(row),
    partnerId: leadPartnerId,
    phaseId: id,
    path: 'phases',
    mayEdit,
    replan: (dates) => replanPhase(row, dates),
  }
}

export function itemOfCard(row: Tables['cards'], lang: string, mayEdit: boolean): Item {
  const { id, title, start, due, boardId, partnerId } = row
  const single = start === null
  return {
    id,
    kind: 'card',
    texts: { [lang]: title },
    dates: single ? { from: due, to: null } : { from: start, to: due },
    partnerId,
    phaseId: null,
    path: `b/${boardId}/c/${id}`,
    mayEdit,
    replan: ({ from, to }) => {
      // One date alone is the due date; drawing it longer gives it a start.
      const next = single && to === null ? { start: null, due: from } : { start: from, due: to }
      return [
        ...(next.start === start ? [] : [setCardStart({ cardId: id, value: next.start })]),
        ...(next.due === due ? [] : [setCardDue({ cardId: id, value: next.due })]),
      ]
    },
  }
}

export function itemOfAgreement(row: Tables['sites'], mayEdit: boolean): Item {
  const { id, names, partnerId, agreementFrom, agreementTo } = row
  const single = agreementFrom === null
  return {
    id,
    kind: 'agreement',
    texts: names,
    dates: single ? { from: agreementTo, to: null } : { from: agreementFrom, to: agreementTo },
    partnerId,
    phaseId: null,
    path: `sites/${id}`,
    mayEdit,
    replan: ({ from, to }) => [
      site.edit({
        id,
        fields: single && to === null ? { agreementTo: from } : { agreementFrom: from, agreementTo: to },
      }),
    ],
  }
}
