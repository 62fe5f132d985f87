import { type ReactNode, useContext } from 'react'
import { Link } from '../../../lib/link.tsx'
import { boardPattern } from '../../../lib/paths.ts'
import { useProjectId, useRow } from '../../../project/use-project.ts'
import { OnPaper } from './on-paper.ts'
import { safeLink } from './safe-link.ts'

interface TextLinkProps {
  url: string
  children: ReactNode
}

/** A link inside of a text; on paper its address stands behind it. */
export function TextLink({ url, children }: TextLinkProps) {
  if (!useContext(OnPaper)) return <LiveLink url={url}>{children}</LiveLink>
  return (
    <span>
      {children} ({url})
    </span>
  )
}

/** To a card of this project by its title, elsewhere in a new tab, nowhere when it is not safe. */
function LiveLink({ url, children }: TextLinkProps) {
  const projectId = useProjectId()
  const href = safeLink(url)
  const here = href?.startsWith(`${window.location.origin}/`) ? href.slice(window.location.origin.length) : null
  const place = here === null ? null : boardPattern.exec(here)?.groups
  const card = useRow('cards', place?.projectId === projectId ? (place?.cardId ?? null) : null)
  if (href === null) return <span>{children}</span>
  if (here !== null) return <Link to={here}>{card ? <bdi>{card.title}</bdi> : children}</Link>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  )
}
