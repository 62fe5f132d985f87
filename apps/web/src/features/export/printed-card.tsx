import { formatInstant } from '@meanwhile/wording/format'
import { dateWords } from '@meanwhile/wording/partial-date-words'
import type { ReactNode } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import type { BoardDocument, DocumentCard } from './board-document.ts'
import styles from './printed-board.module.css'

/** Shows a text as it was written, with its forms. */
export type ShowText = (markdown: string) => ReactNode

interface PrintedCardProps {
  card: DocumentCard
  document: BoardDocument
  showText: ShowText
}

/** A card on paper: its facts in words, for there are no colours to tell them, and what is inside of it. */
export function PrintedCard({ card, document, showText }: PrintedCardProps) {
  const { t, locale } = useMessages()
  const facts = useFacts(card, document)
  return (
    <article className={styles.card}>
      <h3 className={styles.cardTitle} dir="auto">
        <span aria-hidden>{card.doneAt === null ? '☐' : '☑'}</span> {card.title}
      </h3>
      <dl className={styles.facts} lang={locale}>
        {facts.map(([label, value]) => (
          <div key={label} className={styles.fact}>
            <dt>{t('export.label', { label })}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {card.description && <div className={styles.text}>{showText(withNames(card.description.text, document))}</div>}
      {card.checklists.map(({ id, title, lines }) => (
        <div key={id} className={styles.checklist}>
          <h4 className={styles.checklistTitle} dir="auto">
            {title}
          </h4>
          <ul>
            {lines.map((line) => (
              <li key={line.id} className={styles.line} dir="auto">
                <span aria-hidden>{line.doneAt === null ? '☐' : '☑'}</span>
                <span>{line.text}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {card.attachments.length > 0 && (
        <ul className={styles.files}>
          {card.attachments.map(({ id, name, url }) => (
            <li key={id} dir="auto">
              {url === null ? name : `${name} – ${url}`}
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

/** Label and value of what the card says; what it does not say takes no room. */
function useFacts(card: DocumentCard, document: BoardDocument): [string, string][] {
  const { t, locale } = useMessages()
  const nameIn = (rows: readonly { id: string; name: string | null }[]) => (id: string) =>
    rows.find((row) => row.id === id)?.name ?? ''
  const partnerOf = nameIn(document.partners)
  const { anchors, events } = document.project
  const project = { anchors, facts: { events } }
  const labels = document.labels.filter(({ id }) => card.labelIds.includes(id)).map(({ title }) => title)
  const facts: [string, string][] = [
    [t('export.kind'), card.kind === 'task' ? '' : t(`card.kind.${card.kind}`)],
    [t('export.start'), card.start === null ? '' : dateWords(card.start, t, project)],
    [t('export.due'), card.due === null ? '' : dateWords(card.due, t, project)],
    [t('export.done'), card.doneAt === null ? '' : formatInstant(card.doneAt, locale)],
    [t('export.partner'), card.partnerId === null ? '' : partnerOf(card.partnerId)],
    [t('export.contributors'), card.contributorIds.map(partnerOf).join(', ')],
    [t('export.people'), card.memberIds.map(nameIn(document.members)).join(', ')],
    [t('export.labels'), labels.join(', ')],
  ]
  return facts.filter(([, value]) => value !== '')
}

/** On paper there is no project to ask for the names of those who are mentioned. */
function withNames(markdown: string, { members }: BoardDocument): string {
  return markdown.replace(/@\[([0-9A-Za-z]{12})\]/g, (_mention, id: string) => {
    const name = members.find((member) => member.id === id)?.name ?? '…'
    return `@${name.replace(/[\\`*_~[\]<>]/g, '\\$&')}`
  })
}
