import { Avatar } from '../../ui/avatar.tsx'
import styles from './card-dialog.module.css'
import type { Face } from './use-card-people.ts'

/** Faces with their names beside them. */
export function FaceRow({ faces }: { faces: readonly Face[] }) {
  return (
    <span className={styles.faces}>
      {faces.map((face) => (
        <span key={face.memberId} className={styles.person}>
          <Avatar name={face.name} colour={face.partner?.colour} pattern={face.partner?.pattern} decorative />
          <span dir="auto">{face.name}</span>
        </span>
      ))}
    </span>
  )
}
