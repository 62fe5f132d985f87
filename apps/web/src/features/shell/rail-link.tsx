import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Link } from '../../lib/link.tsx'
import css from './rail-link.module.css'

export interface RailLinkProps {
  to: string
  icon: ReactNode
  label: string
  lang?: string
  /** Present only on this very page, not below it. */
  exact?: boolean
}

/** One entry of the navigation: a line in the rail, an icon over a word in the bottom bar. */
export function RailLink({ to, icon, label, lang, exact = false }: RailLinkProps) {
  const [path] = useLocation()
  const here = path === to || (!exact && path.startsWith(`${to}/`))
  return (
    <Link to={to} className={css.entry} aria-current={here ? 'page' : undefined} title={label}>
      <span className={css.icon}>{icon}</span>
      <span className={css.label} lang={lang} dir="auto">
        {label}
      </span>
    </Link>
  )
}
