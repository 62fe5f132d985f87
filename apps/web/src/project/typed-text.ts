import type { Command } from '@meanwhile/domain/command'

/** Fields of commands that hold what a person wrote. */
const TYPED = ['title', 'summary', 'name', 'city', 'acronym', 'text', 'answer'] as const

/** What a person typed into a command, or null when there is nothing that could be lost. */
export function typedText(command: Command): string | null {
  const texts = [...textsOf(command.body)]
  return texts.length > 0 ? texts.join('\n') : null
}

function* textsOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'string') {
      if (inner !== '' && TYPED.some((typed) => typed === name)) yield inner
    } else yield* textsOf(inner)
  }
}
