import type { Card } from '@meanwhile/domain/card/card'
import { readQuery, writeQuery } from '@meanwhile/domain/filter/query'
import { compareText } from '@meanwhile/wording/format'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { useSearch } from 'wouter'
import { replaceSearch } from '../../lib/address.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useBoardLists, useProject, useProjectStore, useRows } from '../../project/use-project.ts'
import { useBoard } from '../board/board-context.ts'
import { useFaces } from '../card/use-card-people.ts'
import { type Column, chosenColumns, columnsOf, rememberColumns, rememberedColumns } from './columns.ts'
import {
  GROUPS,
  type GroupBy,
  groupRows,
  plainRows,
  readSort,
  type Sort,
  sortCards,
  type TableNames,
  type TableRow,
} from './table-rows.ts'
import { type Created, useCreated } from './use-created.ts'

export interface Table {
  rows: readonly TableRow[]
  columns: readonly Column[]
  allColumns: readonly Column[]
  sort: Sort | null
  group: GroupBy | null
  setSort(sort: string | null): void
  setGroup(group: string | null): void
  /** Shows a column or hides it. */
  toggleColumn(id: string): void
  groupName(id: string | null): string
  created: Created
}

function setInAddress(name: string, value: string | null): void {
  const query = readQuery(window.location.search)
  if (value === null) query.delete(name)
  else query.set(name, value)
  replaceSearch(writeQuery(query))
}

/** The rows and columns of a board's table: order and groups from the address, columns from this device. */
export function useTable(): Table {
  const { boardId } = useBoard()
  const query = readQuery(useSearch())
  const sort = readSort(query.get('sort'))
  const group = GROUPS.find((each) => each === query.get('group')) ?? null
  const { t } = useMessages()
  const fields = useRows('fields')
  const allColumns = useMemo(() => {
    return columnsOf(
      fields.filter((field) => field.boardId === boardId && field.archivedAt === null),
      t,
    )
  }, [fields, boardId, t])
  const [remembered, setRemembered] = useState(() => rememberedColumns(boardId))
  const columns = useMemo(() => chosenColumns(allColumns, remembered), [allColumns, remembered])
  const cards = useCards()
  const sortColumn = allColumns.find(({ id }) => id === sort?.column)
  const created = useCreated(
    boardId,
    cards,
    sortColumn?.own === 'created' || columns.some(({ own }) => own === 'created'),
  )
  const names = useNames(created)
  const down = sort?.down ?? false
  const inOrder = useMemo(
    () => (sortColumn ? sortCards(cards, sortColumn, down, names) : cards),
    [cards, sortColumn, down, names],
  )
  const groups = useGroups(group)
  const rows = useMemo(
    () => (group ? groupRows(inOrder, group, groups.order) : plainRows(inOrder)),
    [inOrder, group, groups],
  )
  return {
    rows,
    columns,
    allColumns,
    sort: sortColumn ? sort : null,
    group,
    setSort: (next) => setInAddress('sort', next),
    setGroup: (next) => setInAddress('group', next),
    toggleColumn: (id) => {
      const shown = columns.map((column) => column.id)
      const next = shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id]
      setRemembered(next)
      rememberColumns(boardId, next)
    },
    groupName: groups.nameOf,
    created,
  }
}

/** The cards that are shown, list after list. */
function useCards(): readonly Card[] {
  const { shown } = useBoard()
  const project = useProjectStore()
  const ids = useSyncExternalStore(shown.subscribe, () => shown.all())
  return useMemo(() => ids.flatMap((id) => project.row('cards', id) ?? []), [ids, project])
}

function useNames(created: Created): TableNames {
  const { boardId } = useBoard()
  const { anchors } = useProject()
  const faces = useFaces()
  const lists = useBoardLists(boardId)
  const partners = useRows('partners')
  const labels = useRows('labels')
  const fields = useRows('fields')
  const { t } = useMessages()
  return useMemo(() => {
    const memberNames = new Map(faces.map(({ memberId, name }) => [memberId, name]))
    const partnerNames = new Map(partners.map(({ id, name }) => [id, name]))
    const labelNames = new Map(labels.map(({ id, title }) => [id, title]))
    const options = new Map(
      fields.flatMap(({ id, options }) => options.map((each) => [`${id}/${each.id}`, each.title])),
    )
    return {
      compareText: compareText(t.locale),
      anchors,
      listOrder: (id) => lists.indexOf(id),
      kind: (kind) => t(`card.kind.${kind}`),
      member: (id) => memberNames.get(id) ?? '',
      partner: (id) => partnerNames.get(id) ?? '',
      label: (id) => labelNames.get(id) ?? '',
      option: (fieldId, optionId) => options.get(`${fieldId}/${optionId}`) ?? '',
      created: created.of,
    }
  }, [faces, partners, labels, fields, lists, anchors, created, t])
}

/** Which groups there are, in order, and what they are called. */
function useGroups(group: GroupBy | null) {
  const { boardId } = useBoard()
  const lists = useBoardLists(boardId)
  const project = useProjectStore()
  const partners = useRows('partners')
  const labels = useRows('labels')
  const faces = useFaces()
  const { t } = useMessages()
  return useMemo(() => {
    const compare = compareText(t.locale)
    const named: Record<GroupBy, readonly (readonly [string, string])[]> = {
      list: lists.map((id) => [id, project.row('lists', id)?.title ?? '']),
      partner: partners.map(({ id, name }) => [id, name]),
      person: faces.map(({ memberId, name }) => [memberId, name]),
      label: labels.map(({ id, title }) => [id, title] as const).sort((a, b) => compare(a[1], b[1])),
    }
    const none: Record<GroupBy, string> = {
      list: '',
      partner: t('table.noPartner'),
      person: t('table.nobody'),
      label: t('table.noLabel'),
    }
    const names = new Map(group === null ? [] : named[group])
    return {
      order: [...names.keys()],
      nameOf: (id: string | null) => (id === null ? (group === null ? '' : none[group]) : (names.get(id) ?? '')),
    }
  }, [group, lists, project, partners, labels, faces, t])
}
