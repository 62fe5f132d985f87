import { currentKeyTables, isCharacter, type KeyTable } from '../../lib/keys.ts'
import { useLetterKeys } from '../../lib/letter-keys.ts'
import { closeOverlay } from '../../lib/overlays.ts'
import { refusalOf } from '../../lib/refusal-of.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { toast } from '../../ui/toast.ts'
import styles from './palette.module.css'

const NAMES: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
}
const IS_MAC = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** What the keys do here, and whether single letters act at all (WCAG 2.1.4). The tables are those of the handler. */
export function KeysDialog() {
  const [letters, setLetters] = useLetterKeys()
  const { t } = useMessages()
  const choose = (next: boolean) => {
    setLetters(next).catch((error: unknown) => {
      toast({ kind: 'problem', message: t(`refusal.${refusalOf(error)}`) })
    })
  }
  const nameOf = (key: string): string => {
    if (key === 'Space') return t('board.keys.name.space')
    if (key.startsWith('Mod+')) return `${IS_MAC ? '⌘ ' : 'Ctrl + '}${key.slice(4).toUpperCase()}`
    if (key.startsWith('Shift+')) return `Shift + ${nameOf(key.slice(6))}`
    return NAMES[key] ?? key
  }
  return (
    <Dialog open onOpenChange={closeOverlay} title={t('board.keys.title')} closeLabel={t('board.keys.close')}>
      <div>
        <label className={styles.tick}>
          <input type="checkbox" checked={letters} onChange={(event) => choose(event.target.checked)} />
          {t('board.keys.letters')}
        </label>
        <p className={styles.note}>{t('board.keys.lettersHint')}</p>
      </div>
      <div className={styles.tables}>
        {tablesByPlace().map((table) => (
          <section key={table.place}>
            <h3>{t(`palette.keysOf.${table.place}`)}</h3>
            <dl className={styles.keys}>
              {linesOf(table, letters).map(([does, keys]) => (
                <KeyLine key={does} names={keys.map(nameOf)} words={t(`palette.key.${does}`)} />
              ))}
            </dl>
            {table.place === 'board' && (
              <p className={styles.note}>
                {t('palette.keyPointed')} {t('palette.keyDigits')}
              </p>
            )}
          </section>
        ))}
      </div>
    </Dialog>
  )
}

/** Several features may listen in one place; who reads them sees one table. */
function tablesByPlace(): KeyTable[] {
  const rows = new Map<KeyTable['place'], KeyTable['rows']>()
  for (const table of currentKeyTables()) rows.set(table.place, [...(rows.get(table.place) ?? []), ...table.rows])
  return [...rows].map(([place, all]) => ({ place, rows: all }))
}

/** What is done, with all the keys for it. */
function linesOf({ rows }: KeyTable, letters: boolean) {
  const lines = new Map<KeyTable['rows'][number]['does'], string[]>()
  for (const row of rows) {
    if (letters || !isCharacter(row)) lines.set(row.does, [...(lines.get(row.does) ?? []), ...row.keys])
  }
  return [...lines]
}

function KeyLine({ names, words }: { names: readonly string[]; words: string }) {
  return (
    <>
      <dt>
        {names.map((name) => (
          <kbd key={name}>{name}</kbd>
        ))}
      </dt>
      <dd>{words}</dd>
    </>
  )
}
