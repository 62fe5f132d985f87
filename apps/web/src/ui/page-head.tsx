import type { ReactNode } from 'react'
import css from './page-head.module.css'

interface PageHeadProps {
  title: ReactNode
  /** The way back to the list that it belongs to. */
  back?: ReactNode
  /** What the thing is, above its name. */
  over?: ReactNode
  /** What the page is for; a phone has no room for it. */
  hint?: string
  /** What can be done here, beside the title. */
  actions?: ReactNode
  /** How the thing stands. */
  children?: ReactNode
}

/** The beginning of a page: its title, and what belongs to it. */
export function PageHead({ title, back, over, hint, actions, children }: PageHeadProps) {
  return (
    <header className={css.head}>
      {back}
      {over && <p className={css.over}>{over}</p>}
      <div className={css.top}>
        <div className={css.words}>
          <h1 className={css.title}>{title}</h1>
          {hint && <p className={css.hint}>{hint}</p>}
        </div>
        {actions && <div className={css.actions}>{actions}</div>}
      </div>
      {children}
    </header>
  )
}
