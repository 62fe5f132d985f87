import { result as resultCommands } from '@meanwhile/domain/result/commands'
import { GATES, RESULT_TYPES, type Result } from '@meanwhile/domain/result/result'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useRows } from '../../project/use-project.ts'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { ItemListField } from '../thing/item-list-field.tsx'
import { TranslatedField } from '../thing/translated-field.tsx'
import { useDraft } from '../thing/use-draft.ts'
import { useOwnPartners } from '../thing/use-own-partners.ts'
import { usePlainText, useText } from '../thing/use-text.ts'
import { LicenceField } from './licence-field.tsx'
import { ResultLinks } from './result-links.tsx'
import css from './result-page.module.css'

interface ResultDialogProps {
  result: Result
  onClose: () => void
}

/** The form of everything that people write of a result; its stage and its languages are changed on the page. */
export function ResultDialog({ result, onClose }: ResultDialogProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const plain = usePlainText()
  const text = useText()
  const own = useOwnPartners()
  const phases = useRows('phases').filter(({ id, archivedAt }) => archivedAt === null || id === result.phaseId)
  const { row, set, changed } = useDraft<Result>(result)
  const nobody = { value: '', label: t('result.noPartner') }
  const save = () => {
    const contents = row.contents.filter((content) => Object.keys(content).length > 0)
    const fields = { ...changed(), ...(contents.length !== row.contents.length && { contents }) }
    return Object.keys(fields).length === 0 ? null : dispatch(resultCommands.edit({ id: result.id, fields }))
  }
  return (
    <EditDialog title={t('result.editOf', { name: plain(result.titles) })} width="wide" onSave={save} onClose={onClose}>
      <TranslatedField label={t('result.titles')} texts={row.titles} required onChange={(titles) => set({ titles })} />
      <div className={css.pairs}>
        <Select
          label={t('result.type')}
          value={row.type}
          options={RESULT_TYPES.map((type) => ({ value: type, label: t(`result.type.${type}`) }))}
          onChange={(event) => set({ type: event.target.value as Result['type'] })}
        />
        <TextField
          label={t('result.code')}
          value={row.code ?? ''}
          maxLength={20}
          onChange={(event) => set({ code: event.target.value.trim() || null })}
        />
        <Select
          label={t('result.lead')}
          value={row.leadPartnerId ?? ''}
          options={[nobody, ...own]}
          onChange={(event) => set({ leadPartnerId: event.target.value || null })}
        />
        <Select
          label={t('result.gate')}
          value={row.gate}
          options={GATES.map((gate) => ({ value: gate, label: t(`result.gate.${gate}`) }))}
          onChange={(event) => set({ gate: event.target.value as Result['gate'] })}
        />
      </div>
      <TranslatedField
        label={t('result.audience')}
        texts={row.audience}
        lines
        onChange={(audience) => set({ audience })}
      />
      <TranslatedField
        label={t('result.description')}
        texts={row.description}
        lines
        onChange={(description) => set({ description })}
      />
      <ItemListField
        legend={t('result.contents')}
        hint={t('result.contentsHint')}
        items={row.contents}
        blank={{}}
        addLabel={t('result.addContent')}
        removeLabel={(number) => t('result.removeContent', { number })}
        onChange={(contents) => set({ contents })}
      >
        {(content, number, setContent) => (
          <TranslatedField
            label={t('result.content', { number: String(number) })}
            texts={content}
            onChange={setContent}
          />
        )}
      </ItemListField>
      <div className={css.pairs}>
        <TextField
          type="number"
          label={t('result.copies')}
          min={0}
          max={100_000_000}
          step={1}
          value={row.copies ?? ''}
          onChange={(event) => set({ copies: event.target.value === '' ? null : Number(event.target.value) })}
        />
        <TextField
          type="url"
          label={t('result.url')}
          pattern="https?://.+"
          maxLength={2000}
          value={row.url ?? ''}
          onChange={(event) => set({ url: event.target.value.trim() || null })}
        />
        <LicenceField licence={row.licence} onChange={(licence) => set({ licence })} />
        <Select
          label={t('result.phase')}
          value={row.phaseId ?? ''}
          options={[
            { value: '', label: t('result.noPhase') },
            ...phases.map(({ id, code, titles }) => {
              const shown = text(titles)
              const label = [code, shown?.text].filter(Boolean).join(' · ')
              return { value: id, label, ...(shown && { lang: shown.lang }) }
            }),
          ]}
          onChange={(event) => set({ phaseId: event.target.value || null })}
        />
      </div>
      <ResultLinks row={row} set={set} />
      <Field label={t('result.source')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={4000}
            value={row.source ?? ''}
            onChange={(event) => set({ source: event.target.value.trim() === '' ? null : event.target.value })}
          />
        )}
      </Field>
    </EditDialog>
  )
}
