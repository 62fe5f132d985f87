import { fold } from '@meanwhile/domain/fold'
import { Mention, type MentionNodeAttrs } from '@tiptap/extension-mention'
import type { SuggestionOptions, SuggestionProps } from '@tiptap/suggestion'
import type { Face } from '../use-card-people.ts'

const STORED = /^@\[([0-9A-Za-z]{12})\]/
const MOST_SHOWN = 8

export type MentionQuery = SuggestionProps<Face, MentionNodeAttrs>

export interface MentionSource {
  faces: () => readonly Face[]
  nameOf: (memberId: string) => string
  /** Shows the people who fit, or nothing. */
  show: (query: MentionQuery | null) => void
  /** Whether the list of people took the key. */
  onKeyDown: (event: KeyboardEvent) => boolean
}

/** `@` and a name; stored as `@[<member id>]`, so that no name is in the text. */
export function mentionExtension({ faces, nameOf, show, onKeyDown }: MentionSource) {
  const suggestion: Omit<SuggestionOptions<Face, MentionNodeAttrs>, 'editor'> = {
    char: '@',
    items: ({ query }) => {
      const wanted = fold(query)
      const fits = (face: Face) =>
        fold(face.name)
          .split(/\s+/)
          .some((word) => word.startsWith(wanted))
      return faces().filter(fits).slice(0, MOST_SHOWN)
    },
    render: () => ({
      onStart: show,
      onUpdate: show,
      onKeyDown: ({ event }) => onKeyDown(event),
      onExit: () => show(null),
    }),
  }
  return Mention.extend({
    markdownTokenName: 'mention',
    markdownTokenizer: {
      name: 'mention',
      level: 'inline' as const,
      start: (src: string) => src.search(/@\[[0-9A-Za-z]{12}\]/),
      tokenize: (src: string) => {
        const found = STORED.exec(src)
        return found ? { type: 'mention', raw: found[0], memberId: found[1] } : undefined
      },
    },
    parseMarkdown: (token, helpers) => {
      const memberId = String((token as { memberId?: string }).memberId)
      return helpers.createNode('mention', { id: memberId, label: nameOf(memberId) })
    },
    renderMarkdown: (node: { attrs?: { id?: string } }) => `@[${node.attrs?.id ?? ''}]`,
  }).configure({ suggestion, deleteTriggerWithBackspace: true })
}
