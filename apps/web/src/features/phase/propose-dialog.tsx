import { phase as phases } from '@meanwhile/domain/phase/commands'
import { positionsFrom } from '@meanwhile/domain/position'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll } from '../../project/use-project.ts'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import css from './phase.module.css'
import { useProposed } from './use-proposed.ts'

interface ProposeDialogProps {
  last: string | null
  onClose: () => void
}

/** The phases that projects of the programme usually have, to begin with. */
export function ProposeDialog({ last, onClose }: ProposeDialogProps) {
  const { t } = useMessages()
  const dispatchAll = useDispatchAll()
  const proposed = useProposed()
  const positions = positionsFrom(last, proposed.length)
  const save = () => {
    const commands = proposed.map(({ titles, ...rest }, at) => {
      const blank = { purpose: {}, start: null, end: null, leadPartnerId: null, parentId: null, source: null }
      return phases.create({ id: newId(), fields: { ...blank, ...rest, titles, position: positions[at] ?? '' } })
    })
    return dispatchAll(commands)
  }
  return (
    <EditDialog
      title={t('phase.propose')}
      description={t('phase.proposeText')}
      action={t('phase.proposeNow')}
      onSave={save}
      onClose={onClose}
    >
      <ul className={css.archived}>
        {proposed.map(({ code, titles, fromMonth, toMonth }) => (
          <li key={code}>
            <span className={css.code}>{code}</span> <TranslatedText texts={titles} />
            {fromMonth !== null && toMonth !== null && (
              <> · {t('phase.months', { from: String(fromMonth), to: String(toMonth) })}</>
            )}
          </li>
        ))}
      </ul>
    </EditDialog>
  )
}
