import { useCan, useMe, useRows } from '../../project/use-project.ts'
import type { SelectOption } from '../../ui/select.tsx'

/** The partners that I may make a thing for: all, or my own. */
export function useOwnPartners(): SelectOption[] {
  const partners = useRows('partners')
  const { partnerId } = useMe()
  const all = useCan('things.edit-all')
  return partners.filter(({ id }) => all || id === partnerId).map(({ id, name }) => ({ value: id, label: name }))
}
