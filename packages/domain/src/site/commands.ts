import { nounCommands } from '../noun.ts'
import { beginStage, firstStage } from '../stage/begin-stage.ts'
import { refuseOwned } from '../thing/thing-rights.ts'
import { textIn } from '../translated.ts'
import { MAX_SITES, SiteFields } from './site.ts'

export const SITE_REFERENCES = { partnerId: 'partners', placeId: 'places' } as const

export const site = nounCommands({
  noun: 'site',
  table: 'sites',
  fields: SiteFields,
  references: SITE_REFERENCES,
  needs: 'things.edit',
  limit: MAX_SITES,
  first: { schema: firstStage('site'), columns: ({ stage }) => ({ stage }) },
  // The name of a private owner is personal data, and the log is not the place for that.
  refuse: (_project, row, actor) =>
    refuseOwned(actor, row) ?? (row.ownerKind === 'private' && row.owner !== null ? 'invalid' : null),
  begun: (draft, { id }, first, stamp) => beginStage(draft, { kind: 'site', thingId: id }, first, stamp),
  nameOf: ({ names }) => textIn(names, ['en'])?.text ?? '',
})
