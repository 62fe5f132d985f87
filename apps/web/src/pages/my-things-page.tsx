import { MyThings } from '../features/mine/my-things.tsx'
import { Slot } from '../features/shell/slots.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { useTitle } from '../lib/use-title.ts'
import { classNames } from '../ui/class-names.ts'
import css from './sheet.module.css'

/** What waits for me in all projects. */
export function MyThingsPage() {
  const { t } = useMessages()
  useTitle(t('mine.title'))
  return (
    <main className={classNames(css.page, css.narrow)}>
      <Slot into="bar">
        <header className={css.head}>
          <h1 className={css.title}>{t('mine.title')}</h1>
        </header>
      </Slot>
      <MyThings />
    </main>
  )
}
