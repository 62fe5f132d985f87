import type { Command } from '@meanwhile/domain/command'
import { blankResult } from '@meanwhile/domain/result/blank-result'
import { result } from '@meanwhile/domain/result/commands'
import { toldOn } from './facts-plan.ts'
import { type Names, orNull } from './names.ts'
import type { SeedProject } from './seed.ts'
import { sourceText } from './source-text.ts'

/** From here on a result is in its languages. */
const FINISHED = ['approved', 'submitted', 'evaluated', 'published']

export function resultCommands(project: SeedProject, names: Names): Command[] {
  const since = toldOn(project)
  return project.results.map((one) => {
    const usual = FINISHED.includes(one.status) ? 'ready' : 'planned'
    return result.create({
      id: names.id('result', one.id),
      stage: one.status,
      since,
      fields: {
        ...blankResult({ type: one.type, titles: one.title }),
        code: one.code ?? null,
        leadPartnerId: orNull(one.leadPartnerId, names.partner),
        partnerId: orNull(one.partnerId, names.partner),
        languages: one.languages.map((lang) => ({ lang, state: one.languageStates[lang] ?? usual })),
        gate: one.publishGate,
        perPartner: one.perPartner,
        contents: one.contains,
        source: sourceText(one),
      },
    })
  })
}
