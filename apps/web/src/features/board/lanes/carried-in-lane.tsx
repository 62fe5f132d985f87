import { CarriedCard } from '../carried-card.tsx'
import place from '../dnd/drag-provider.module.css'
import { useLaneDrag, useLaneDrags } from './lane-drag-context.ts'

/** What the hand carries, above the rows. */
export function CarriedInLane() {
  const { byPointer } = useLaneDrags()
  const cardId = useLaneDrag((drag) => drag.lifts.get()?.id)
  const listId = useLaneDrag((drag) => {
    const lift = drag.lifts.get()
    return lift?.kind === 'card' ? lift.target?.listId : undefined
  })
  if (cardId === undefined) return null
  return (
    <div ref={byPointer.carry} className={place.carried}>
      <CarriedCard cardId={cardId} listId={listId} />
    </div>
  )
}
