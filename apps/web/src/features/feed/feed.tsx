import { useState } from 'react'
import { Link } from '../../lib/link.tsx'
import { feedCardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId, useProjectStore } from '../../project/use-project.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Select } from '../../ui/select.tsx'
import { HistoryLines } from '../card/history-lines.tsx'
import { useFaces } from '../card/use-card-people.ts'
import type { HistoryLine } from '../card/use-history.ts'
import styles from './feed.module.css'

/** The project's log in words. */
export function Feed() {
  const projectId = useProjectId()
  const project = useProjectStore()
  const faces = useFaces()
  const { t } = useMessages()
  const [memberId, setMemberId] = useState('')
  const linkTo = ({ cardId }: HistoryLine, words: string) =>
    cardId !== null && project.row('cards', cardId) ? (
      <Link to={feedCardPath(projectId, cardId)} state={{ overBoard: true }} className={styles.link} data-card={cardId}>
        {words}
      </Link>
    ) : (
      words
    )
  return (
    <section className={styles.feed}>
      <PageHead
        title={t('feed.title')}
        hint={t('feed.hint')}
        actions={
          <Select
            label={t('feed.person')}
            value={memberId}
            options={[
              { value: '', label: t('feed.everybody') },
              ...faces.map(({ memberId, name }) => ({ value: memberId, label: name })),
            ]}
            onChange={(event) => setMemberId(event.target.value)}
          />
        }
      />
      <HistoryLines projectId={projectId} memberId={memberId || undefined} linkTo={linkTo} />
    </section>
  )
}
