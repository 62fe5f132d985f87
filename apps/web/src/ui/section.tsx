import { type ReactNode, useId } from 'react'
import css from './section.module.css'

export interface SectionProps {
  title: string
  count?: string | number
  action?: ReactNode
  children: ReactNode
}

/** One part of the overview: heading, its one action, content. */
export function Section({ title, count, action, children }: SectionProps) {
  const id = useId()
  return (
    <section className={css.section} aria-labelledby={id}>
      <header className={css.head}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        {count !== undefined && <span className={css.count}>{count}</span>}
        <span className={css.action}>{action}</span>
      </header>
      {children}
    </section>
  )
}
