import type { ReactNode } from 'react'
import { Link } from '../../../lib/link.tsx'
import { boardPattern } from '../../../lib/paths.ts'
import { useProjectId, useRow } from '../../../project/use-project.ts'
import { safeLink } from './safe-link.ts'

/** A link inside of a text: to a card of this project by its title, elsewhere in a new tab, nowhere when it is not safe. */
export function TextLink({ url, children }: { url: string; children: ReactNode }) {
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
