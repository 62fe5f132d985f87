import { ROLES } from '@meanwhile/domain/access'
import { COLOURS } from '@meanwhile/domain/colour'
import { PARTNER_ROLES } from '@meanwhile/domain/partner/partner'
import * as z from 'zod'
import { SeedBudget } from './funding-plan.ts'
import * as things from './seed-things.ts'

/** A text in the languages that the data has it in. */
const Text = z.object({ en: z.string(), lv: z.string().optional() })
export type Text = z.infer<typeof Text>

const Label = z.object({ id: z.string(), title: Text })

const Card = z.looseObject({
  id: z.string(),
  title: Text,
  kind: z.string().optional(),
  /** The thing that the card is. */
  ref: z.string().optional(),
  partnerId: z.string().nullish(),
  labels: z.array(z.string()).default([]),
  due: z.string().nullish(),
  doneAt: z.string().nullish(),
  checklist: z.array(z.object({ text: Text, done: z.boolean() })).default([]),
})
export type SeedCard = z.infer<typeof Card>

const List = z.object({ id: z.string(), title: Text, stage: z.string().nullish(), cards: z.array(Card) })
export type SeedList = z.infer<typeof List>

const Board = z.object({ id: z.string(), title: Text, partnerId: z.string().nullish(), lists: z.array(List) })
export type SeedBoard = z.infer<typeof Board>

const TemplateInstance = z.object({
  template: z.string(),
  title: Text,
  partnerId: z.string(),
  anchorDate: z.string(),
  markDoneThroughStage: z.string().nullable(),
})
export type TemplateInstance = z.infer<typeof TemplateInstance>

const Partner = z.looseObject({
  id: z.string(),
  /** Of an organisation in the same file; without it the partner carries its own name, city and country. */
  orgId: z.string().optional(),
  name: z.string().optional(),
  city: z.string().optional(),
  country: z.string().optional(),
  number: z.int(),
  role: z.enum(PARTNER_ROLES),
  colour: z.enum(COLOURS).optional(),
  ...things.partnerFacts,
})
export type SeedPartner = z.infer<typeof Partner>

const Place = { id: z.string(), partnerId: z.string().nullable(), role: z.enum(ROLES) }
const NewPerson = z.object({ ...Place, trainer: z.boolean(), name: z.string(), email: z.string(), locale: z.string() })
/** Somebody's place in a project; a person who was described in an earlier project is only named by id. */
const DemoUser = z.union([NewPerson, z.object(Place)])

const Comment = z.object({ cardId: z.string(), userId: z.string(), text: z.string(), at: z.string() })

const Project = z.looseObject({
  id: z.string(),
  acronym: z.string(),
  timeZone: z.string(),
  ...things.projectFacts,
  partners: z.array(Partner),
  phases: z.array(things.Phase).default([]),
  sites: z.array(things.Site).default([]),
  activities: z.array(things.Activity),
  results: z.array(things.Result).default([]),
  boards: z.array(Board),
  labels: z.array(Label).default([]),
  demoUsers: z.array(DemoUser),
  templateInstances: z.array(TemplateInstance).default([]),
  comments: z.array(Comment).default([]),
  budget: z.optional(SeedBudget),
})
export type SeedProject = z.infer<typeof Project>

/** What this version of the product can hold; the file has more, for later. */
const Seed = z.object({
  places: z.array(things.Locality),
  organisations: z.array(things.Organisation),
  projects: z.array(Project),
  seedFacts: things.SeedFacts,
})
export type Seed = z.infer<typeof Seed>

/** Read when it is asked for: a server that loads no demo never parses this file. */
export async function readSeed(): Promise<Seed> {
  const seed = await import('./seed-data.json', { with: { type: 'json' } })
  return Seed.parse(seed.default)
}
