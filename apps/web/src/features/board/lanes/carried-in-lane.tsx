import { CarriedCard } from '../carried-card.tsx'
import place from '../dnd/drag-provider.module.css'
import { useLaneDrag, useLaneDrags } from './lane-drag-context.ts'

/** What the hand carries, above the rows. */
export function CarriedInLane() {
  const { byPointer } = useLaneDrags()
  const cardId = useLaneDrag((drag) => drag.lifts.get()?.id)
  if (cardId === undefined) return null
  return (
    <div ref={byPointer.carry} className={place.carried}>
      <CarriedCard cardId={cardId} />
    </div>
  )
}
