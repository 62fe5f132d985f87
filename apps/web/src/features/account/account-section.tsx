import { type ReactNode, useId } from 'react'
import css from './account-section.module.css'

/** One matter of the account page. */
export function AccountSection({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={css.section} aria-labelledby={id}>
      <h2 id={id} className={css.title}>
        {title}
      </h2>
      {text && <p className={css.text}>{text}</p>}
      {children}
    </section>
  )
}
