import { createBoard } from '@meanwhile/domain/board/commands'
import type { Command } from '@meanwhile/domain/command'
import { positionBetween } from '@meanwhile/domain/position'
import { STAGES, THING_KINDS } from '@meanwhile/domain/stage/stages'
import { type BoardTemplate, inLanguage } from '@meanwhile/domain/template/board-template'
import { commandsFromTemplate } from '@meanwhile/domain/template/commands-from-template'
import type { TemplateDays } from '@meanwhile/domain/template/template-due'
import { isThingKind } from '@meanwhile/domain/thing/thing'
import { type FormEvent, useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { newId } from '../../lib/new-id.ts'
import { boardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useTemplates } from '../../lib/use-templates.ts'
import { useDispatchAll, useProject, useProjectId, useProjectStore } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from './new-board-dialog.module.css'
import { portfolioBoard } from './portfolio-board.ts'
import { TemplateOptions } from './template-options.tsx'
import { useThingsOf } from './use-things-of.ts'

const MAX_TITLE = 200
const EMPTY = ''

/** Makes a board, empty or out of a template; all of it is one step of undo. */
export function NewBoardDialog({ onClose }: { onClose(): void }) {
  const { t } = useMessages()
  return (
    <Dialog open onOpenChange={onClose} width="wide" title={t('template.newBoard')} closeLabel={t('template.close')}>
      <NewBoardForm onClose={onClose} />
    </Dialog>
  )
}

function NewBoardForm({ onClose }: { onClose(): void }) {
  const { t } = useMessages()
  const { templates, failed } = useTemplates()
  const project = useProject()
  const projectId = useProjectId()
  const store = useProjectStore()
  const dispatchAll = useDispatchAll()
  const [templateId, setTemplateId] = useState(EMPTY)
  const [lang, setLang] = useState(project.lang)
  const [days, setDays] = useState<TemplateDays>({ START: project.anchors.START })
  /** Null: nobody typed one, it is the template's. */
  const [typed, setTyped] = useState<string | null>(null)
  const template = templates?.templates.find(({ id }) => id === templateId)
  const portfolio = isThingKind(templateId) ? templateId : null
  const [withCards, setWithCards] = useState(true)
  const things = useThingsOf(portfolio)
  const title =
    typed ?? (portfolio ? t(`bridge.portfolio.${portfolio}`) : template ? inLanguage(template.title, lang) : '')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return
    const boardId = newId()
    const last = store.liveBoards().at(-1)
    const position = positionBetween((last && store.row('boards', last)?.position) ?? null, null, Math.random)
    const board = { boardId, title: title.trim(), position, partnerId: null, lang }
    const commands: Command[] = portfolio
      ? portfolioBoard({
          kind: portfolio,
          board: { ...board, lang: t.locale },
          things: withCards ? things : [],
          t,
          newId,
        })
      : template && templates
        ? commandsFromTemplate(template, { ...board, anchors: days, newId, shared: templates })
        : [createBoard(board)]
    if (dispatchAll(commands) !== null) return
    onClose()
    navigate(boardPath(projectId, boardId))
  }
  return (
    <form className={css.form} onSubmit={submit}>
      <fieldset className={css.choices}>
        <legend className={css.legend}>{t('template.start')}</legend>
        <TemplateChoice
          title={t('template.empty')}
          hint={t('template.emptyHint')}
          checked={templateId === EMPTY}
          onChoose={() => setTemplateId(EMPTY)}
        />
        {THING_KINDS.map((kind) => (
          <TemplateChoice
            key={kind}
            title={t(`bridge.portfolio.${kind}`)}
            hint={t('bridge.portfolioHint', { count: STAGES[kind].length })}
            checked={templateId === kind}
            onChoose={() => setTemplateId(kind)}
          />
        ))}
        {templates?.templates.map((one) => (
          <TemplateChoice
            key={one.id}
            title={inLanguage(one.title, lang)}
            hint={sizeOf(one, t)}
            checked={templateId === one.id}
            onChoose={() => setTemplateId(one.id)}
          />
        ))}
      </fieldset>
      {!templates && <p role="status">{t(failed ? 'template.failed' : 'template.loading')}</p>}
      {template && <TemplateOptions template={template} lang={lang} days={days} onLang={setLang} onDays={setDays} />}
      {portfolio && things.length > 0 && (
        <label className={css.choice}>
          <input type="checkbox" checked={withCards} onChange={(event) => setWithCards(event.target.checked)} />
          <span>{t('bridge.portfolioCards', { count: things.length })}</span>
        </label>
      )}
      <TextField
        label={t('template.title')}
        value={title}
        maxLength={MAX_TITLE}
        required
        dir="auto"
        onChange={(event) => setTyped(event.target.value)}
      />
      <DialogActions>
        <Button onClick={onClose}>{t('template.cancel')}</Button>
        <Button type="submit" look="signal" disabled={title.trim() === ''}>
          {t('template.create')}
        </Button>
      </DialogActions>
    </form>
  )
}

function sizeOf({ lists }: BoardTemplate, t: ReturnType<typeof useMessages>['t']): string {
  const cards = lists.reduce((count, list) => count + list.cards.length, 0)
  return `${t('template.lists', { count: lists.length })} · ${t('template.cards', { count: cards })}`
}

interface TemplateChoiceProps {
  title: string
  hint: string
  checked: boolean
  onChoose(): void
}

function TemplateChoice({ title, hint, checked, onChoose }: TemplateChoiceProps) {
  return (
    <label className={css.choice}>
      <input type="radio" name="template" checked={checked} onChange={onChoose} />
      <span>
        {title}
        <small className={css.hint}>{hint}</small>
      </span>
    </label>
  )
}
