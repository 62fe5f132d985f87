import { describe, expect, it } from 'vitest'
import { moveCard, renameCard } from './card/commands.ts'
import type { Envelope } from './command.ts'
// What waited in storage may be of any verb: all of them are loaded.
import './commands.ts'
import { MemoryProject } from './memory-project.test-support.ts'
import type { ProjectEvent, Verdict } from './protocol.ts'
import { Replica, type Touched } from './replica.ts'
import { COORDINATOR, copyOf, id, LEAD, NOW, sampleProject } from './sample-project.test-support.ts'

const CARD = id('card', 1)
const rename = (n: number, title: string): Envelope => ({ id: id('do', n), ...renameCard({ cardId: CARD, title }) })
const archiveList = (n: number): Envelope => ({
  id: id('do', n),
  type: 'list.archive',
  body: { listId: id('list', 1) },
})

function world() {
  const server = new MemoryProject(sampleProject(), () => NOW)
  const announced: Touched[] = []
  const replica = new Replica(copyOf(sampleProject()), COORDINATOR, (touched) => announced.push(touched))
  const title = () => replica.view.get('cards', CARD)?.title
  const others = (...commands: Envelope[]): ProjectEvent[] =>
    (server.dispatch(LEAD, commands) as Verdict[]).flatMap((verdict) => ('event' in verdict ? [verdict.event] : []))
  return { server, replica, announced, title, others }
}

describe('a replica', () => {
  it('[R3] shows my work at once, and others’ under it', () => {
    const { replica, title, others } = world()
    expect(replica.dispatch(rename(1, 'Mine'), NOW)).toBe(null)
    expect(title()).toBe('Mine')
    replica.receive(others(rename(2, 'Theirs')))
    expect(title()).toBe('Mine')
    expect(replica.confirmed.get('cards', CARD)?.title).toBe('Theirs')
  })

  it('refuses on the spot what cannot be done, and takes nothing in', () => {
    const { replica, announced } = world()
    expect(replica.dispatch({ id: id('do', 1), ...renameCard({ cardId: id('card', 99), title: 'No' }) }, NOW)).toBe(
      'not-found',
    )
    expect(replica.dispatch(rename(1, '  '), NOW)).toBe('invalid')
    expect(replica.dispatch({ id: id('do', 1), type: 'card.explode', body: {} }, NOW)).toBe('unknown-command')
    expect([replica.pending, announced]).toEqual([[], []])
  })

  it('[R4] holds an early event, knows its gap, and takes no event twice', () => {
    const { replica, title, others } = world()
    const [first, second, third] = others(rename(1, 'One'), rename(2, 'Two'), rename(3, 'Three')) as [
      ProjectEvent,
      ProjectEvent,
      ProjectEvent,
    ]
    replica.receive([third])
    expect([replica.version, replica.gap, title()]).toEqual([0, 0, 'Card 1'])
    replica.receive([first, first])
    expect([replica.version, replica.gap, title()]).toEqual([1, 1, 'One'])
    replica.receive([second])
    expect([replica.version, replica.gap, title()]).toEqual([3, null, 'Three'])
    replica.receive([first, second])
    expect([replica.version, title()]).toEqual([3, 'Three'])
  })

  it('[R5] settles by an answer that my base already holds', () => {
    const { server, replica, title } = world()
    replica.dispatch(rename(1, 'Mine'), NOW)
    const verdicts = server.dispatch(COORDINATOR, [rename(1, 'Mine')]) as Verdict[]
    replica.reset(copyOf(server.rows, server.rows.version))
    expect(replica.pending).toHaveLength(1)
    expect(replica.settle(verdicts)).toEqual([])
    expect([replica.pending.length, title()]).toEqual([0, 'Mine'])
  })

  it('[R5] does not settle by an answer that is ahead of my base', () => {
    const { server, replica, others } = world()
    replica.dispatch(rename(1, 'Mine'), NOW)
    const earlier = others(rename(2, 'Theirs'))
    replica.settle(server.dispatch(COORDINATOR, [rename(1, 'Mine')]) as Verdict[])
    expect([replica.pending.length, replica.gap]).toEqual([1, 0])
    replica.receive(earlier)
    expect([replica.pending.length, replica.version]).toEqual([0, 2])
  })

  it('[R6, R7] takes doubtful work out of view, keeps it, and hands it back whole when it is refused', () => {
    const { server, replica, title, others } = world()
    replica.dispatch(rename(1, 'A long text of mine'), NOW)
    replica.receive(others(archiveList(2)))
    expect([title(), replica.pending[0]?.doubt]).toEqual(['Card 1', 'archived'])
    const refused = replica.settle(server.dispatch(COORDINATOR, [rename(1, 'A long text of mine')]) as Verdict[])
    expect(refused).toEqual([{ command: rename(1, 'A long text of mine'), code: 'archived' }])
    expect(replica.pending).toEqual([])
  })

  it('[R6] brings doubtful work back into view when it may be done again', () => {
    const { replica, title, others } = world()
    replica.dispatch(rename(1, 'Mine'), NOW)
    replica.receive(others(archiveList(2)))
    replica.receive(others({ id: id('do', 3), type: 'list.restore', body: { listId: id('list', 1) } }))
    expect([title(), replica.pending[0]?.doubt]).toEqual(['Mine', null])
  })

  it('[R8] puts stored work before what was done since, in its order, and knows what it has', () => {
    const { replica, title, announced } = world()
    replica.dispatch(rename(3, 'Newest'), NOW)
    announced.length = 0
    const stored = [rename(1, 'Oldest'), rename(2, 'Older'), rename(3, 'Newest')].map((command) => ({
      command,
      at: NOW,
    }))
    replica.resume(stored)
    expect(replica.pending.map((mine) => mine.command.id)).toEqual([id('do', 1), id('do', 2), id('do', 3)])
    expect(title()).toBe('Newest')
    expect(announced.at(-1)?.get('cards')).toEqual(new Set([CARD]))
  })

  it('[R8] waits for the server’s word about stored work that it no longer understands', () => {
    const { replica, title } = world()
    const strange = [
      { id: id('do', 1), type: 'card.explode', body: {} },
      { id: id('do', 2), type: 'card.rename', body: { cardId: CARD } },
      rename(3, 'Mine'),
    ]
    replica.resume(strange.map((command) => ({ command, at: NOW })))
    expect(replica.pending.map((mine) => mine.doubt)).toEqual(['unknown-command', 'invalid', null])
    expect(title()).toBe('Mine')
  })

  it('starts over from a newer snapshot, never from an older one, unless the server went back', () => {
    const { server, replica, title, others } = world()
    const old = copyOf(server.rows, 0)
    const events = others(rename(1, 'One'), rename(2, 'Two'), rename(3, 'Three'))
    replica.receive(events.slice(0, 2))
    replica.reset(old)
    expect([replica.version, title()]).toEqual([2, 'Two'])
    replica.receive(events.slice(2))
    replica.dispatch({ id: id('do', 9), ...moveCard({ cardId: CARD, listId: id('list', 2), position: 'a1' }) }, NOW)
    replica.reset(old, true)
    expect([replica.version, title(), replica.pending.length, replica.gap]).toEqual([0, 'Card 1', 1, null])
    expect(replica.view.get('cards', CARD)?.listId).toBe(id('list', 2))
  })

  it('[C6] reads the inverse of a command off the view', () => {
    const { replica } = world()
    replica.dispatch(rename(1, 'Mine'), NOW)
    expect(replica.inverse(rename(2, 'Mine again'))).toEqual(renameCard({ cardId: CARD, title: 'Mine' }))
  })
})
