import { positionsFrom } from '@meanwhile/domain/position'
import type { Details } from '@meanwhile/domain/protocol'
import type { ProjectState } from '@meanwhile/domain/state'
import { command, newId, type Person } from './person.ts'

const TEXT = `The hall stays dry until the **spring works** begin. What we know:

- the gutters over the east wing are open
- [x] the owner agrees with a temporary roof
- [ ] the heritage office answers before the tender

> Nothing heavier than 120 kg per square metre.

See the [survey](https://example.org/survey), and ask @[MEMBER] for the key.`

const LINES = [
  'Izmērīt jumtu un sastādīt nepieciešamo būvmateriālu sarakstu',
  'Ask three builders',
  'Saskaņot ar Nacionālo kultūras mantojuma pārvaldi',
  'Insurance',
]

/** A picture of 1 × 1 px. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

/** Gives a card something in each of its parts, once: several suites look at the scene of one server. */
export async function fillCard(
  owner: Person,
  colleague: Person,
  projectId: string,
  state: ProjectState,
  cardId: string,
): Promise<void> {
  const memberOf = ({ id }: Person) => [...state.all('members')].find(({ userId }) => userId === id)?.id ?? ''
  const text = TEXT.replace('MEMBER', memberOf(colleague))
  const checklistId = newId()
  const { rows } = await owner.call<Details>('project.details', { projectId, cardId })
  if (rows.attachments?.length) return
  const revision = rows.descriptions?.[0]?.revision ?? 0
  const [first, second, third] = [...state.all('partners')]
  const [label, otherLabel] = [...state.all('labels')]
  const places = positionsFrom(null, LINES.length)
  const lines = LINES.map((line, at) => ({ id: newId(), text: line, position: places[at] }))
  await owner.dispatch(
    projectId,
    command('card.partner', { cardId, value: first?.id ?? null }),
    ...[second, third].flatMap((partner) =>
      partner ? [command('card.contributor', { cardId, partnerId: partner.id, on: true })] : [],
    ),
    ...[label, otherLabel].flatMap((each) =>
      each ? [command('card.label', { cardId, labelId: each.id, on: true })] : [],
    ),
    command('card.describe', { cardId, text, revision }),
    command('checklist.add', { checklistId, cardId, title: 'Before the works', position: places[0] }),
    ...lines.map(({ id, text: line, position }) =>
      command('line.add', { lineId: id, checklistId, cardId, text: line, position }),
    ),
    command('line.tick', { lineId: lines[1]?.id, cardId, done: true }),
    command('line.assign', { lineId: lines[0]?.id, cardId, memberId: memberOf(owner) }),
    command('attachment.link', {
      attachmentId: newId(),
      cardId,
      name: 'Jumta konstrukciju tehniskās apsekošanas atzinums',
      url: 'https://example.org/atzinums',
    }),
    command('comment.write', { commentId: newId(), cardId, text: 'The owner wants to see **two** offers.' }),
  )
  await colleague.dispatch(
    projectId,
    command('comment.write', { commentId: newId(), cardId, text: `Done on Friday, @[${memberOf(owner)}].` }),
  )
  await fetch(`${owner.server.url}/api/projects/${projectId}/cards/${cardId}/files?id=${newId()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'jumts.png', cookie: owner.cookie },
    body: Buffer.from(PIXEL, 'base64'),
  })
}
