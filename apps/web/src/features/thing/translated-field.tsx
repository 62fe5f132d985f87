import { compareText } from '@meanwhile/wording/format'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectLang } from '../../project/use-project.ts'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { CONTENT_LANGUAGES, languageName } from './languages.ts'
import css from './translated-field.module.css'

type Texts = Readonly<Record<string, string>>

interface TranslatedFieldProps {
  label: string
  texts: Texts
  onChange: (texts: Record<string, string>) => void
  /** Several sentences. */
  lines?: boolean
  /** Must be there in one language at least. */
  required?: boolean
  maxLength?: number
  hint?: string
}

/** Without the languages that nothing is written in. */
const written = (texts: Texts) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''))

/**
 * One text in several languages, a control for each that it has. `onChange` gets what is written; a language whose text was
 * emptied is not in it.
 */
export function TranslatedField({
  label,
  texts,
  onChange,
  lines = false,
  required = false,
  maxLength = lines ? 8000 : 300,
  hint,
}: TranslatedFieldProps) {
  const { t, locale } = useMessages()
  const own = useProjectLang() ?? locale
  const [langs, setLangs] = useState(() => {
    const there = Object.keys(texts)
    return there.length > 0 ? there : [own]
  })
  const others = [...new Set([own, locale, ...CONTENT_LANGUAGES])]
    .filter((lang) => !langs.includes(lang))
    .map((lang) => ({ value: lang, label: languageName(lang, locale) }))
    .sort((a, b) => compareText(locale)(a.label, b.label))
  const set = (lang: string, text: string) => onChange(written({ ...texts, [lang]: text }))
  const Control = lines ? 'textarea' : 'input'
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{label}</legend>
      {hint !== undefined && <p className={css.hint}>{hint}</p>}
      {langs.map((lang, n) => (
        <Field key={lang} label={languageName(lang, locale)}>
          {(control) => (
            <Control
              {...control}
              lang={lang}
              defaultValue={texts[lang] ?? ''}
              maxLength={maxLength}
              rows={lines ? 4 : undefined}
              required={required && n === 0 && Object.keys(written(texts)).length === 0}
              onChange={(event) => set(lang, event.target.value)}
            />
          )}
        </Field>
      ))}
      <Select
        label={t('thing.addLanguage')}
        value=""
        options={[{ value: '', label: t('thing.chooseLanguage') }, ...others]}
        onChange={(event) => {
          if (event.target.value !== '') setLangs([...langs, event.target.value])
        }}
      />
    </fieldset>
  )
}
