import { needSoundDetails } from './sound-details.ts'
import { needSoundCard, needSoundFaces } from './sound-faces.ts'
import { needSoundThings } from './sound-things.ts'
import type { Reader } from './tables.ts'

/** What must hold at every version and in every view; returns what does not, in words for a developer. */
export function unsound(project: Reader): string[] {
  const faults: string[] = []
  const need = (holds: unknown, fault: string) => {
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
    needSoundCard(need, project, card)
    if (project.isOpen(card.id)) needSoundDetails(need, project, card)
  }
  needSoundFaces(need, project)
  needSoundThings(need, project)
  return faults
}
