import type { ReactNode } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { BrandMark } from '../../ui/brand-mark.tsx'
import css from './front-door.module.css'
import { LanguageLinks } from './language-links.tsx'

/** The pages that one sees before being signed in: a sheet of paper on the board, and what else hangs there. */
export function FrontDoor({ children, beside }: { children: ReactNode; beside?: ReactNode }) {
  const { t } = useMessages()
  return (
    <div className={css.door}>
      <header className={css.head}>
        <p className={css.brand}>
          <BrandMark size={36} />
          {t('shell.product')}
        </p>
        <LanguageLinks />
      </header>
      <main className={css.main}>
        <div className={css.sheet}>{children}</div>
        {beside}
      </main>
    </div>
  )
}
