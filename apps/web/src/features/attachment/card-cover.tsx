import type { Card } from '@meanwhile/domain/card/card'
import { useState } from 'react'
import { useIsKept, useProjectId } from '../../project/use-project.ts'
import styles from './card-cover.module.css'
import { fileAddress } from './file-address.ts'

/** The band above a card's title: a colour, or one of its pictures. It says nothing that the card does not say in words. */
export function CardCover({ card: { id, cover } }: { card: Pick<Card, 'id' | 'cover'> }) {
  const projectId = useProjectId()
  const isKept = useIsKept('cards', id)
  const [broken, setBroken] = useState<string | null>(null)
  if (cover === null || broken === cover) return null
  if (cover.startsWith('#'))
    return <div aria-hidden data-cover className={styles.colour} data-colour={cover.slice(1)} />
  if (!isKept) return <div aria-hidden data-cover className={styles.picture} />
  return (
    <img
      data-cover
      className={styles.picture}
      src={fileAddress(projectId, cover, 'face')}
      alt=""
      draggable={false}
      onError={() => setBroken(cover)}
    />
  )
}
