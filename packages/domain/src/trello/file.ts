import * as z from 'zod/mini'

// What is read of a Trello export. Unknown keys are passed over: the format has no version and grows. A known key of
// another type means that the file is not what it says. `email` (the exporter's private address for posting cards by
// mail) is not among the keys, so it is never read.

const Text = z.string()
const Maybe = <Type>(schema: z.ZodMiniType<Type>) => z.optional(z.nullable(schema))
const List = <Type>(schema: z.ZodMiniType<Type>) => z.optional(z.array(schema))

/** Object ids of Trello are 24 hex digits; tests and other tools write shorter ones. */
const FileId = Text.check(z.regex(/^[0-9A-Za-z_-]{1,64}$/))

export const FileList = z.object({
  id: FileId,
  name: Text,
  closed: Maybe(z.boolean()),
  pos: Maybe(z.number()),
  softLimit: Maybe(z.number()),
  color: Maybe(Text),
})

export const FileLabel = z.object({ id: FileId, name: Maybe(Text), color: Maybe(Text) })

export const FileMember = z.object({ id: FileId, fullName: Maybe(Text), username: Maybe(Text) })

export const FileField = z.object({
  id: FileId,
  name: Text,
  type: Text,
  pos: Maybe(z.number()),
  display: Maybe(z.object({ cardFront: Maybe(z.boolean()) })),
  options: List(
    z.object({ id: FileId, value: Maybe(z.object({ text: Maybe(Text) })), color: Maybe(Text), pos: Maybe(z.number()) }),
  ),
})

export const FileChecklist = z.object({
  id: FileId,
  idCard: FileId,
  name: Text,
  pos: Maybe(z.number()),
  checkItems: List(
    z.object({
      id: FileId,
      name: Text,
      pos: Maybe(z.number()),
      state: Maybe(Text),
      due: Maybe(Text),
      dueReminder: Maybe(z.number()),
      idMember: Maybe(FileId),
    }),
  ),
})

const FileAttachment = z.object({
  id: FileId,
  name: Maybe(Text),
  url: Maybe(Text),
  bytes: Maybe(z.number()),
  date: Maybe(Text),
  idMember: Maybe(Text),
  isUpload: Maybe(z.boolean()),
  mimeType: Maybe(Text),
  pos: Maybe(z.number()),
})

const FieldValue = z.object({ text: Maybe(Text), number: Maybe(Text), checked: Maybe(Text), date: Maybe(Text) })

export const FileCard = z.object({
  id: FileId,
  idList: FileId,
  name: Text,
  desc: Maybe(Text),
  closed: Maybe(z.boolean()),
  pos: Maybe(z.number()),
  due: Maybe(Text),
  dueComplete: Maybe(z.boolean()),
  dueReminder: Maybe(z.number()),
  start: Maybe(Text),
  dateLastActivity: Maybe(Text),
  isTemplate: Maybe(z.boolean()),
  shortLink: Maybe(Text),
  idLabels: List(FileId),
  idMembers: List(FileId),
  idMembersVoted: List(FileId),
  idAttachmentCover: Maybe(Text),
  cover: Maybe(z.object({ color: Maybe(Text), idAttachment: Maybe(Text), idUploadedBackground: Maybe(Text) })),
  attachments: List(FileAttachment),
  customFieldItems: List(
    z.object({ id: FileId, idCustomField: FileId, idValue: Maybe(FileId), value: Maybe(FieldValue) }),
  ),
  address: Maybe(Text),
  locationName: Maybe(Text),
  coordinates: Maybe(z.union([Text, z.object({ latitude: z.number(), longitude: z.number() })])),
  pluginData: List(z.unknown()),
  stickers: List(z.unknown()),
})

/** The head of every action; what else is in it depends on its type. */
export const FileAction = z.object({
  id: FileId,
  type: Text,
  date: Text,
  idMemberCreator: Maybe(FileId),
  memberCreator: Maybe(FileMember),
})

export const CommentAction = z.object({
  data: z.object({ text: Text, dateLastEdited: Maybe(Text), card: z.object({ id: FileId }) }),
})

export const TickAction = z.object({
  data: z.object({ checkItem: z.object({ id: FileId, state: Maybe(Text) }) }),
})

export const DoneAction = z.object({
  data: z.object({
    card: z.object({ id: FileId, dueComplete: Maybe(z.boolean()) }),
    old: z.object({ dueComplete: z.boolean() }),
  }),
})

export type FileList = z.infer<typeof FileList>
export type FileLabel = z.infer<typeof FileLabel>
export type FileMember = z.infer<typeof FileMember>
export type FileField = z.infer<typeof FileField>
export type FileChecklist = z.infer<typeof FileChecklist>
export type FileCard = z.infer<typeof FileCard>
export type FileAttachment = z.infer<typeof FileAttachment>
