import { currentKeyTables, isCharacter, type KeyRow } from '../../lib/keys.ts'
import { useLetterKeys } from '../../lib/letter-keys.ts'
import { closeOverlay } from '../../lib/overlays.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './palette.module.css'

const ARROWS: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' }
const IS_MAC = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** What the keys do here, and whether single letters act at all (WCAG 2.1.4). The tables are those of the handler. */
export function KeysDialog() {
  const [letters, setLetters] = useLetterKeys()
  const { t } = useMessages()
  const nameOf = (key: string) => {
    if (key === 'Space') return t('board.keys.name.space')
    if (key === 'Escape') return 'Esc'
    return ARROWS[key] ?? key.replace('Mod+', IS_MAC ? '⌘ ' : 'Ctrl + ').replace('Shift+', 'Shift + ')
  }
  const tables = currentKeyTables()
    .map(({ place, rows }) => ({ place, rows: rows.filter((row) => letters || !isCharacter(row)) }))
    .filter(({ rows }) => rows.length > 0)
    .toReversed()
  const places = [...new Set(tables.map(({ place }) => place))]
  const linesOf = (wanted: string): readonly KeyRow[] =>
    tables.filter(({ place }) => place === wanted).flatMap(({ rows }) => rows)
  return (
    <Dialog open onOpenChange={closeOverlay} title={t('board.keys.title')} closeLabel={t('board.keys.close')}>
      <div className={styles.tables}>
        {places.map((place) => (
          <section key={place}>
            <h3>{t(`palette.keysOf.${place}`)}</h3>
            <dl className={styles.keys}>
              {linesOf(place).map(({ keys, does }) => (
                <KeyLine key={keys.join()} names={keys.map(nameOf)} words={t(`palette.key.${does}`)} />
              ))}
            </dl>
            {place === 'board' && <p className={styles.note}>{t('palette.keyPointed')}</p>}
          </section>
        ))}
      </div>
      <div>
        <label className={styles.tick}>
          <input type="checkbox" checked={letters} onChange={(event) => setLetters(event.target.checked)} />
          {t('board.keys.letters')}
        </label>
        <p className={styles.note}>{t('board.keys.lettersHint')}</p>
      </div>
    </Dialog>
  )
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
