import {
  ORGANISATION_KINDS,
  type Organisation,
  type OrganisationFields,
} from '@meanwhile/domain/organisation/organisation'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { countries } from '../../lib/countries.ts'
import { ORGANISATION_KEY } from '../../lib/queries.ts'
import { trpcClient } from '../../lib/trpc.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { LinesField } from '../../ui/lines-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { OrganisationField } from '../thing/organisation-field.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import css from './organisation.module.css'

const BLANK: OrganisationFields = {
  name: '',
  names: {},
  aliases: [],
  kind: 'ngo',
  country: null,
  place: null,
  parentId: null,
  website: null,
  source: null,
}

interface OrganisationDialogProps {
  /** Null: a new one. */
  organisation: Organisation | null
  onSaved: (id: string) => void
  onClose: () => void
}

/** The form of an organisation in the register; sent to the server, as the register is no part of a project. */
export function OrganisationDialog({ organisation, onSaved, onClose }: OrganisationDialogProps) {
  const { t, locale } = useMessages()
  const queries = useQueryClient()
  const [fields, setFields] = useState<OrganisationFields>(() => {
    if (!organisation) return BLANK
    const { id: _, ...known } = organisation
    return known
  })
  const set = (change: Partial<OrganisationFields>) => setFields((before) => ({ ...before, ...change }))
  const { busy, failure, submit } = useSubmit(async () => {
    const saved = organisation
      ? await trpcClient.organisation.edit
          .mutate({ organisationId: organisation.id, fields })
          .then(() => ({ id: organisation.id }))
      : await trpcClient.organisation.add.mutate({ fields })
    await queries.invalidateQueries({ queryKey: ORGANISATION_KEY })
    onSaved(saved.id)
  })
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t(organisation ? 'directory.edit' : 'directory.add')}
      closeLabel={t('thing.close')}
      width="wide"
    >
      <form className={css.form} onSubmit={submit}>
        <TextField
          label={t('directory.name')}
          required
          pattern=".*\S.*"
          maxLength={200}
          value={fields.name}
          error={failure && t(`refusal.${failure}`)}
          onChange={({ target }) => set({ name: target.value })}
        />
        <TranslatedField label={t('directory.names')} texts={fields.names} onChange={(names) => set({ names })} />
        <LinesField label={t('directory.aliases')} lines={fields.aliases} onChange={(aliases) => set({ aliases })} />
        <div className={css.pairs}>
          <Select
            label={t('directory.kind')}
            value={fields.kind}
            options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t(`directory.kind.${kind}`) }))}
            onChange={({ target }) => set({ kind: target.value as Organisation['kind'] })}
          />
          <Select
            label={t('directory.country')}
            value={fields.country ?? ''}
            options={[
              { value: '', label: t('directory.noCountry') },
              ...countries(locale, fields.country ?? 'LV').map(({ code, name }) => ({ value: code, label: name })),
            ]}
            onChange={({ target }) => set({ country: target.value || null })}
          />
          <TextField
            label={t('directory.place')}
            maxLength={120}
            value={fields.place ?? ''}
            onChange={({ target }) => set({ place: target.value.trim() === '' ? null : target.value })}
          />
          <TextField
            type="url"
            label={t('directory.website')}
            pattern="https?://.+"
            maxLength={2000}
            value={fields.website ?? ''}
            onChange={({ target }) => set({ website: target.value.trim() || null })}
          />
        </div>
        <OrganisationField
          label={t('directory.parent')}
          none={t('directory.noParent')}
          value={fields.parentId}
          without={organisation?.id}
          onChange={(parentId) => set({ parentId })}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('thing.cancel')}</Button>
          <Button type="submit" look="signal" busy={busy}>
            {t('thing.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
