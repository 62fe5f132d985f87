import { Avatar } from '../../ui/avatar.tsx'
import styles from './card-fields.module.css'
import type { Face } from './use-card-people.ts'

/** Somebody in a list to choose from: the face, the name and the partner. */
export function FaceWords({ face: { name, partner } }: { face: Face }) {
  return (
    <>
      <Avatar name={name} colour={partner?.colour} pattern={partner?.pattern} decorative />
      <span>
        <bdi>{name}</bdi>
        {partner && <small className={styles.note}> {partner.name}</small>}
      </span>
    </>
  )
}
