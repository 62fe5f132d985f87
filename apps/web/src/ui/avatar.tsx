import css from './avatar.module.css'
import { initials } from './initials.ts'

export interface AvatarProps {
  name: string
  /** Ring: hue and pattern of the person's organisation. */
  colour?: string | null
  pattern?: string | null
  /** Pixels. */
  size?: 24 | 28 | 32 | 40
  /** Set where the name stands beside it in words. */
  decorative?: boolean
}

export function Avatar({ name, colour, pattern, size = 28, decorative = false }: AvatarProps) {
  const spoken = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name }
  return (
    <span
      {...spoken}
      className={css.ring}
      data-colour={colour ?? undefined}
      data-pattern={pattern ?? undefined}
      style={{ width: size, height: size, fontSize: size * 0.38 }}
    >
      <span className={css.face} aria-hidden>
        {initials(name)}
      </span>
    </span>
  )
}
