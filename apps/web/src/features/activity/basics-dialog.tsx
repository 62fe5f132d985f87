import { ACTIVITY_TYPES, type Activity } from '@meanwhile/domain/activity/activity'
import { compareText } from '@meanwhile/wording/format'
import { useMessages } from '../../lib/use-messages.ts'
import { useRows } from '../../project/use-project.ts'
import { LinesField } from '../../ui/lines-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TicksField } from '../../ui/ticks-field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { CONTENT_LANGUAGES, languageName } from '../thing/languages.ts'
import { TranslatedField } from '../thing/translated-field.tsx'
import { usePlainText } from '../thing/use-text.ts'
import css from './dialogs.module.css'
import { type ActivityDialogProps, useActivityDraft } from './use-activity-draft.ts'
import { useHosts } from './use-hosts.ts'

const NAMES = [
  ...(['type', 'code', 'number', 'titles', 'hostPartnerId', 'hostNote', 'phaseId', 'parentId', 'closing'] as const),
  ...(['languages', 'expectedLocal', 'expectedForeign', 'guestProfessions', 'source'] as const),
]

const numberOf = (text: string) => (text === '' ? null : Number(text))

/** What an activity is, who holds it and for whom. */
export function BasicsDialog({ activity, onClose }: ActivityDialogProps) {
  const { t, locale } = useMessages()
  const text = usePlainText()
  const { row, set, save } = useActivityDraft(activity, NAMES)
  const hosts = useHosts(activity.hostPartnerId)
  const phases = useRows('phases').filter(({ id, archivedAt }) => archivedAt === null || id === row.phaseId)
  const others = useRows('activities')
    .filter(({ id, archivedAt }) => id !== activity.id && (archivedAt === null || id === row.parentId))
    .map(({ id, titles }) => ({ value: id, label: text(titles) }))
    .sort((a, b) => compareText(locale)(a.label, b.label))
  const langs = [...new Set([...CONTENT_LANGUAGES, ...row.languages])]
    .map((lang) => ({ value: lang, label: languageName(lang, locale) }))
    .sort((a, b) => compareText(locale)(a.label, b.label))
  return (
    <EditDialog title={t('activity.editBasics')} width="wide" onSave={save} onClose={onClose}>
      <TranslatedField label={t('activity.name')} texts={row.titles} required onChange={(titles) => set({ titles })} />
      <div className={css.row}>
        <Select
          label={t('activity.type')}
          value={row.type}
          options={ACTIVITY_TYPES.map((type) => ({ value: type, label: t(`activity.type.${type}`) }))}
          onChange={(event) => set({ type: event.target.value as Activity['type'] })}
        />
        <TextField
          label={t('activity.code')}
          value={row.code ?? ''}
          maxLength={20}
          onChange={(event) => set({ code: event.target.value.trim() || null })}
        />
        <TextField
          type="number"
          label={t('activity.number')}
          value={row.number ?? ''}
          min={0}
          max={9999}
          onChange={(event) => set({ number: numberOf(event.target.value) })}
        />
      </div>
      <Select
        label={t('activity.host')}
        value={row.hostPartnerId ?? ''}
        options={[
          { value: '', label: t('activity.noPartner') },
          ...hosts.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => set({ hostPartnerId: event.target.value || null })}
      />
      <TranslatedField
        label={t('activity.hostNote')}
        hint={t('activity.hostNoteHint')}
        texts={row.hostNote}
        lines
        onChange={(hostNote) => set({ hostNote })}
      />
      <div className={css.row}>
        <Select
          label={t('activity.phase')}
          value={row.phaseId ?? ''}
          options={[
            { value: '', label: t('activity.noPhase') },
            ...phases.map(({ id, code, titles }) => ({
              value: id,
              label: code === null ? text(titles) : `${code} ${text(titles)}`,
            })),
          ]}
          onChange={(event) => set({ phaseId: event.target.value || null })}
        />
        <Select
          label={t('activity.partOf')}
          value={row.parentId ?? ''}
          options={[{ value: '', label: t('activity.ofNothing') }, ...others]}
          onChange={(event) => set({ parentId: event.target.value || null })}
        />
      </div>
      <div className={css.row}>
        <TextField
          type="number"
          label={t('activity.expectedLocal')}
          value={row.expectedLocal ?? ''}
          min={0}
          onChange={(event) => set({ expectedLocal: numberOf(event.target.value) })}
        />
        <TextField
          type="number"
          label={t('activity.expectedForeign')}
          value={row.expectedForeign ?? ''}
          min={0}
          onChange={(event) => set({ expectedForeign: numberOf(event.target.value) })}
        />
      </div>
      <LinesField
        label={t('activity.professions')}
        hint={t('activity.oneALine')}
        lines={row.guestProfessions}
        onChange={(guestProfessions) => set({ guestProfessions })}
      />
      <TicksField
        label={t('activity.languages')}
        options={langs}
        chosen={row.languages}
        onChange={(languages) => set({ languages })}
      />
      <label className={css.tick}>
        <input type="checkbox" checked={row.closing} onChange={(event) => set({ closing: event.target.checked })} />
        {t('activity.closingLong')}
      </label>
      <TextField
        label={t('activity.source')}
        value={row.source ?? ''}
        dir="auto"
        onChange={(event) => set({ source: event.target.value || null })}
      />
    </EditDialog>
  )
}
