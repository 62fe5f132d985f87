import type { SeedBoard, SeedCard, Template, TemplateInstance } from './seed.ts'

const DAY = 86_400_000

/** `T-300d` counted from the anchor day. Offsets from anything else (an agreement's end) have no day here. */
function dueFrom(anchorDate: string, offset: string | null): string | null {
  const parts = /^T([+-]\d+)d$/.exec(offset ?? '')
  if (!parts) return null
  return new Date(Date.parse(anchorDate) + Number(parts[1]) * DAY).toISOString().slice(0, 10)
}

/**
 * The board that a template makes for one place or event. An activity is the consortium's, its host is responsible for
 * each card; everything else is the board of one partner.
 */
export function boardFromTemplate(instance: TemplateInstance, template: Template): SeedBoard {
  const id = `t-${instance.template}`
  const doneLists = template.lists.findLastIndex(
    ({ stage }) => stage !== null && stage === instance.markDoneThroughStage,
  )
  return {
    id,
    title: instance.title,
    partnerId: template.refs === 'activity' ? null : instance.partnerId,
    lists: template.lists.map((list, at) => ({
      id: `${id}-${at}`,
      title: list.title,
      stage: list.stage,
      cards: list.cards.map((card, n): SeedCard => {
        const due = dueFrom(instance.anchorDate, card.due)
        const doneAt = at <= doneLists ? (due ?? instance.anchorDate) : null
        const { title, kind } = card
        return { id: `${id}-${at}-${n}`, title, kind, partnerId: instance.partnerId, labels: [], due, doneAt }
      }),
    })),
  }
}
