import type { MessageKey } from '@meanwhile/messages/messages'
import { formatDate, formatInstant } from '@meanwhile/wording/format'
import { Fragment, type ReactNode } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { wallClock } from '../../lib/wall-clock.ts'
import { usePeople, useRows } from '../../project/use-project.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './history-lines.module.css'
import { type HistoryLine, type HistoryOf, useHistory } from './use-history.ts'

interface HistoryLinesProps extends HistoryOf {
  /** Makes a link of a line that is about a card. */
  linkTo?: (line: HistoryLine, words: string) => ReactNode
}

/** What happened, in words, newest first. */
export function HistoryLines({ linkTo, ...of }: HistoryLinesProps) {
  const { lines, isPending, isError, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useHistory(of)
  const { t } = useMessages()
  if (isPending) return <Skeleton height={160} />
  if (isError && lines.length === 0) {
    return (
      <div className={styles.state}>
        <p>{t('feed.offline')}</p>
        <Button onClick={() => void refetch()}>{t('feed.again')}</Button>
      </div>
    )
  }
  if (lines.length === 0) return <p className={styles.state}>{t('feed.empty')}</p>
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const dayOf = (line: HistoryLine | undefined) => line && wallClock(zone, new Date(line.at)).slice(0, 10)
  return (
    <div className={styles.history}>
      <ol className={styles.lines}>
        {lines.map((line, n) => {
          const day = dayOf(line)
          return (
            <Fragment key={line.version}>
              {day !== undefined && day !== dayOf(lines[n - 1]) && (
                <li className={styles.day}>{formatDate(day, t.locale)}</li>
              )}
              <Line line={line} linkTo={linkTo} />
            </Fragment>
          )
        })}
      </ol>
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('feed.older')}
        </Button>
      )}
    </div>
  )
}

function Line({ line, linkTo }: { line: HistoryLine; linkTo: HistoryLinesProps['linkTo'] }) {
  const people = usePeople()
  const members = useRows('members')
  const partners = useRows('partners')
  const { t } = useMessages()
  const nameOf = (userId: string | undefined) => people.get(userId ?? '')?.name ?? t('feed.formerPerson')
  const actor = members.find(({ userId }) => userId === line.by)
  const partner = partners.find(({ id }) => id === actor?.partnerId)
  const about = members.find(({ id }) => id === line.memberId)
  const key = `history.${line.type}` as MessageKey
  const said = t.fill(key, line.about)
  // A command of another version of the product has no sentence here.
  const plain = said === key ? t('feed.unknown') : said
  const words = about ? t('feed.withValue', { line: plain, value: nameOf(about.userId) }) : plain
  const who = line.by === null ? t('feed.product') : nameOf(line.by)
  return (
    <li className={styles.line}>
      <Avatar name={who} colour={partner?.colour} pattern={partner?.pattern} decorative />
      <span className={styles.words} dir="auto">
        {linkTo && line.cardId !== null ? linkTo(line, words) : words}
      </span>
      <span className={styles.who}>
        <bdi>{who}</bdi>
        <time dateTime={line.at}>{formatInstant(line.at, t.locale)}</time>
      </span>
    </li>
  )
}
