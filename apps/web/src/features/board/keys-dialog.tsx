import type { MessageKey } from '@meanwhile/messages/messages'
import { usePreference } from '../../lib/preference.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useBoard } from './board-context.ts'
import styles from './form.module.css'

const KEYS: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [['←', '→', '↑', '↓'], 'board.keys.arrows'],
  [['Enter'], 'board.keys.enter'],
  [['space'], 'board.keys.space'],
  [['Esc'], 'board.keys.escape'],
]

const LETTER_KEYS: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [['n'], 'board.keys.n'],
  [['e'], 'board.keys.e'],
  [['m'], 'board.keys.m'],
  [['l'], 'board.keys.l'],
  [['d'], 'board.keys.d'],
  [['c'], 'board.keys.c'],
  [['<', ','], 'board.keys.left'],
  [['>', '.'], 'board.keys.right'],
  [['z', 'Shift+z'], 'board.keys.z'],
  [['?'], 'board.keys.help'],
]

/** What the keys do, and whether single letters act at all (WCAG 2.1.4). */
export function KeysDialog() {
  const { ui } = useBoard()
  const [letters, setLetters] = usePreference('letter-keys', true)
  const { t } = useMessages()
  const nameOf = (key: string) => (key === 'space' ? t('board.keys.name.space') : key)
  return (
    <Dialog
      open
      onOpenChange={() => ui.set({ keysOpen: false })}
      title={t('board.keys.title')}
      closeLabel={t('board.keys.close')}
    >
      <dl className={styles.keys}>
        {[...KEYS, ...(letters ? LETTER_KEYS : [])].map(([keys, does]) => (
          <KeyLine key={does} names={keys.map(nameOf)} words={t.fill(does, {})} />
        ))}
      </dl>
      <div>
        <label className={styles.tick}>
          <input type="checkbox" checked={letters} onChange={(event) => setLetters(event.target.checked)} />
          {t('board.keys.letters')}
        </label>
        <p className={styles.hint}>{t('board.keys.lettersHint')}</p>
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
