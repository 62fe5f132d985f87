import { useQueryClient } from '@tanstack/react-query'
import { newId } from '../../lib/new-id.ts'
import { mineQuery } from '../../lib/queries.ts'
import { refusalOf } from '../../lib/refusal-of.ts'
import { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { toast } from '../../ui/toast.ts'
import type { Mine, Thing } from './group-things.ts'

const isSame = (a: Thing, b: Thing) => a.projectId === b.projectId && a.cardId === b.cardId && a.lineId === b.lineId

async function send({ projectId, cardId, lineId }: Thing, done: boolean): Promise<void> {
  const command =
    lineId === null
      ? { id: newId(), type: 'card.done', body: { cardId, done } }
      : { id: newId(), type: 'line.tick', body: { lineId, cardId, done } }
  const [verdict] = await trpcClient.project.dispatch.mutate({ projectId, commands: [command] })
  // In the shape of a failed request, so that one place knows what to say of either.
  if (verdict && 'refused' in verdict)
    throw Object.assign(new Error(verdict.refused), { data: { refusal: verdict.refused } })
}

/** Ticks something done in its project: gone from the page at once, back with a word when the project refuses. */
export function useTick(): (thing: Thing) => void {
  const queries = useQueryClient()
  const { t } = useMessages()
  const { queryKey } = mineQuery()
  const change = (by: (things: Thing[]) => Thing[]) =>
    queries.setQueryData(queryKey, (mine: Mine | undefined) => mine && { ...mine, things: by(mine.things) })
  const put = (thing: Thing) =>
    change((things) => (things.some((one) => isSame(one, thing)) ? things : [...things, thing]))
  const tell = (error: unknown) => toast({ kind: 'problem', message: t(`refusal.${refusalOf(error)}`) })
  const untick = async (thing: Thing) => {
    put(thing)
    try {
      await send(thing, false)
    } catch (error) {
      change((things) => things.filter((one) => !isSame(one, thing)))
      tell(error)
    }
  }
  const tick = async (thing: Thing) => {
    const name = thing.line ?? thing.card
    change((things) => things.filter((one) => !isSame(one, thing)))
    try {
      await send(thing, true)
      toast({ message: t('mine.tick', { name }), action: { label: t('mine.undo'), run: () => void untick(thing) } })
    } catch (error) {
      put(thing)
      tell(error)
    }
  }
  return (thing) => void tick(thing)
}
