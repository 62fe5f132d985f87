import { useMessages } from '../../lib/use-messages.ts'
import { useBoards, useRows } from '../../project/use-project.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** From here on a place is typed: nobody scrolls through a hundred numbers. */
const MANY = 100

interface BoardSelectProps {
  value: string
  currentId: string
  onChange(boardId: string): void
}

/** Boards of the project that can take something in. */
export function BoardSelect({ value, currentId, onChange }: BoardSelectProps) {
  const ids = useBoards()
  const boards = useRows('boards')
  const { t } = useMessages()
  const options = ids.flatMap((id) => {
    const board = boards.find((row) => row.id === id)
    if (!board) return []
    const label = id === currentId ? t('board.move.here', { name: board.title }) : board.title
    return [{ value: id, label, lang: board.lang }]
  })
  return (
    <Select
      label={t('board.move.board')}
      options={options}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

interface PlaceSelectProps {
  /** How many others are there. */
  others: number
  value: number
  /** Where the thing stands now, or null when it comes from elsewhere. */
  current: number | null
  onChange(index: number): void
}

export function PlaceSelect({ others, value, current, onChange }: PlaceSelectProps) {
  const { t } = useMessages()
  if (others >= MANY) {
    return (
      <TextField
        type="number"
        label={t('board.move.place')}
        min={1}
        max={others + 1}
        value={Math.min(value, others) + 1}
        onChange={(event) => onChange(Math.max(1, Number(event.target.value)) - 1)}
      />
    )
  }
  const options = Array.from({ length: others + 1 }, (_, index) => {
    const name = String(index + 1)
    return { value: String(index), label: index === current ? t('board.move.here', { name }) : name }
  })
  return (
    <Select
      label={t('board.move.place')}
      options={options}
      value={String(Math.min(value, others))}
      onChange={(event) => onChange(Number(event.target.value))}
    />
  )
}
