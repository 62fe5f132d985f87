import type { Site } from '@meanwhile/domain/site/site'
import { formatNumber } from '@meanwhile/wording/format'
import { resolvedDateWords } from '@meanwhile/wording/partial-date-words'
import { useCallback } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProject, useProjectStore } from '../../project/use-project.ts'
import { useText } from '../thing/use-text.ts'

/** What is said of a site in a few words, in lists and on its page; null where nothing is known. */
export function useSiteWords() {
  const { t, locale } = useMessages()
  const project = useProject()
  const store = useProjectStore()
  const textOf = useText()
  return {
    date: useCallback(
      (date: string | null) => (date === null ? null : resolvedDateWords(date, t, project)),
      [t, project],
    ),
    town: useCallback(
      (site: Site) => {
        const place = site.placeId === null ? undefined : store.row('places', site.placeId)
        return (place && textOf(place.names)) ?? null
      },
      [store, textOf],
    ),
    area: ({ areaM2 }: Site) =>
      areaM2 === null ? null : t('site.squareMetres', { area: formatNumber(areaM2, locale) }),
    capacity: ({ residents, businesses, eventGuests }: Site) =>
      [
        residents === null ? null : t('site.residentsOf', { count: residents }),
        businesses === null ? null : t('site.businessesOf', { count: businesses }),
        eventGuests === null ? null : t('site.guestsOf', { count: eventGuests }),
      ].filter((words) => words !== null),
  }
}
