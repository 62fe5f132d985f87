import { useMessages } from '../../lib/use-messages.ts'
import { useProjectStore } from '../../project/use-project.ts'
import { Select } from '../../ui/select.tsx'
import { listsOfStage } from './board-lists.ts'

interface StageListFieldProps {
  /** Of what is being made. */
  stage: string
  /** The board that gets a card of it; empty: none. */
  value: string
  onChange(boardId: string): void
}

/** Which board gets a card of a new thing: those that have a list for its stage. */
export function StageListField({ stage, value, onChange }: StageListFieldProps) {
  const { t } = useMessages()
  const lists = listsOfStage(useProjectStore(), stage)
  if (lists.length === 0) return null
  return (
    <Select
      label={t('thing.onBoard')}
      value={value}
      options={[
        { value: '', label: t('thing.noBoard') },
        ...lists.map(({ board, list }) => ({
          value: board.id,
          label: `${board.title} · ${list.title}`,
          lang: board.lang,
        })),
      ]}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
