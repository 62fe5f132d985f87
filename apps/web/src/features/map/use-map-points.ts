import { compareText } from '@meanwhile/wording/format'
import { useMemo } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useRows } from '../../project/use-project.ts'
import { useText } from '../thing/use-text.ts'
import { type MapPoint, pointsOf, type Unplaced } from './map-points.ts'

/** What is on the map of the open project, and what is not yet, in the order of the reader's alphabet. */
export function useMapPoints(): { placed: MapPoint[]; unplaced: Unplaced[] } {
  const { locale } = useMessages()
  const textOf = useText()
  const sites = useRows('sites')
  const activities = useRows('activities')
  const partners = useRows('partners')
  const places = useRows('places')
  return useMemo(() => {
    const compare = compareText(locale)
    const byName = (a: { name: { text: string } }, b: { name: { text: string } }) => compare(a.name.text, b.name.text)
    const { placed, unplaced } = pointsOf({ sites, activities, partners, places }, textOf)
    return { placed: placed.sort(byName), unplaced: unplaced.sort(byName) }
  }, [sites, activities, partners, places, textOf, locale])
}
