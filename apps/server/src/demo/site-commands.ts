import type { Command } from '@meanwhile/domain/command'
import { blankSite } from '@meanwhile/domain/site/blank-site'
import { site } from '@meanwhile/domain/site/commands'
import { setStage } from '@meanwhile/domain/stage/set-stage'
import type { Names } from './names.ts'
import type { SeedProject } from './seed.ts'
import { sourceLines, sourceText } from './source-text.ts'

/** A site with its history: the first stage with it, each later one on its day. */
export function siteCommands({ sites }: SeedProject, names: Names): Command[] {
  return sites.flatMap((one) => {
    const id = names.id('site', one.id)
    const [first, ...later] = one.stageHistory
    if (!first) throw new Error(`demo data: site ${one.id} has no stage`)
    return [
      site.create({
        id,
        stage: first.stage,
        since: first.on,
        fields: {
          ...blankSite({ names: { en: one.name } }),
          partnerId: names.partner(one.partnerId),
          placeId: names.id('place', one.placeId),
          description: one.description ?? {},
          source: [sourceText(one), ...sourceLines(first, `stage since ${first.on}`)].join('\n'),
        },
      }),
      ...later.map((change) => {
        const { stage, on } = change
        const changeId = names.id('stage', `${one.id} ${stage}`)
        return setStage({ changeId, kind: 'site', thingId: id, stage, on, note: sourceText(change) ?? '' })
      }),
    ]
  })
}
