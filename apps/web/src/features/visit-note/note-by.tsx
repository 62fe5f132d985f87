import type { VisitNote } from '@meanwhile/domain/visit-note/visit-note'
import { formatAgo, formatInstant } from '@meanwhile/wording/format'
import { useMessages } from '../../lib/use-messages.ts'
import { useFacesOf } from '../card/use-card-people.ts'
import css from './visit-note.module.css'

/** Who wrote a note, of which organisation, and when. */
export function NoteBy({ note }: { note: VisitNote }) {
  const { t } = useMessages()
  const [face] = useFacesOf(note.memberId === null ? [] : [note.memberId])
  return (
    <p className={css.by}>
      <span>
        <bdi className={css.name}>{face?.name ?? t('text.byProduct')}</bdi>
        {face?.partner && (
          <>
            {', '}
            <bdi>{face.partner.name}</bdi>
          </>
        )}
      </span>
      <time dateTime={note.at} title={formatInstant(note.at, t.locale)}>
        {formatAgo(note.at, t.locale)}
      </time>
      {note.editedAt !== null && <span title={formatInstant(note.editedAt, t.locale)}>{t('text.edited')}</span>}
    </p>
  )
}
