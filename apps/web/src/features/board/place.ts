import { positionBetween } from '@meanwhile/domain/position'

interface Sibling {
  id: string
  position: string
}

/** A position that puts something at `index` among these siblings. The thing itself must not be one of them. */
export function positionAt(siblings: readonly Sibling[], index: number): string {
  const place = Math.max(0, Math.min(index, siblings.length))
  return positionBetween(siblings[place - 1]?.position ?? null, siblings[place]?.position ?? null, Math.random)
}
