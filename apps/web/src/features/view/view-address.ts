import { readQuery, writeQuery } from '@meanwhile/domain/filter/query'
import { type BoardViewName, boardPath, boardPattern } from '../../lib/paths.ts'

/** The name under which a saved view keeps its form, beside the query of the address. */
const FORM = 'view'
const isForm = (text: string | undefined): text is BoardViewName => text === 'table' || text === 'calendar'

/** What the present address shows, as it is saved: form, filter, order. */
export function viewHere({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  const form = boardPattern.exec(pathname)?.groups?.view
  return writeQuery(new Map([...(form ? [[FORM, form] as const] : []), ...readQuery(search)]))
}

/** The address of a saved view. */
export function viewPath(projectId: string, boardId: string, saved: string): string {
  const query = readQuery(saved)
  const form = query.get(FORM)
  query.delete(FORM)
  const search = writeQuery(query)
  return `${boardPath(projectId, boardId, isForm(form) ? form : 'board')}${search === '' ? '' : `?${search}`}`
}
