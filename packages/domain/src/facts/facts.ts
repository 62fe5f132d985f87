import * as z from 'zod/mini'
import { AnchorCode, PartialDate } from '../partial-date.ts'
import { Source } from '../place/place.ts'
import { line, paragraph } from '../text.ts'
import { Texts, Titles } from '../translated.ts'

export const PROJECT_STATUSES = ['idea', 'applied', 'approved', 'running', 'reporting', 'evaluated', 'closed'] as const
/** Programme packs that the product brings along; what one holds is in `pack/packs.json`. */
export const PACK_CODES = [
  'plain',
  'erasmus_ka2_pre2021',
  'erasmus_ka2_lumpsum',
  'urbact_transfer_network',
  'cerv_networks_of_towns',
] as const
export type PackCode = (typeof PACK_CODES)[number]

/** From when to when a project runs: dates as their source has them, or months from an event that `anchors` may date. */
export const Period = z.strictObject({
  start: z.nullable(PartialDate),
  end: z.nullable(PartialDate),
  months: z.nullable(z.int().check(z.gte(1), z.lte(240))),
  /** The event that the months count from, when it is not the start itself. */
  from: z.nullable(AnchorCode),
})
export type Period = z.infer<typeof Period>

const Approval = z.strictObject({
  what: Titles,
  on: z.nullable(PartialDate),
  /** The body that approved. */
  by: z.nullable(line(200)),
})

/** A line of a municipality's programme that the project serves; officers quote it in every council paper. */
const StrategyLine = z.strictObject({ document: Titles, priority: Titles, line: Titles, task: Texts })

const Related = z.strictObject({ acronym: line(40), note: Texts })
const Profile = z.strictObject({ code: z.string().check(z.regex(/^[a-z_]{1,40}$/)), names: Titles })
const few = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(50))

/** What a project is on paper: everything that an application, a fact sheet or a council asks for, but no money. */
export const ProjectFacts = z.strictObject({
  hashtag: z.nullable(line(60)),
  pack: z.enum(PACK_CODES),
  /** The programme and strand that pays, in the words of its documents. */
  programme: Titles,
  grantNumber: z.nullable(line(80)),
  status: z.nullable(z.enum(PROJECT_STATUSES)),
  titles: Titles,
  /** Letter by letter as the grant agreement has them, mistakes included. */
  officialTitles: Titles,
  summaries: Texts,
  aims: Texts,
  background: Texts,
  goodPractice: Texts,
  goodPracticeOwner: z.nullable(line(200)),
  period: Period,
  /** What the events are called that dates count from, by code. */
  events: z.record(AnchorCode, Titles),
  targetGroups: few(Titles),
  /** What participants are, for counting. */
  profiles: few(Profile),
  strategy: few(StrategyLine),
  approvals: few(Approval),
  related: few(Related),
  /** Others can still join. */
  openToPartners: z.boolean(),
  /** The funder's evaluation, once it has come: opens the gate of results that wait for it. */
  evaluation: z.nullable(z.strictObject({ on: PartialDate, note: paragraph(2000) })),
  source: z.nullable(Source),
})
export type ProjectFacts = z.infer<typeof ProjectFacts>

export const NO_FACTS: ProjectFacts = {
  hashtag: null,
  pack: 'plain',
  programme: {},
  grantNumber: null,
  status: null,
  titles: {},
  officialTitles: {},
  summaries: {},
  aims: {},
  background: {},
  goodPractice: {},
  goodPracticeOwner: null,
  period: { start: null, end: null, months: null, from: null },
  events: {},
  targetGroups: [],
  profiles: [],
  strategy: [],
  approvals: [],
  related: [],
  openToPartners: false,
  evaluation: null,
  source: null,
}
