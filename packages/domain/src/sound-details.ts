import type { Reader, Tables } from './tables.ts'

type Need = (holds: unknown, fault: string) => void

/** The details of an open card agree with the numbers on its face and with each other. */
export function needSoundDetails(need: Need, project: Reader, card: Tables['cards']): void {
  const comments = [...project.of('comments', card.id)]
  const lines = [...project.of('checklistLines', card.id)]
  const files = [...project.of('attachments', card.id)]
  for (const { id } of project.of('origins', card.id)) need(id === card.id, `card ${card.id}: two times of creation`)
  need(card.described === ((project.get('descriptions', card.id)?.text ?? '') !== ''), `card ${card.id}: described`)
  need(card.commentCount === comments.length, `card ${card.id}: number of comments`)
  need(card.fileCount === files.length, `card ${card.id}: number of files`)
  need(card.lineCount === lines.length, `card ${card.id}: number of lines`)
  need(card.linesDone === lines.filter((line) => line.doneAt !== null).length, `card ${card.id}: lines done`)
  for (const { id, checklistId, memberId } of lines) {
    need(project.get('checklists', checklistId)?.cardId === card.id, `line ${id}: checklist of another card`)
    need(memberId === null || project.get('members', memberId), `line ${id}: member`)
  }
  for (const { id, kind, contentId } of files) need(kind === 'file' || contentId === null, `link ${id}: a content`)
  const hasCover = card.cover === null || card.cover.startsWith('#') || files.some(({ id }) => id === card.cover)
  need(hasCover, `card ${card.id}: cover of elsewhere`)
  for (const { id, reactions } of comments) {
    need(new Set(reactions.map(({ emoji }) => emoji)).size === reactions.length, `comment ${id}: reaction twice`)
    for (const { memberIds } of reactions) {
      need(memberIds.length > 0, `comment ${id}: reaction of nobody`)
      need(new Set(memberIds).size === memberIds.length, `comment ${id}: member twice in a reaction`)
    }
  }
}
