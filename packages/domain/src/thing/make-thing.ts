import { blankActivity } from '../activity/blank-activity.ts'
import { activity } from '../activity/commands.ts'
import { createCard } from '../card/commands.ts'
import type { Command } from '../command.ts'
import { positionsFrom } from '../position.ts'
import { blankResult } from '../result/blank-result.ts'
import { result } from '../result/commands.ts'
import { blankSite } from '../site/blank-site.ts'
import { site } from '../site/commands.ts'
import { isStageOf, type Stage, type ThingKind } from '../stage/stages.ts'
import { showThing } from './show-thing.ts'

interface NewThing {
  kind: ThingKind
  id: string
  title: string
  /** The language that the title is in. */
  lang: string
  /** The stage of the list in which its card lies; one of another kind is none. */
  stage: string | null
}

/** The command that begins a thing of which only the title is known; the rest is said on its page. */
export function makeThing({ kind, id, title, lang, stage }: NewThing): Command {
  const titles = { [lang]: title.slice(0, MAX_TITLE) }
  switch (kind) {
    case 'activity':
      return activity.create({
        id,
        stage: isStageOf('activity', stage) ? stage : 'idea',
        fields: blankActivity({ type: 'local_activity', titles }),
      })
    case 'site':
      return site.create({
        id,
        stage: isStageOf('site', stage) ? stage : 'scouting',
        fields: blankSite({ names: titles }),
      })
    case 'result':
      return result.create({
        id,
        stage: isStageOf('result', stage) ? stage : 'draft',
        fields: blankResult({ type: 'tool', titles }),
      })
  }
}

/** What `Titles` takes; a card may say more. */
const MAX_TITLE = 300

/** What a card is made into: a new thing of its title, and itself that thing. */
export const makeCardAThing = ({ cardId, ...thing }: NewThing & { cardId: string }): Command[] => [
  makeThing(thing),
  showThing({ cardId, kind: thing.kind, thingId: thing.id }),
]

interface Portfolio {
  kind: ThingKind
  /** The lists, by the stage that each carries. */
  listOf: ReadonlyMap<Stage, string>
  things: readonly { id: string; title: string; stage: Stage }[]
  newId(): string
}

/** A card for every thing, in the list of its stage, in the given order. */
export function cardsOfThings({ kind, listOf, things, newId }: Portfolio): Command[] {
  return [...listOf].flatMap(([stage, listId]) => {
    const here = things.filter((thing) => thing.stage === stage)
    const positions = positionsFrom(null, here.length)
    return here.flatMap(({ id, title }, at) => {
      const cardId = newId()
      return [
        createCard({ cardId, listId, title, position: positions[at] ?? '', kind }),
        showThing({ cardId, kind, thingId: id }),
      ]
    })
  })
}
