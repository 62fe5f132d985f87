import { useMessages } from '../../lib/use-messages.ts'
import { Section } from '../../ui/section.tsx'
import css from './import.module.css'

/** For somebody who has a board at Trello and no file yet. */
export function HowTo() {
  const { t } = useMessages()
  return (
    <Section title={t('import.howTitle')}>
      <p className={css.text}>{t('import.howText')}</p>
      <p className={css.text}>{t('import.howFetch')}</p>
    </Section>
  )
}
