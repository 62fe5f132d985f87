import { type TextIn, textIn } from '@meanwhile/domain/translated'
import { useCallback } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectLang } from '../../project/use-project.ts'

/** Picks a text in the reader's language, else the project's, else English, else any that there is. */
export function useText(): (texts: Readonly<Record<string, string>>) => TextIn | undefined {
  const { locale } = useMessages()
  const lang = useProjectLang() ?? locale
  return useCallback((texts) => textIn(texts, [locale, lang, 'en']), [locale, lang])
}

/** The text alone, for sorting, searching and labels; empty when there is none. */
export function usePlainText(): (texts: Readonly<Record<string, string>>) => string {
  const text = useText()
  return useCallback((texts) => text(texts)?.text ?? '', [text])
}
