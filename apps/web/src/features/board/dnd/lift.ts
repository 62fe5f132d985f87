/** Where a lifted card would go. */
export interface CardTarget {
  listId: string
  /** Counted without the lifted card. */
  index: number
  /** The card above the gap: finds the gap again when the list changes before the drop. */
  afterId: string | null
}

interface Lifted {
  id: string
  by: 'pointer' | 'keyboard'
  /** Height of a card or width of a list in px, with the space to the next one. */
  room: number
}

export interface CardLift extends Lifted {
  kind: 'card'
  fromListId: string
  target: CardTarget | null
}

export interface ListLift extends Lifted {
  kind: 'list'
  /** Where it would go, counted without the lifted list. */
  index: number
}

export type Lift = CardLift | ListLift
