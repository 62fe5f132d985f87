import type { ReactNode } from 'react'
import css from './translated-text.module.css'
import { useText } from './use-text.ts'

interface TranslatedTextProps {
  texts: Readonly<Record<string, string>>
  /** Several sentences keep their lines. */
  lines?: boolean
  /** Shown when there is no text in any language. */
  empty?: ReactNode
}

/** A text in the language that suits the reader best, marked with the one that it is in. */
export function TranslatedText({ texts, lines = false, empty = null }: TranslatedTextProps) {
  const shown = useText()(texts)
  if (!shown) return empty
  return (
    <bdi lang={shown.lang} className={lines ? css.lines : css.line}>
      {shown.text}
    </bdi>
  )
}
