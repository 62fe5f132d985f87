import type { StageChange } from '@meanwhile/domain/stage/stage-change'
import { compareChanges } from '@meanwhile/domain/stage/stage-history'
import { voidStage } from '@meanwhile/domain/stage/void-stage'
import { resolvedDateWords } from '@meanwhile/wording/partial-date-words'
import { Undo2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, usePeople, useProject, useRow, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { SourceText } from '../thing/source-text.tsx'
import css from './stage-history.module.css'
import { StageMark } from './stage-mark.tsx'

/** Every stage that a thing came to, with its date; the newest first. What was a mistake is shown when asked for. */
export function StageHistory({ thingId, mayEdit }: { thingId: string; mayEdit: boolean }) {
  const { t } = useMessages()
  const changes = useRows('stageChanges')
  const [all, setAll] = useState(false)
  const lines = useMemo(
    () => changes.filter((change) => change.thingId === thingId).toSorted((a, b) => compareChanges(b, a)),
    [changes, thingId],
  )
  const standing = lines.filter(({ voidedAt }) => voidedAt === null)
  return (
    <div className={css.history}>
      <ol className={css.lines}>
        {(all ? lines : standing).map((change) => (
          <Line key={change.id} change={change} mayVoid={mayEdit && standing.length > 1} />
        ))}
      </ol>
      {lines.length > standing.length && (
        <Button onClick={() => setAll(!all)}>
          {all ? t('stage.hideVoided') : t('stage.showVoided', { count: lines.length - standing.length })}
        </Button>
      )}
    </div>
  )
}

function Line({ change, mayVoid }: { change: StageChange; mayVoid: boolean }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const project = useProject()
  const member = useRow('members', change.memberId)
  const name = usePeople().get(member?.userId ?? '')?.name
  const voided = change.voidedAt !== null
  const stage = t(`board.stage.${change.stage}`)
  return (
    <li className={css.line} data-voided={voided || undefined}>
      <span className={css.head}>
        <StageMark stage={change.stage} />
        <span className={css.date}>{t('stage.from', { date: resolvedDateWords(change.on, t, project) })}</span>
        {voided && <span className={css.by}>{t('stage.voided')}</span>}
      </span>
      {change.note !== null && (
        <p className={css.note}>
          <SourceText source={change.note} />
        </p>
      )}
      {change.reason !== null && <p className={css.note}>{t('stage.reasonWas', { reason: change.reason })}</p>}
      {name !== undefined && <span className={css.by}>{name}</span>}
      {(voided || mayVoid) && (
        <IconButton
          label={voided ? t('stage.putBack', { stage }) : t('stage.void', { stage })}
          onClick={() => dispatch(voidStage({ changeId: change.id, voided: !voided }))}
        >
          <Undo2 aria-hidden />
        </IconButton>
      )}
    </li>
  )
}
