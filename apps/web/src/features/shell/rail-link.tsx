import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import css from './rail-link.module.css'

export type RailLinkProps = Pick<LinkProps, 'to' | 'params'> & {
  icon: ReactNode
  label: string
  lang?: string
  /** Present only on this very page, not below it. */
  exact?: boolean
}

/** One entry of the navigation: a line in the rail, an icon over a word in the bottom bar. */
export function RailLink({ to, params, icon, label, lang, exact = false }: RailLinkProps) {
  return (
    <Link to={to} params={params} className={css.entry} activeOptions={{ exact }} title={label}>
      <span className={css.icon}>{icon}</span>
      <span className={css.label} lang={lang} dir="auto">
        {label}
      </span>
    </Link>
  )
}
