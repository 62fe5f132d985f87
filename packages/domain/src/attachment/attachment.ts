import * as z from 'zod/mini'
import { Id } from '../id.ts'
import { Instant, line } from '../text.ts'

export const AttachmentName = line(255)
export const MAX_ATTACHMENTS = 1000

/** Only what a browser may open from a click: never `javascript:` or `data:`. */
export const LinkUrl = z
  .string()
  .check(
    z.maxLength(2000),
    z.regex(/^https?:\/\/[^\s\u0000-\u001f\u007f\p{Cs}/?#]+([/?#][^\s\u0000-\u001f\u007f\p{Cs}]*)?$/iu),
  )

export const Mime = z.string().check(z.regex(/^[a-z]+\/[a-z0-9.+-]{1,100}$/))
export const Picture = z.strictObject({
  /** Pixels. */
  width: z.int().check(z.gte(1), z.lte(100_000)),
  height: z.int().check(z.gte(1), z.lte(100_000)),
})

/** A file or a link on a card. A file's content is kept beside the log. */
export const Attachment = z.strictObject({
  id: Id,
  cardId: Id,
  kind: z.enum(['file', 'link']),
  name: AttachmentName,
  /** Of a link; null for a file. */
  url: z.nullable(LinkUrl),
  mime: Mime,
  bytes: z.int().check(z.gte(0)),
  /** Set when it is a picture that the product can show. */
  picture: z.nullable(Picture),
  /** Under which id the content is kept, where that is another attachment's: a copy shows the same content. */
  contentId: z.nullable(Id),
  at: Instant,
  memberId: z.nullable(Id),
})
export type Attachment = z.infer<typeof Attachment>
