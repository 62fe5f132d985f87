import type { VisitNote } from '@meanwhile/domain/visit-note/visit-note'
import { NoteBy } from './note-by.tsx'
import css from './visit-note.module.css'

/** Notes to read, away from the visit where they are written. */
export function NoteLines({ notes }: { notes: readonly VisitNote[] }) {
  if (notes.length === 0) return null
  return (
    <ul className={`${css.notes} ${css.list}`}>
      {notes.map((note) => (
        <li key={note.id} className={css.note} data-note={note.id}>
          <p className={css.text} dir="auto">
            {note.text}
          </p>
          <NoteBy note={note} />
        </li>
      ))}
    </ul>
  )
}
