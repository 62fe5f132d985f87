import { formatInstant } from '@meanwhile/wording/format'
import { useMessages } from '../../lib/use-messages.ts'
import type { BoardDocument } from './board-document.ts'
import styles from './printed-board.module.css'
import { PrintedCard, type ShowText } from './printed-card.tsx'

/** A board as sheets of paper: a section for each list, black on white whatever the screen looks like. */
export function PrintedBoard({ document, showText }: { document: BoardDocument; showText: ShowText }) {
  const { t, locale } = useMessages()
  const { board, project } = document
  const lists = document.lists.filter((list) => list.archivedAt === null)
  return (
    <article className={styles.board} lang={board.lang}>
      <header className={styles.head}>
        <p className={styles.project} dir="auto">
          {project.acronym} · {project.title}
        </p>
        <h1 className={styles.title} dir="auto">
          {board.title}
        </h1>
        <p className={styles.project} lang={locale}>
          {t('export.madeOn', { when: formatInstant(document.exportedAt, locale) })}
        </p>
      </header>
      {lists.length === 0 && <p lang={locale}>{t('export.emptyBoard')}</p>}
      {lists.map((list) => (
        <PrintedList key={list.id} list={list} document={document} showText={showText} />
      ))}
    </article>
  )
}

interface PrintedListProps {
  list: BoardDocument['lists'][number]
  document: BoardDocument
  showText: ShowText
}

function PrintedList({ list, document, showText }: PrintedListProps) {
  const { t, locale } = useMessages()
  const cards = document.cards.filter((card) => card.listId === list.id && card.archivedAt === null)
  return (
    <section className={styles.list}>
      <h2 className={styles.listTitle} dir="auto">
        {list.title} <span className={styles.count}>{cards.length}</span>
      </h2>
      {cards.length === 0 && (
        <p className={styles.none} lang={locale}>
          {t('export.emptyList')}
        </p>
      )}
      {cards.map((card) => (
        <PrintedCard key={card.id} card={card} document={document} showText={showText} />
      ))}
    </section>
  )
}
