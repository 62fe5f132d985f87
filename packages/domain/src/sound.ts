import type { Reader, Tables } from './tables.ts'

type Need = (holds: unknown, fault: string) => void

/** What must hold at every version and in every view; returns what does not, in words for a developer. */
export function unsound(project: Reader): string[] {
  const faults: string[] = []
  const need: Need = (holds, fault) => {
    if (!holds) faults.push(fault)
  }
  need(project.size('projects') === 1, 'a project has one row of its own')
  let coordinators = 0
  const people = new Set<string>()
  for (const member of project.all('members')) {
    if (member.role === 'coordinator' && member.leftAt === null) coordinators++
    need(!people.has(member.userId), `person twice: member ${member.id}`)
    people.add(member.userId)
    need(member.partnerId === null || project.get('partners', member.partnerId), `member ${member.id}: partner`)
  }
  need(coordinators > 0, 'no coordinator')
  for (const board of project.all('boards')) {
    need(board.partnerId === null || project.get('partners', board.partnerId), `board ${board.id}: partner`)
  }
  for (const list of project.all('lists')) need(project.get('boards', list.boardId), `list ${list.id}: board`)
  for (const card of project.all('cards')) {
    const list = project.get('lists', card.listId)
    need(list, `card ${card.id}: list`)
    need(list?.boardId === card.boardId, `card ${card.id}: board is not its list's`)
    need(card.partnerId === null || project.get('partners', card.partnerId), `card ${card.id}: partner`)
    need(new Set(card.labelIds).size === card.labelIds.length, `card ${card.id}: label twice`)
    need(new Set(card.memberIds).size === card.memberIds.length, `card ${card.id}: member twice`)
    for (const id of card.labelIds) need(project.get('labels', id), `card ${card.id}: label ${id}`)
    for (const id of card.memberIds) need(project.get('members', id), `card ${card.id}: member ${id}`)
    if (project.isOpen(card.id)) unsoundInside(project, card, need)
  }
  return faults
}

/** The details of an open card agree with the numbers on its face and with each other. */
function unsoundInside(project: Reader, card: Tables['cards'], need: Need): void {
  const comments = [...project.of('comments', card.id)]
  const lines = [...project.of('checklistLines', card.id)]
  const files = [...project.of('attachments', card.id)]
  need(card.described === ((project.get('descriptions', card.id)?.text ?? '') !== ''), `card ${card.id}: described`)
  need(card.commentCount === comments.length, `card ${card.id}: number of comments`)
  need(card.fileCount === files.length, `card ${card.id}: number of files`)
  need(card.lineCount === lines.length, `card ${card.id}: number of lines`)
  need(card.linesDone === lines.filter((line) => line.doneAt !== null).length, `card ${card.id}: lines done`)
  for (const { id, checklistId, memberId } of lines) {
    need(project.get('checklists', checklistId)?.cardId === card.id, `line ${id}: checklist of another card`)
    need(memberId === null || project.get('members', memberId), `line ${id}: member`)
  }
  for (const { id, reactions } of comments) {
    need(new Set(reactions.map(({ emoji }) => emoji)).size === reactions.length, `comment ${id}: reaction twice`)
    for (const { memberIds } of reactions) {
      need(memberIds.length > 0, `comment ${id}: reaction of nobody`)
      need(new Set(memberIds).size === memberIds.length, `comment ${id}: member twice in a reaction`)
    }
  }
}
