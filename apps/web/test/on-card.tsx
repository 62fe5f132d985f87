import type { Card } from '@meanwhile/domain/card/card'
import type { ReactNode } from 'react'
import { useCardDetails } from '../src/project/use-details.ts'
import { useRow } from '../src/project/use-project.ts'
import { OnBoard } from './on-board.tsx'

interface OnCardProps {
  cardId: string
  children(card: Card): ReactNode
}

/** A card of the board with all its details, as its dialog has it. */
export function OnCard(props: OnCardProps) {
  return (
    <OnBoard>
      <Details {...props} />
    </OnBoard>
  )
}

function Details({ cardId, children }: OnCardProps) {
  const card = useRow('cards', cardId)
  const state = useCardDetails(cardId)
  return card && state === 'ready' ? children(card) : null
}
