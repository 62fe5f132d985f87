import { result as resultCommands } from '@meanwhile/domain/result/commands'
import { LANGUAGE_STATES, type Result } from '@meanwhile/domain/result/result'
import { compareText } from '@meanwhile/wording/format'
import { X } from 'lucide-react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch } from '../../project/use-project.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Select } from '../../ui/select.tsx'
import { CONTENT_LANGUAGES, languageName } from '../thing/languages.ts'
import { LanguageMarks } from './language-marks.tsx'
import css from './result-page.module.css'

type Language = Result['languages'][number]

interface LanguageEditorProps {
  result: Result
  mayEdit: boolean
}

/** The languages that a result comes in, each with how far it is; changed where they are read. */
export function LanguageEditor({ result, mayEdit }: LanguageEditorProps) {
  const { t, locale } = useMessages()
  const dispatch = useDispatch()
  const { id, languages } = result
  const save = (next: Language[]) => dispatch(resultCommands.edit({ id, fields: { languages: next } }))
  const others = CONTENT_LANGUAGES.filter((lang) => !languages.some((language) => language.lang === lang))
    .map((lang) => ({ value: lang, label: languageName(lang, locale) }))
    .sort((a, b) => compareText(locale)(a.label, b.label))
  const states = LANGUAGE_STATES.map((state) => ({ value: state, label: t(`result.state.${state}`) }))
  return (
    <Section title={t('result.languages')} count={languages.length}>
      {languages.length === 0 && <p className={css.quiet}>{t('result.noLanguages')}</p>}
      {!mayEdit && languages.length > 0 && <LanguageMarks languages={languages} />}
      {mayEdit && (
        <ul className={css.languages}>
          {languages.map(({ lang, state }) => {
            const language = languageName(lang, locale)
            return (
              <li key={lang} className={css.language}>
                <span>{language}</span>
                <select
                  className={css.control}
                  aria-label={t('result.stateOf', { language })}
                  value={state}
                  onChange={(event) =>
                    save(
                      languages.map((one) =>
                        one.lang === lang ? { lang, state: event.target.value as Language['state'] } : one,
                      ),
                    )
                  }
                >
                  {states.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
                <IconButton
                  label={t('result.removeLanguage', { language })}
                  onClick={() => save(languages.filter((one) => one.lang !== lang))}
                >
                  <X aria-hidden />
                </IconButton>
              </li>
            )
          })}
        </ul>
      )}
      {mayEdit && (
        <Select
          label={t('result.addLanguage')}
          className={css.short}
          value=""
          options={[{ value: '', label: t('thing.chooseLanguage') }, ...others]}
          onChange={(event) => {
            if (event.target.value !== '') save([...languages, { lang: event.target.value, state: 'planned' }])
          }}
        />
      )}
    </Section>
  )
}
