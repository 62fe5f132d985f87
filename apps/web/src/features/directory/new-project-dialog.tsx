import { useState } from 'react'
import { countries } from '../../lib/countries.ts'
import { projectListQuery } from '../../lib/queries.ts'
import { queryClient, trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from './new-project-dialog.module.css'
import { homeCountry, homeTimeZone, TIME_ZONES, workingLanguages } from './surroundings.ts'

export interface NewProjectDialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  onCreated: (projectId: string) => void
}

export function NewProjectDialog({ open, onOpenChange, onCreated }: NewProjectDialogProps) {
  const { t } = useMessages()
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('project.new')}
      description={t('project.createText')}
      closeLabel={t('shell.close')}
    >
      <NewProjectForm onCancel={() => onOpenChange(false)} onCreated={onCreated} />
    </Dialog>
  )
}

/** The first partner gets the first hue; it can be changed on the project's page. */
const FIRST_LOOK = { colour: 'teal', pattern: 'plain' } as const
const TEXTS = { acronym: '', title: '', name: '', city: '' }

function NewProjectForm({ onCancel, onCreated }: { onCancel: () => void; onCreated: (id: string) => void }) {
  const { t, locale } = useMessages()
  const [texts, setTexts] = useState(TEXTS)
  const [lang, setLang] = useState<string>(locale)
  const [timeZone, setTimeZone] = useState(homeTimeZone)
  const [country, setCountry] = useState(() => homeCountry(locale))
  const { busy, failure, submit } = useSubmit(async () => {
    const { acronym, title, name, city } = texts
    const partner = { name, city, country, ...FIRST_LOOK }
    const { id } = await trpcClient.project.create.mutate({ acronym, title, summary: '', lang, timeZone, partner })
    await queryClient.invalidateQueries({ queryKey: projectListQuery().queryKey })
    onCreated(id)
  })
  const text = (field: keyof typeof TEXTS, maxLength: number) => ({
    name: field,
    value: texts[field],
    required: true,
    pattern: '.*\\S.*',
    maxLength,
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => setTexts({ ...texts, [field]: event.target.value }),
  })
  return (
    <form className={css.form} onSubmit={submit}>
      <TextField label={t('project.acronym')} hint={t('project.acronymHint')} {...text('acronym', 40)} />
      <TextField label={t('project.fullTitle')} {...text('title', 300)} />
      <div className={css.pair}>
        <Select
          label={t('project.lang')}
          options={workingLanguages(locale)}
          value={lang}
          onChange={(event) => setLang(event.target.value)}
        />
        <Select
          label={t('project.timeZone')}
          options={TIME_ZONES}
          value={timeZone}
          onChange={(event) => setTimeZone(event.target.value)}
        />
      </div>
      <fieldset className={css.partner}>
        <legend className={css.legend}>{t('project.leadPartner')}</legend>
        <TextField label={t('project.partnerName')} {...text('name', 200)} autoComplete="organization" />
        <div className={css.pair}>
          <TextField label={t('project.city')} {...text('city', 120)} autoComplete="address-level2" />
          <Select
            label={t('project.country')}
            options={countries(locale, country).map(({ code, name }) => ({ value: code, label: name }))}
            value={country}
            onChange={(event) => setCountry(event.target.value)}
          />
        </div>
      </fieldset>
      {failure && (
        <p role="alert" className={css.failure}>
          {t(`refusal.${failure}`)}
        </p>
      )}
      <DialogActions>
        <Button onClick={onCancel}>{t('project.cancel')}</Button>
        <Button type="submit" look="signal" busy={busy}>
          {t('project.create')}
        </Button>
      </DialogActions>
    </form>
  )
}
