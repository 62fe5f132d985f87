import { projectOf } from '../project/project-of.ts'
import type { Reader } from '../tables.ts'
import { textIn } from '../translated.ts'
import { type ThingRef, thingAt } from './thing.ts'

/** What a thing is called in the language of its project, or in the reader's first; empty when it is not there. */
export function nameOfThing(project: Reader, ref: ThingRef, ...first: readonly string[]): string {
  const thing = thingAt(project, ref)
  if (!thing) return ''
  return textIn('names' in thing ? thing.names : thing.titles, [...first, projectOf(project).lang, 'en'])?.text ?? ''
}
