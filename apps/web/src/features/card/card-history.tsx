import { formatInstant } from '@meanwhile/wording/format'
import { History } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId, useRow } from '../../project/use-project.ts'
import { CardSection } from './card-section.tsx'
import styles from './card-text.module.css'
import { HistoryLines } from './history-lines.tsx'

/** What happened to the card, read when somebody asks for it. */
export function CardHistory({ cardId }: { cardId: string }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const created = useRow('origins', cardId)?.createdAt
  const [open, setOpen] = useState(false)
  return (
    <CardSection
      icon={History}
      title={
        <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('links.history')}
        </button>
      }
    >
      {created !== undefined && (
        <p className={styles.none}>{t('links.created', { when: formatInstant(created, t.locale) })}</p>
      )}
      {open && <HistoryLines projectId={projectId} cardId={cardId} />}
    </CardSection>
  )
}
