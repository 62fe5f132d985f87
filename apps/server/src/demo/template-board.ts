import { setCardPartner } from '@meanwhile/domain/card/card-values'
import { assignCard } from '@meanwhile/domain/card/commands'
import { completeCard } from '@meanwhile/domain/card/complete-card'
import type { Command } from '@meanwhile/domain/command'
import type { BoardTemplate, BoardTemplates } from '@meanwhile/domain/template/board-template'
import { commandsFromTemplate } from '@meanwhile/domain/template/commands-from-template'
import { type Lang, type Names, say } from './names.ts'
import type { TemplateInstance } from './seed.ts'

/** An activity's board is the consortium's; everything else is the board of one partner. */
export const ownerOf = (instance: TemplateInstance, template: BoardTemplate): string | null =>
  template.refs === 'activity' ? null : instance.partnerId

/** The board that a template makes for one place or event: its host is responsible, and the first stages are done. */
export function templateCommands(
  instance: TemplateInstance,
  { template, shared }: { template: BoardTemplate; shared: BoardTemplates },
  position: string,
  lang: Lang,
  names: Names,
): Command[] {
  const owner = ownerOf(instance, template)
  const { partnerId, anchorDate, markDoneThroughStage } = instance
  const lastDone = template.lists.findLastIndex(({ stage }) => stage !== null && stage === markDoneThroughStage)
  let made = 0
  return commandsFromTemplate(template, {
    boardId: names.id('board', `t-${template.id}`),
    title: say(instance.title, lang),
    position,
    partnerId: owner === null ? null : names.partner(owner),
    lang,
    anchors: { T: anchorDate },
    shared,
    newId: () => names.id('template', `${template.id}-${made++}`),
    andThen: ({ cardId, list }) => [
      setCardPartner({ cardId, value: names.partner(partnerId) }),
      ...names.assignees({ partnerId }).map((memberId) => assignCard({ cardId, memberId, on: true })),
      ...(list <= lastDone ? [completeCard({ cardId, done: true })] : []),
    ],
  })
}
