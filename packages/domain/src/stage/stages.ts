/** The things that a card can be and that have a stage of their own. */
export const THING_KINDS = ['activity', 'site', 'result'] as const
export type ThingKind = (typeof THING_KINDS)[number]

/**
 * The stages of each kind of thing, in the order in which it usually passes them; the last ones, after `ENDS`, leave the
 * way (domain analysis, 2.5). No stage belongs to two kinds, so a list that carries one says by it which cards it stages.
 */
export const STAGES = {
  activity: ['idea', 'planned', 'confirmed', 'running', 'follow_up', 'reported', 'cancelled'],
  site: [
    'scouting',
    'negotiation',
    'preparation',
    'opening',
    'active',
    'consolidating',
    'winding_down',
    'closed',
    'dropped',
  ],
  result: ['draft', 'review', 'approved', 'submitted', 'evaluated', 'published', 'withdrawn'],
} as const satisfies Record<ThingKind, readonly string[]>

export type StageOf<Kind extends ThingKind> = (typeof STAGES)[Kind][number]
export type Stage = StageOf<ThingKind>

/** The kind of thing whose stage this is; undefined for a label of one's own. */
export function kindOfStage(stage: string | null): ThingKind | undefined {
  return THING_KINDS.find((kind) => (STAGES[kind] as readonly string[]).includes(stage ?? ''))
}

export const isStageOf = <Kind extends ThingKind>(kind: Kind, stage: string | null): stage is StageOf<Kind> =>
  kindOfStage(stage) === kind
