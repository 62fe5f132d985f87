import { toggled } from '@meanwhile/domain/filter/card-filter'
import { useMessages } from '../../lib/use-messages.ts'
import { FilterChoices } from '../filter/filter-choices.tsx'
import { SHOWN_KINDS, setKinds, useKinds } from './use-kinds.ts'

/** What of cards, activities and phases the calendar shows. */
export function KindsChoice() {
  const { t } = useMessages()
  const kinds = useKinds()
  return (
    <FilterChoices
      label={t('calendar.shows')}
      chosen={kinds}
      choices={SHOWN_KINDS.map((kind) => ({ value: kind, words: t(`calendar.kinds.${kind}`) }))}
      narrows={kinds.length < SHOWN_KINDS.length}
      onToggle={(kind) => setKinds(toggled(kinds, kind))}
    />
  )
}
