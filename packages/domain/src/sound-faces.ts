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
  needEach(need, `${at} watcher`, card.watcherIds, isMember)
  needEach(need, `${at} voter`, card.voterIds, isMember)
  needEach(need, `${at} contributor`, card.contributorIds, isPartner)
  need(card.partnerId === null || isPartner(card.partnerId), `${at} partner`)
  need(card.partnerId === null || !card.contributorIds.includes(card.partnerId), `${at} partner as contributor too`)
}
