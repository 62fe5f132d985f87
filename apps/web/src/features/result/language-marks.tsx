import type { Result } from '@meanwhile/domain/result/result'
import { BadgeCheck, Circle, CircleDashed, type LucideIcon, Pencil } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { languageName } from '../thing/languages.ts'
import css from './result.module.css'

type State = Result['languages'][number]['state']

const ICONS: Record<State, LucideIcon> = {
  planned: CircleDashed,
  translating: Pencil,
  proofreading: Circle,
  ready: BadgeCheck,
}

/** The languages of a result, each with how far it is, in words. */
export function LanguageMarks({ languages }: Pick<Result, 'languages'>) {
  const { t, locale } = useMessages()
  return (
    <ul className={css.marks} aria-label={t('result.languages')}>
      {languages.map(({ lang, state }) => {
        const Icon = ICONS[state]
        const language = languageName(lang, locale)
        return (
          <li key={lang} className={css.mark} data-state={state}>
            <Icon aria-hidden />
            {t('result.languageState', { language, state: t(`result.state.${state}`) })}
          </li>
        )
      })}
    </ul>
  )
}
