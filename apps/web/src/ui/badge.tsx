import type { ReactNode } from 'react'
import css from './badge.module.css'

/** A state: always a word, with an icon where one helps; the colour only repeats it. */
export function Badge({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: 'plain' | 'good' | 'warn' | 'danger' | 'signal'
  icon?: ReactNode
  children: ReactNode
}) {
  return (
    <span className={css.badge} data-tone={tone}>
      {icon}
      {children}
    </span>
  )
}
