import { useFacesOf } from '../use-card-people.ts'
import styles from './markdown-view.module.css'

const MENTION = /@\[([0-9A-Za-z]{12})\]/

/** Text with the names of those whom it mentions; in the stored text there are only ids. */
export function WithMentions({ text }: { text: string }) {
  if (!MENTION.test(text)) return text
  // With one group, every second part is an id.
  return text.split(new RegExp(MENTION, 'g')).map((part, place) => {
    const key = `${place} ${part}`
    return place % 2 === 1 ? <MentionName key={key} memberId={part} /> : part
  })
}

function MentionName({ memberId }: { memberId: string }) {
  const [face] = useFacesOf([memberId])
  return <bdi className={styles.mention}>@{face?.name ?? memberId}</bdi>
}
