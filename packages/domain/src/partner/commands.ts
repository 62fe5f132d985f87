import * as z from 'zod/mini'
import { type Command, defineCommand } from '../command.ts'
import { Id } from '../id.ts'
import { refuseReferences } from '../noun.ts'
import { refuseCircle } from '../parent.ts'
import type { Reader } from '../tables.ts'
import { MAX_PARTNERS, Partner, PartnerFields } from './partner.ts'

export const PARTNER_REFERENCES = { placeId: 'places', parentId: 'partners' } as const

const aboutPartner = (project: Reader, { partnerId }: { partnerId: string }) => ({
  partner: project.get('partners', partnerId)?.name ?? '',
})

export const addPartner = defineCommand({
  type: 'partner.add',
  body: z.strictObject({ partner: Partner }),
  needs: 'partners.edit',
  refuse: (project, { partner }) => {
    if (project.get('partners', partner.id)) return 'exists'
    if (project.size('partners') >= MAX_PARTNERS) return 'too-many'
    return refuseReferences(project, PARTNER_REFERENCES, partner) ?? refuseCircle(project, 'partners', partner)
  },
  change: (draft, { partner }) => draft.put('partners', partner),
  // A partner may be meant by cards and members as soon as it is there; taking it away is a decision, not an undo.
  invert: (): Command | null => null,
  about: (_project, { partner }) => ({ partner: partner.name }),
})

export const editPartner = defineCommand({
  type: 'partner.edit',
  body: z.strictObject({ partnerId: Id, fields: z.partial(PartnerFields) }),
  needs: 'partners.edit',
  refuse: (project, { partnerId, fields }) => {
    const partner = project.get('partners', partnerId)
    if (!partner) return 'not-found'
    const refusal = refuseReferences(project, PARTNER_REFERENCES, fields)
    const { parentId = partner.parentId } = fields
    return refusal ?? refuseCircle(project, 'partners', { id: partnerId, parentId })
  },
  change: (draft, { partnerId, fields }) => draft.edit('partners', partnerId, fields),
  invert: (project, { partnerId, fields }): Command | null => {
    const before = project.get('partners', partnerId)
    if (!before) return null
    const was = Object.fromEntries(Object.keys(fields).map((name) => [name, before[name as keyof typeof fields]]))
    return { type: 'partner.edit', body: { partnerId, fields: was } }
  },
  about: aboutPartner,
})
