import { fitsField } from './field/field-value.ts'
import type { Reader, Tables } from './tables.ts'

type Need = (holds: unknown, fault: string) => void

/** Every id of a list is there, once. */
function needEach(need: Need, where: string, ids: readonly string[], isThere: (id: string) => unknown): void {
  need(new Set(ids).size === ids.length, `${where} twice`)
  for (const id of ids) need(isThere(id), `${where} ${id}`)
}

/** What must hold of what a card shows beside its place. */
export function needSoundCard(need: Need, project: Reader, card: Tables['cards']): void {
  const at = `card ${card.id}:`
  const isMember = (id: string) => project.get('members', id)
  const isPartner = (id: string) => project.get('partners', id)
  needEach(need, `${at} label`, card.labelIds, (id) => project.get('labels', id))
  needEach(need, `${at} member`, card.memberIds, isMember)
  needEach(need, `${at} objective`, card.objectiveIds, (id) => project.get('objectives', id))
  needEach(need, `${at} watcher`, card.watcherIds, isMember)
  needEach(need, `${at} voter`, card.voterIds, isMember)
  needEach(need, `${at} contributor`, card.contributorIds, isPartner)
  need(card.partnerId === null || isPartner(card.partnerId), `${at} partner`)
  need(card.partnerId === null || !card.contributorIds.includes(card.partnerId), `${at} partner as contributor too`)
  const next = card.repeat?.listId
  need(next === undefined || project.get('lists', next), `${at} list of the next one`)
  for (const [id, value] of Object.entries(card.fields)) {
    const field = project.get('fields', id)
    need(field && fitsField(field, value), `${at} field ${id}`)
  }
}

/** What must hold of the fields and views of boards, and of the links between cards. */
export function needSoundFaces(need: Need, project: Reader): void {
  for (const { id, boardId, type, options } of project.all('fields')) {
    need(project.get('boards', boardId), `field ${id}: board`)
    need(type === 'choice' || options.length === 0, `field ${id}: options of a ${type}`)
    need(new Set(options.map((option) => option.id)).size === options.length, `field ${id}: option twice`)
  }
  for (const view of project.all('views')) need(project.get('boards', view.boardId), `view ${view.id}: board`)
  const links = new Set<string>()
  for (const { id, fromId, toId, kind } of project.all('cardLinks')) {
    need(project.get('cards', fromId) && project.get('cards', toId), `link ${id}: card`)
    need(fromId !== toId, `link ${id}: to itself`)
    const ends = [kind, ...[fromId, toId].sort()].join(' ')
    need(!links.has(ends), `link ${id}: ${ends} twice`)
    links.add(ends)
  }
}
