import * as z from 'zod/mini'
import { ACTIVITY_MODES, ACTIVITY_TYPES, type Activity } from '../activity/activity.ts'
import { PACK_CODES, type PackCode } from '../facts/facts.ts'
import { PHASE_KINDS, ProjectMonth } from '../phase/phase.ts'
import { GATES, RESULT_TYPES } from '../result/result.ts'

/** What a life-cycle stage can ask of an activity. */
export const REQUIREMENTS = [
  'host',
  'date',
  'day',
  'mode',
  'place',
  'number',
  'phase',
  'aims',
  'expected',
  'programme',
  'demonstrated',
  'evidence',
] as const
export type Requirement = (typeof REQUIREMENTS)[number]

/** A text of the product in its own languages. */
const Words = z.strictObject({ en: z.string(), lv: z.string(), lt: z.string() })
const Needs = z.array(z.enum(REQUIREMENTS))
const Code = z.string().check(z.regex(/^[a-z_]{1,40}$/))

const EvidenceLine = z.strictObject({ code: Code, text: Words })

/** Which activities a line of evidence is asked of; without types or modes: of all. */
const AskedFor = z.strictObject({
  code: Code,
  types: z.optional(z.array(z.enum(ACTIVITY_TYPES))),
  modes: z.optional(z.array(z.enum(ACTIVITY_MODES))),
})

/** What a funding programme asks for and offers: data, so that another programme is another entry of the file. */
const Pack = z.strictObject({
  code: z.enum(PACK_CODES),
  names: Words,
  activityTypes: z.array(z.enum(ACTIVITY_TYPES)),
  /** What participants are, as its reports count them. */
  profiles: z.array(z.strictObject({ code: Code, names: Words })),
  evidence: z.array(AskedFor),
  /** What each stage of an activity asks for; it warns and never blocks. */
  requires: z.strictObject({ planned: Needs, confirmed: Needs, running: Needs, follow_up: Needs, reported: Needs }),
  /** Phases that a new project may begin with. */
  phases: z.array(
    z.strictObject({
      kind: z.enum(PHASE_KINDS),
      code: z.string(),
      titles: Words,
      fromMonth: z.nullable(ProjectMonth),
      toMonth: z.nullable(ProjectMonth),
    }),
  ),
  /** The results that it offers, with the gate that a new one of that type has. */
  results: z.array(z.strictObject({ type: z.enum(RESULT_TYPES), gate: z.enum(GATES) })),
  /** Beside the EU emblem on everything public; null: nobody has to be named. */
  statement: z.nullable(Words),
  disclaimer: z.nullable(Words),
  /** The least that it takes. */
  partners: z.int(),
  countries: z.int(),
  /** How long its projects may be. */
  months: z.nullable(z.strictObject({ min: ProjectMonth, max: ProjectMonth })),
})
export type Pack = z.infer<typeof Pack>

const Packs = z.strictObject({ evidence: z.array(EvidenceLine), packs: z.array(Pack) })
export type Packs = z.infer<typeof Packs>

/** Read when somebody asks for them: nobody else should carry them. */
export async function readPacks(): Promise<Packs> {
  const file = await import('./packs.json', { with: { type: 'json' } })
  return Packs.parse(file.default)
}

export function packOf({ packs }: Packs, code: PackCode): Pack {
  const pack = packs.find((one) => one.code === code)
  if (!pack) throw new Error(`no programme pack ${code}`)
  return pack
}

/** The lines of evidence that the programme asks of an activity, in its order. While the mode is open, those of any. */
export function evidenceOf(packs: Packs, pack: Pack, { type, mode }: Pick<Activity, 'type' | 'mode'>) {
  const asked = pack.evidence.filter(
    ({ types, modes }) => (!types || types.includes(type)) && (!modes || mode === null || modes.includes(mode)),
  )
  return packs.evidence
    .filter(({ code }) => asked.some((one) => one.code === code))
    .sort(
      (one, other) =>
        asked.findIndex(({ code }) => code === one.code) - asked.findIndex(({ code }) => code === other.code),
    )
}
