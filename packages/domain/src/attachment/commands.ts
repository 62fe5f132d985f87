import * as z from 'zod/mini'
import { aboutCard, refuseCard } from '../card/commands.ts'
import { type Command, defineCommand, type Refusal } from '../command.ts'
import { count, detailOf, ofCard } from '../detail.ts'
import type { Draft } from '../draft.ts'
import { Id } from '../id.ts'
import { authorOf } from '../member/author.ts'
import type { Reader } from '../tables.ts'
import { Attachment, AttachmentName, LinkUrl, MAX_ATTACHMENTS } from './attachment.ts'

interface Place {
  attachmentId: string
  cardId: string
}

const PlaceBody = { attachmentId: Id, cardId: Id }
const { kind, url, mime, bytes, picture, contentId } = Attachment.def.shape

const attachmentOf = (project: Reader, { attachmentId, cardId }: Place): Attachment | undefined =>
  detailOf(project, 'attachments', attachmentId, cardId)

const refuseAttachment = (project: Reader, place: Place): Refusal | null =>
  attachmentOf(project, place) ? refuseCard(project, place.cardId) : 'not-found'

function refuseNew(project: Reader, { attachmentId, cardId }: Place): Refusal | null {
  if (project.get('attachments', attachmentId)) return 'exists'
  const full = (project.get('cards', cardId)?.fileCount ?? 0) >= MAX_ATTACHMENTS
  return refuseCard(project, cardId) ?? (full ? 'too-many' : null)
}

function put(draft: Draft, attachment: Attachment): void {
  draft.put('attachments', attachment)
  count(draft, attachment.cardId, { fileCount: 1 })
}

const aboutNew = (project: Reader, { cardId, name }: { cardId: string; name: string }) => ({
  ...aboutCard(project, { cardId }),
  file: name,
})

const aboutAttachment = (project: Reader, place: Place) => ({
  ...aboutCard(project, place),
  file: attachmentOf(project, place)?.name ?? '',
})

/** A file whose content was uploaded under the project's id and this one before. */
export const addAttachment = defineCommand({
  type: 'attachment.add',
  body: z.strictObject({ ...PlaceBody, name: AttachmentName, mime, bytes, picture }),
  details: ofCard,
  needs: 'cards.edit',
  refuse: refuseNew,
  change: (draft, { attachmentId, ...body }, stamp) => {
    const file = { kind: 'file', url: null, contentId: null } as const
    put(draft, { id: attachmentId, ...body, ...file, at: stamp.at, memberId: authorOf(draft, stamp) })
  },
  invert: (_project, { attachmentId, cardId }): Command | null => removeAttachment({ attachmentId, cardId }),
  about: aboutNew,
})

export const linkAttachment = defineCommand({
  type: 'attachment.link',
  body: z.strictObject({ ...PlaceBody, name: AttachmentName, url: LinkUrl }),
  details: ofCard,
  needs: 'cards.edit',
  refuse: refuseNew,
  change: (draft, { attachmentId, ...body }, stamp) => {
    const page = { kind: 'link', mime: 'text/html', bytes: 0, picture: null, contentId: null } as const
    put(draft, { id: attachmentId, ...body, ...page, at: stamp.at, memberId: authorOf(draft, stamp) })
  },
  invert: (_project, { attachmentId, cardId }): Command | null => removeAttachment({ attachmentId, cardId }),
  about: aboutNew,
})

export const renameAttachment = defineCommand({
  type: 'attachment.rename',
  body: z.strictObject({ ...PlaceBody, name: AttachmentName }),
  details: ofCard,
  needs: 'cards.edit',
  refuse: refuseAttachment,
  change: (draft, { attachmentId, name }) => draft.edit('attachments', attachmentId, { name }),
  invert: (project, body): Command | null => {
    const before = attachmentOf(project, body)
    return before ? renameAttachment({ ...body, name: before.name }) : null
  },
  about: aboutAttachment,
})

/** A card does not keep a cover that is no longer on it. */
export const removeAttachment = defineCommand({
  type: 'attachment.remove',
  body: z.strictObject(PlaceBody),
  details: ofCard,
  needs: 'cards.edit',
  refuse: refuseAttachment,
  change: (draft, { attachmentId, cardId }) => {
    draft.remove('attachments', attachmentId)
    count(draft, cardId, { fileCount: -1 })
    if (draft.get('cards', cardId)?.cover === attachmentId) draft.edit('cards', cardId, { cover: null })
  },
  invert: (project, place): Command | null => {
    const before = attachmentOf(project, place)
    if (!before) return null
    const { id, at: _at, memberId: _author, ...kept } = before
    return restoreAttachment({ attachmentId: id, ...kept, cover: project.get('cards', place.cardId)?.cover === id })
  },
  about: aboutAttachment,
})

/**
 * Brings an attachment back, as the cover that it was if there is no other one since. Whoever does so is named as the
 * one who attached it: nobody else can be.
 */
export const restoreAttachment = defineCommand({
  type: 'attachment.restore',
  body: z
    .strictObject({
      ...PlaceBody,
      kind,
      name: AttachmentName,
      url,
      mime,
      bytes,
      picture,
      contentId,
      cover: z.boolean(),
    })
    .check(
      z.refine(
        (body) =>
          (body.kind === 'link') === (body.url !== null) &&
          (body.kind === 'file' || body.contentId === null) &&
          (!body.cover || body.picture !== null),
      ),
    ),
  details: ofCard,
  needs: 'cards.edit',
  refuse: refuseNew,
  change: (draft, { attachmentId, cover, ...body }, stamp) => {
    put(draft, { id: attachmentId, ...body, at: stamp.at, memberId: authorOf(draft, stamp) })
    const isFree = draft.get('cards', body.cardId)?.cover === null
    if (cover && isFree) draft.edit('cards', body.cardId, { cover: attachmentId })
  },
  invert: (_project, { attachmentId, cardId }): Command | null => removeAttachment({ attachmentId, cardId }),
  about: aboutNew,
})
