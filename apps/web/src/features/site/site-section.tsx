import type { Site } from '@meanwhile/domain/site/site'
import { Pencil } from 'lucide-react'
import { type ComponentType, type ReactNode, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Section } from '../../ui/section.tsx'
import { FactList } from '../thing/fact-list.tsx'
import css from './site-page.module.css'

export interface SiteDialogProps {
  site: Site
  title: string
  onClose: () => void
}

interface SiteSectionProps {
  site: Site
  title: string
  mayEdit: boolean
  /** The form of what the section tells. */
  Form: ComponentType<SiteDialogProps>
  /** Under the facts. */
  below?: ReactNode
  children: ReactNode
}

/** Some facts of a site, with the way to change them for who may. */
export function SiteSection({ site, title, mayEdit, Form, below, children }: SiteSectionProps) {
  const { t } = useMessages()
  const [editing, setEditing] = useState(false)
  const edit = mayEdit && (
    <IconButton label={t('site.editOf', { what: title })} onClick={() => setEditing(true)}>
      <Pencil aria-hidden />
    </IconButton>
  )
  return (
    <div className={css.panel}>
      <Section title={title} action={edit}>
        <FactList>{children}</FactList>
        {below}
      </Section>
      {editing && <Form site={site} title={t('site.editOf', { what: title })} onClose={() => setEditing(false)} />}
    </div>
  )
}
