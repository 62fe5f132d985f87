import { positionBetween } from '@meanwhile/domain/position'
import { inLanguage } from '@meanwhile/domain/template/board-template'
import { listFromTemplate } from '@meanwhile/domain/template/commands-from-template'
import { anchorsOf, type TemplateDays, templateDue } from '@meanwhile/domain/template/template-due'
import { resolvedDateWords } from '@meanwhile/wording/partial-date-words'
import { type FormEvent, useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useTemplates } from '../../lib/use-templates.ts'
import { useDispatchAll, useProject, useProjectStore, useRow } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { OutlinePreview } from '../../ui/outline-preview.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useBoard } from '../board/board-context.ts'
import styles from '../board/form.module.css'

/** One list of a template with its cards, right after another list. */
export function TemplateListDialog({ afterListId, onClose }: { afterListId: string; onClose(): void }) {
  const { t } = useMessages()
  return (
    <Dialog open onOpenChange={onClose} title={t('template.insertTitle')} closeLabel={t('template.close')}>
      <TemplateListForm afterListId={afterListId} onClose={onClose} />
    </Dialog>
  )
}

function TemplateListForm({ afterListId, onClose }: { afterListId: string; onClose(): void }) {
  const { boardId, lang } = useBoard()
  const after = useRow('lists', afterListId)
  const project = useProject()
  const { anchors } = project
  const store = useProjectStore()
  const dispatchAll = useDispatchAll()
  const { templates, failed } = useTemplates()
  const { t } = useMessages()
  const [templateId, setTemplateId] = useState('')
  const [place, setPlace] = useState(0)
  const [days, setDays] = useState<TemplateDays>({ START: anchors.START })
  if (!templates) return <p role="status">{t(failed ? 'template.failed' : 'template.loading')}</p>
  const template = templates.templates.find(({ id }) => id === templateId) ?? templates.templates[0]
  const list = template?.lists[place]
  if (!template || !list || !after) return null

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const lists = store.boardLists(boardId)
    const next = lists[lists.indexOf(afterListId) + 1]
    const position = positionBetween(after.position, (next && store.row('lists', next)?.position) ?? null, Math.random)
    const to = { listId: newId(), boardId, position, at: place }
    const refusal = dispatchAll(listFromTemplate(list, to, { lang, anchors: days, newId, shared: templates }))
    if (refusal === null) onClose()
  }
  const parts = [
    {
      title: inLanguage(list.title, lang),
      items: list.cards.map((card) => {
        const due = templateDue(card.due, days)
        return { title: inLanguage(card.title, lang), note: due && resolvedDateWords(due, t, project) }
      }),
    },
  ]
  return (
    <form className={styles.form} onSubmit={submit}>
      <Select
        label={t('template.template')}
        value={template.id}
        options={templates.templates.map(({ id, title }) => ({ value: id, label: inLanguage(title, lang) }))}
        onChange={(event) => {
          setTemplateId(event.target.value)
          setPlace(0)
        }}
      />
      <Select
        label={t('template.list')}
        value={String(place)}
        options={template.lists.map(({ title }, at) => ({ value: String(at), label: inLanguage(title, lang) }))}
        onChange={(event) => setPlace(Number(event.target.value))}
      />
      {anchorsOf({ lists: [list] }).map((anchor) => (
        <TextField
          key={anchor}
          type="date"
          label={t(`template.anchor.${anchor}`)}
          hint={t(anchor === 'START' ? 'template.monthHint' : 'template.anchorHint')}
          value={days[anchor] ?? ''}
          onChange={(event) => setDays({ ...days, [anchor]: event.target.value || undefined })}
        />
      ))}
      <OutlinePreview label={t('template.preview')} lang={lang} parts={parts} />
      <DialogActions>
        <Button onClick={onClose}>{t('template.cancel')}</Button>
        <Button type="submit" look="signal">
          {t('template.insert')}
        </Button>
      </DialogActions>
    </form>
  )
}
