import { Archive, ArrowRightLeft, CalendarDays, Handshake, Tag, Users, X } from 'lucide-react'
import { Toolbar } from 'radix-ui'
import { useMessages } from '../../../lib/use-messages.ts'
import { useDispatchAll } from '../../../project/use-project.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useBoard } from '../board-context.ts'
import type { Work } from '../board-ui.ts'
import styles from './bulk-bar.module.css'
import { archiveAll } from './bulk-commands.ts'
import { type Select, useSelectedCards } from './use-selection.ts'

type Field = 'move' | 'labels' | 'people' | 'due' | 'partner'

const TOOLS = [
  ['move', ArrowRightLeft],
  ['labels', Tag],
  ['people', Users],
  ['due', CalendarDays],
  ['partner', Handshake],
] as const satisfies readonly (readonly [Field, typeof Tag])[]

/** What can be done with the selected cards. */
export function BulkBar({ select }: { select: Select }) {
  const { ui } = useBoard()
  const cards = useSelectedCards()
  const dispatchAll = useDispatchAll()
  const { t } = useMessages()
  if (cards.length === 0) return null
  const open = (kind: Field) => ui.set({ work: { kind, cardIds: cards.map(({ id }) => id) } satisfies Work })
  return (
    <Toolbar.Root className={styles.bar} aria-label={t('bulk.bar')}>
      <span className={styles.count}>{t('bulk.count', { count: cards.length })}</span>
      {TOOLS.map(([kind, Icon]) => (
        <Toolbar.Button key={kind} asChild>
          <Button look="quiet" className={styles.tool} onClick={() => open(kind)}>
            <Icon aria-hidden />
            <span className={styles.word}>{t(`bulk.${kind}`)}</span>
          </Button>
        </Toolbar.Button>
      ))}
      <Toolbar.Button asChild>
        <Button
          look="quiet"
          className={styles.tool}
          onClick={() => {
            dispatchAll(archiveAll(cards))
            select.clear()
          }}
        >
          <Archive aria-hidden />
          <span className={styles.word}>{t('bulk.archive')}</span>
        </Button>
      </Toolbar.Button>
      <Toolbar.Button asChild>
        <IconButton label={t('bulk.clear')} className={styles.clear} onClick={select.clear}>
          <X aria-hidden />
        </IconButton>
      </Toolbar.Button>
    </Toolbar.Root>
  )
}
