import { useMessages } from '../../lib/use-messages.ts'
import { languageName } from '../thing/languages.ts'
import css from './facts.module.css'

/** A text in each language that it exists in: where the words of each one count. */
export function EveryText({ texts }: { texts: Readonly<Record<string, string>> }) {
  const { locale } = useMessages()
  return (
    <ul className={css.texts}>
      {Object.entries(texts).map(([lang, text]) => (
        <li key={lang}>
          <span className={css.lang}>{languageName(lang, locale)}</span>
          <bdi lang={lang} className={css.text}>
            {text}
          </bdi>
        </li>
      ))}
    </ul>
  )
}
