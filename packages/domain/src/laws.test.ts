import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { can } from './access.ts'
import type { Refusal } from './command.ts'
import { COMMANDS, type CommandType, definitionOf } from './commands.ts'
import { decide, inverseOf, parseBody } from './decide.ts'
import type { Dice } from './dice.test-support.ts'
import { Draft } from './draft.ts'
import { memberOf } from './member/member-of.ts'
import { byPosition } from './position.ts'
import { projectOf } from './project/project-of.ts'
import { RANDOM_BODIES, randomCommand, randomProject } from './random-commands.test-support.ts'
import { attempt, COORDINATOR, copyOf, id, NOW, rowsOf, STRANGER } from './sample-project.test-support.ts'
import { unsound } from './sound.ts'
import type { ProjectState } from './state.ts'
import { DETAIL_NAMES, FACE_NAMES, type Reader, TABLE_NAMES, type TableName, type Tables } from './tables.ts'

/** Rows that go to the archive and are never removed. */
const KEPT = [
  'places',
  'phases',
  'objectives',
  'activities',
  'sessions',
  'questions',
  'visitNotes',
  'evidence',
  'sites',
  'results',
  'stageChanges',
] as const satisfies TableName[]

const TYPES = Object.keys(COMMANDS) as CommandType[]

/** Dice whose throws fast-check chose beforehand, so that it can make a counterexample smaller. */
const throws = fc.uint32Array({ minLength: 240, maxLength: 240, size: 'max' }).map((numbers): Dice => {
  let next = 0
  return (sides) => numbers[next++ % numbers.length]! % sides
})

/** A random sound project, one command of the type, and who sends it: somebody, nobody in particular, the product. */
const scene = (type: CommandType) =>
  throws.map((dice) => {
    const project = randomProject(dice)
    const actors = [null, COORDINATOR, ...[...project.all('members')].map((member) => member.userId), STRANGER]
    const actorId = actors[dice(actors.length)] ?? null
    return { project, command: randomCommand(dice, project, type), actorId }
  })

/** Runs a law on scenes in which the command is done; fast-check complains when they are too rare to prove anything. */
function holds(type: CommandType, law: (scene: { project: Reader; body: unknown; actorId: string | null }) => void) {
  fc.assert(
    fc.property(scene(type), ({ project, command, actorId }) => {
      const parsed = parseBody(command)
      if ('refused' in parsed) throw new Error(`the body for ${type} is malformed: ${JSON.stringify(command.body)}`)
      fc.pre(!attempt(project, command, actorId).refusal)
      law({ project, body: parsed.body, actorId })
    }),
    { numRuns: 60 },
  )
}

/** In which order people ticked is not promised. */
const sortedTicks = (card: Tables['cards']) => ({
  labelIds: card.labelIds.toSorted(),
  memberIds: card.memberIds.toSorted(),
  contributorIds: card.contributorIds.toSorted(),
  watcherIds: card.watcherIds.toSorted(),
  voterIds: card.voterIds.toSorted(),
  objectiveIds: card.objectiveIds.toSorted(),
})

const sortedReactions = ({ reactions }: Tables['comments']) =>
  reactions
    .map(({ emoji, memberIds }) => ({ emoji, memberIds: memberIds.toSorted() }))
    .toSorted((a, b) => (a.emoji < b.emoji ? -1 : 1))

/** With the rank of each card in its list as its position, for the command that promises an order and no more. */
function ranked(project: Reader): ProjectState {
  const copy = copyOf(project)
  const cards = [...copy.all('cards')].filter(({ archivedAt }) => archivedAt === null).sort(byPosition)
  const rank = (card: Tables['cards']) => String(cards.filter(({ listId }) => listId === card.listId).indexOf(card))
  copy.patch({ rows: { cards: cards.map((card) => ({ ...card, position: rank(card) })) }, gone: {} })
  return copy
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

/**
 * Rows without what an inverse does not promise: when something was done, in which order labels and people were ticked,
 * and what was made and then put into the archive.
 */
function outline(project: Reader, made: (table: TableName, row: { id: string }) => boolean) {
  const rows = rowsOf(project)
  return TABLE_NAMES.map((table) => {
    const kept = rows[table].filter((row) => !made(table, row))
    return kept.map((row) => ({
      ...row,
      ...('archivedAt' in row && { archivedAt: row.archivedAt !== null }),
      ...('doneAt' in row && { doneAt: row.doneAt !== null }),
      ...('voidedAt' in row && { voidedAt: row.voidedAt !== null }),
      ...('labelIds' in row && sortedTicks(row)),
      ...('editedAt' in row && { editedAt: null }),
      ...('reactions' in row && { reactions: sortedReactions(row) }),
      // Who brings back a description or an attachment is its author from then on.
      ...('revision' in row && { revision: 0, memberId: null, at: '' }),
      ...('bytes' in row && { memberId: null, at: '' }),
    }))
  })
}

it('[C1] every command of the registry has a generator', () => {
  expect(Object.keys(RANDOM_BODIES).sort()).toEqual([...TYPES].sort())
})

it('[C1] the random projects are sound to begin with', () => {
  fc.assert(
    fc.property(throws, (dice) => {
      expect(unsound(randomProject(dice))).toEqual([])
    }),
  )
})

describe.each(TYPES)('%s', (type) => {
  it('[C1, C8] keeps a sound project sound, with a coordinator', () => {
    holds(type, ({ project, body, actorId }) => {
      const { after } = attempt(project, { type, body }, actorId)
      expect(unsound(after!)).toEqual([])
      const present = [...after!.all('members')].filter((member) => member.leftAt === null)
      expect(present.some((member) => member.role === 'coordinator')).toBe(true)
    })
  })

  it('[C2] says in its changes all that it does, also after a way as JSON', () => {
    holds(type, ({ project, body, actorId }) => {
      const draft = new Draft(project)
      decide(draft, { type, body }, { actorId, at: NOW })
      const patched = copyOf(project)
      patched.patch(plain(draft.changes()))
      expect(rowsOf(patched)).toEqual(rowsOf(draft))
      for (const table of TABLE_NAMES) for (const row of draft.all(table)) expect(plain(row)).toEqual(row)
    })
  })

  it('[C3, C6] is restored by its inverse, where it promises one, and done again by the inverse of that', () => {
    holds(type, ({ project, body, actorId }) => {
      const inverse = inverseOf(project, { type, body })
      if (!inverse) return
      const { after } = attempt(project, { type, body }, actorId)
      const made = (table: TableName, row: { id: string }) => !project.get(table, row.id)
      const promised = type === 'list.order' ? ranked : (rows: Reader) => rows
      // Somebody who gives away the own role may no longer take it back.
      const undoer = type === 'member.change' ? null : actorId
      const restored = attempt(after!, inverse, undoer)
      expect(restored.refusal).toBe(undefined)
      expect(outline(promised(restored.after!), made)).toEqual(outline(promised(project), made))
      const again = inverseOf(after!, inverse)
      // A comment that is gone does not come back (see `comment.remove`).
      if (type === 'comment.write') return expect(again).toBe(null)
      const redone = attempt(restored.after!, again!, undoer)
      expect(redone.refusal).toBe(undefined)
      expect(outline(promised(redone.after!), () => false)).toEqual(outline(promised(after!), () => false))
    })
  })

  it('[C4] mutates neither the project that it reads nor its body', () => {
    holds(type, ({ project, body, actorId }) => {
      const frozen = deepFreeze(body)
      const before = plain(rowsOf(project))
      decide(new Draft(project), { type, body: frozen }, { actorId, at: NOW })
      inverseOf(project, { type, body: frozen })
      definitionOf(type)!.about(project, frozen)
      expect(plain(rowsOf(project))).toEqual(before)
    })
  })

  it('[C7, EV5] does nothing inside of what is archived, and removes nothing that a report counts', () => {
    holds(type, ({ project, body, actorId }) => {
      const { changes } = attempt(project, { type, body }, actorId)
      if (projectOf(project).archivedAt !== null) expect(type).toBe('project.restore')
      for (const row of changes!.rows.boards ?? []) {
        if (isArchived(project.get('boards', row.id))) expect(type).toBe('board.restore')
      }
      for (const row of changes!.rows.lists ?? []) {
        if (isArchived(project.get('lists', row.id))) expect(type).toBe('list.restore')
        for (const list of [project.get('lists', row.id), row]) expect(onArchivedBoard(project, list)).toBe(false)
      }
      for (const row of changes!.rows.cards ?? []) {
        // A list takes its archived cards along when it moves; a card done again brings the next one back.
        if (isArchived(project.get('cards', row.id)))
          expect(['card.restore', 'list.move', 'card.done', 'line.card']).toContain(type)
        for (const card of [project.get('cards', row.id), row]) expect(inArchivedList(project, card)).toBe(false)
      }
      for (const gone of changes!.gone.cards ?? []) expect(isArchived(project.get('cards', gone))).toBe(true)
      for (const table of FACE_NAMES) if (changes!.gone[table]) expect(REMOVING).toContain(type)
      for (const table of KEPT) expect(changes!.gone[table]).toBe(undefined)
      if (type === 'card.delete') return
      for (const table of DETAIL_NAMES) {
        const gone = (changes!.gone[table] ?? []).flatMap((row) => project.get(table, row) ?? [])
        for (const { cardId } of [...gone, ...(changes!.rows[table] ?? [])]) {
          const card = project.get('cards', cardId)
          expect(isArchived(card) || inArchivedList(project, card)).toBe(false)
        }
      }
    })
  })

  it('[A2, A4] is refused to strangers as not-found and to a role without the capability as forbidden', () => {
    const { needs } = COMMANDS[type]
    fc.assert(
      fc.property(scene(type), ({ project, command, actorId }) => {
        if (actorId === null) return
        const { refusal } = attempt(project, command, actorId)
        const member = memberOf(project, actorId)
        const mayNot = member && (needs === 'system' || !can(member, needs)) ? 'forbidden' : refusal
        expect(refusal).toBe(member ? mayNot : 'not-found')
      }),
    )
  })

  it('[A3] refuses an id of elsewhere as not-found, in every field that takes one', () => {
    fc.assert(
      fc.property(throws, (dice) => {
        const project = randomProject(dice, { alive: true })
        const { body } = randomCommand(dice, project, type)
        if (attempt(project, { type, body }, null).refusal) return
        for (const field of idFields(type, body)) {
          const refusal = attempt(
            project,
            { type, body: { ...(body as object), [field]: id('elsewhere', 1) } },
            null,
          ).refusal
          expect(field + ': ' + (refusal satisfies Refusal | undefined)).toBe(field + ': not-found')
        }
      }),
      { numRuns: 50 },
    )
  })
})

const isArchived = (row: { archivedAt: string | null } | undefined) => row !== undefined && row.archivedAt !== null
const onArchivedBoard = (project: Reader, list: Tables['lists'] | undefined) =>
  list !== undefined && isArchived(project.get('boards', list.boardId))
function inArchivedList(project: Reader, card: Tables['cards'] | undefined) {
  const list = card && project.get('lists', card.listId)
  return isArchived(list) || onArchivedBoard(project, list)
}

/** Commands after which rows are gone. */
const REMOVING: CommandType[] = ['card.delete', 'card.unlink', 'view.remove']

/** The id that a command gives to the row that it makes; no other may be an id that nobody knows. */
const MADE: Partial<Record<CommandType, string[]>> = {
  'board.create': ['boardId'],
  'list.create': ['listId'],
  'card.create': ['cardId'],
  'label.create': ['labelId'],
  'field.create': ['fieldId'],
  'view.save': ['viewId'],
  'card.link': ['linkId'],
  'card.copy': ['cardId'],
  'member.add': ['memberId', 'userId'],
  'comment.write': ['commentId'],
  'checklist.add': ['checklistId'],
  'checklist.restore': ['checklistId'],
  'line.add': ['lineId'],
  'line.restore': ['lineId'],
  'line.card': ['newCardId'],
  'attachment.add': ['attachmentId'],
  'attachment.link': ['attachmentId'],
  // The attachment that the content came with may be gone; the server looks for it in this project alone.
  'attachment.restore': ['attachmentId', 'contentId'],
  'place.create': ['id'],
  'phase.create': ['id'],
  'objective.create': ['id'],
  'activity.create': ['id'],
  'session.create': ['id'],
  'question.create': ['id'],
  'note.write': ['noteId'],
  'evidence.create': ['id'],
  'site.create': ['id'],
  'result.create': ['id'],
  'stage.set': ['changeId'],
}

/** Fields of the body that name a row: the ones called after it, and the value of the command that sets a partner. */
function idFields(type: CommandType, body: unknown): string[] {
  const made = MADE[type] ?? []
  const fields = Object.keys(body as object).filter((field) => field.endsWith('Id') && !made.includes(field))
  return type === 'card.partner' ? [...fields, 'value'] : fields
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}
