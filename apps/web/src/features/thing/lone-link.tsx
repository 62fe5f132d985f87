import { Link, type LinkProps } from '../../lib/link.tsx'
import { classNames } from '../../ui/class-names.ts'
import css from './lone-link.module.css'

interface LoneLinkProps extends LinkProps {
  /** The name of what its row is about: in ink, or a list of names would be a wall of signal colour. */
  name?: boolean
}

/** A link that stands alone in its row, with or without an icon before its words: high enough for a finger. */
export function LoneLink({ name = false, className, ...link }: LoneLinkProps) {
  return <Link {...link} className={classNames(css.link, name && css.name, className)} />
}
