import type { Command } from '@meanwhile/domain/command'
import { evidence } from '@meanwhile/domain/evidence/commands'
import { evidenceOf, type Packs, packOf } from '@meanwhile/domain/pack/pack'
import { laidOut, type Names } from './names.ts'
import type { SeedProject } from './seed.ts'

/** What the programme asks for of activities that are over: there, but for what the file says is still missing. */
export function evidenceCommands(project: SeedProject, packs: Packs, names: Names): Command[] {
  const pack = packOf(packs, project.programmePack)
  return project.activities
    .filter(({ status }) => status === 'reported')
    .flatMap((activity) =>
      laidOut(evidenceOf(packs, pack, activity)).map(([{ code, text }, position]) =>
        evidence.create({
          id: names.id('evidence', `${activity.id} ${code}`),
          fields: {
            activityId: names.id('activity', activity.id),
            code,
            text: text.en,
            state: activity.evidenceMissing.includes(code) ? 'missing' : 'there',
            note: '',
            url: null,
            position,
          },
        }),
      ),
    )
}
