import { useEffect, useRef } from 'react'
import { ApplyFilter } from '../features/filter/apply-filter.tsx'
import { FilterBar } from '../features/filter/filter-bar.tsx'

/** The filter of a board: at work also while its bar is closed. */
export function BoardFilter({ open, find }: { open: boolean; find: number }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (find > 0) place.current?.querySelector<HTMLInputElement>('[data-filter-text]')?.focus()
  }, [find])
  return (
    <div ref={place}>
      <ApplyFilter />
      {open && <FilterBar />}
    </div>
  )
}
