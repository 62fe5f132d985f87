import { type BoardTemplate, inLanguage } from '@meanwhile/domain/template/board-template'
import { anchorsOf, type TemplateDays, templateDue } from '@meanwhile/domain/template/template-due'
import { LOCALE_NAMES, LOCALES } from '@meanwhile/messages/locale'
import { resolvedDateWords } from '@meanwhile/wording/partial-date-words'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject } from '../../project/use-project.ts'
import { OutlinePreview } from '../../ui/outline-preview.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from './new-board-dialog.module.css'

interface TemplateOptionsProps {
  template: BoardTemplate
  lang: string
  days: TemplateDays
  onLang(lang: string): void
  onDays(days: TemplateDays): void
}

/** The language and the days of a template, and what comes of them. */
export function TemplateOptions({ template, lang, days, onLang, onDays }: TemplateOptionsProps) {
  const project = useProject()
  const { lang: own } = project
  const { t } = useMessages()
  const langs = LOCALES.some((locale) => locale === own) ? LOCALES : [...LOCALES, own]
  const nameOf = (code: string) => (code in LOCALE_NAMES ? LOCALE_NAMES[code as keyof typeof LOCALE_NAMES] : code)
  const parts = template.lists.map((list) => ({
    title: inLanguage(list.title, lang),
    items: list.cards.map((card) => {
      const due = templateDue(card.due, days)
      return { title: inLanguage(card.title, lang), note: due && resolvedDateWords(due, t, project) }
    }),
  }))
  return (
    <div className={css.options}>
      <p className={css.hint} lang={inLanguage(template.summary, lang) === template.summary.en ? 'en' : lang}>
        {inLanguage(template.summary, lang)}
      </p>
      <div className={css.pair}>
        <Select
          label={t('template.lang')}
          hint={t('template.langHint')}
          value={lang}
          options={langs.map((code) => ({ value: code, label: nameOf(code), lang: code }))}
          onChange={(event) => onLang(event.target.value)}
        />
        {anchorsOf(template).map((anchor) => (
          <TextField
            key={anchor}
            type="date"
            label={t(`template.anchor.${anchor}`)}
            hint={t(anchor === 'START' ? 'template.monthHint' : 'template.anchorHint')}
            value={days[anchor] ?? ''}
            onChange={(event) => onDays({ ...days, [anchor]: event.target.value || undefined })}
          />
        ))}
      </div>
      <OutlinePreview label={t('template.preview')} lang={lang} parts={parts} />
    </div>
  )
}
