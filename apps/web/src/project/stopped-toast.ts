import type { Command, Refusal } from '@meanwhile/domain/command'
import { nameOfThing } from '@meanwhile/domain/thing/name-of-thing'
import { refOfCard, THING_TABLES, thingAt } from '@meanwhile/domain/thing/thing'
import { ownersOf } from '@meanwhile/domain/thing/thing-rights'
import type { Translate } from '@meanwhile/messages/messages'
import { navigate } from 'wouter/use-browser-location'
import { projectPath } from '../lib/paths.ts'
import { toast } from '../ui/toast.ts'
import type { ProjectStore } from './project-store.ts'

/** Says why a card that is a thing could not go to a stage, and leads to the thing. False: it was no move of such a card. */
export function tellStopped(t: Translate, project: ProjectStore, { type, body }: Command, code: Refusal): boolean {
  if (type !== 'card.move') return false
  const { view } = project
  const card = view.get('cards', (body as { cardId: string }).cardId)
  const ref = card ? refOfCard(card) : null
  const thing = ref && thingAt(view, ref)
  if (!ref || !thing) return false
  const name = nameOfThing(view, ref, t.locale)
  const partners = ownersOf(thing).flatMap((id) => view.get('partners', id)?.name ?? [])
  const message =
    code === 'gate-closed'
      ? t('bridge.gateClosed', { name })
      : t('bridge.notYours', { name, partners: partners.join(', ') })
  const [own] = project.rows('projects')
  const page = `${projectPath(own?.id ?? '')}/${THING_TABLES[ref.kind]}/${ref.thingId}`
  toast({ message, kind: 'problem', action: { label: t('bridge.open'), run: () => navigate(page) } })
  return true
}
