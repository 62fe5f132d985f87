import 'fake-indexeddb/auto'
import type { Role } from '@meanwhile/domain/access'
import { blankActivity } from '@meanwhile/domain/activity/blank-activity'
import { activity } from '@meanwhile/domain/activity/commands'
import { barePartner } from '@meanwhile/domain/partner/partner'
import { question } from '@meanwhile/domain/question/commands'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, BERT, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { useRow } from '../../project/use-project.ts'
import { QuestionsSection } from './questions-section.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const ACTIVITY = 'activity0001'
const [HOST, GUEST] = ['partner00001', 'partner00002']
const LOOKS = { city: null, country: 'LV', colour: 'plum', pattern: 'grid' } as const
const [ROOF, WINTER, OTHER] = ['question0001', 'question0002', 'question0003']

const create = (id: string, text: string, position: string) =>
  question.create({
    id,
    fields: { activityId: ACTIVITY, partnerId: null, text, answer: '', shown: false, position },
  })

function serverWithQuestions(): FakeServer {
  const server = new FakeServer()
  const fields = blankActivity({ type: 'training_visit', titles: { en: 'Visit' } })
  const commands = [
    activity.create({ id: ACTIVITY, fields, stage: 'planned' }),
    create(ROOF, 'Who pays for the roof?', 'a0'),
    create(WINTER, 'What failed?', 'a1'),
  ]
  server.commit(
    ANNA,
    commands.map((command) => ({ id: newId(), ...command })),
  )
  return server
}

function Shown({ editable = true }: { editable?: boolean }) {
  const row = useRow('activities', ACTIVITY)
  return row ? <QuestionsSection activity={row} editable={editable} /> : null
}

const asked = (server: FakeServer, id: string) => server.state.get('questions', id)

test('[AC6] what somebody else writes while a question is being answered is not lost, nor is the answer', async () => {
  const server = serverWithQuestions()
  const live = await renderInProject(server, ANNA, <Shown />)
  fireEvent.click(screen.getByRole('button', { name: 'Edit question: Who pays for the roof?' }))
  fireEvent.change(await screen.findByLabelText('Answer of the host'), { target: { value: 'The owner.' } })
  server.commit(BERT, [
    { id: newId(), ...question.edit({ id: ROOF, fields: { text: 'Who pays for the old roof?' } }) },
    { id: newId(), ...question.edit({ id: WINTER, fields: { answer: 'The first winter.' } }) },
    { id: newId(), ...create(OTHER, 'Who has the keys?', 'a0') },
  ])
  await screen.findByText('Who has the keys?')
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(asked(server, ROOF)?.answer).toBe('The owner.'))
  expect(asked(server, ROOF)?.text).toBe('Who pays for the old roof?')
  expect(asked(server, WINTER)?.answer).toBe('The first winter.')
  expect(asked(server, OTHER)?.text).toBe('Who has the keys?')
  live.close()
})

test('an archived question is under the section, and comes back', async () => {
  const server = serverWithQuestions()
  const live = await renderInProject(server, ANNA, <Shown />)
  fireEvent.click(screen.getByRole('button', { name: 'Edit question: What failed?' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Archive question' }))
  await waitFor(() => expect(asked(server, WINTER)?.archivedAt).not.toBeNull())
  fireEvent.click(screen.getByText('Archived (1)'))
  fireEvent.click(screen.getByRole('button', { name: 'Bring back: What failed?' }))
  await screen.findByRole('button', { name: 'Edit question: What failed?' })
  expect(screen.queryByText('Archived (1)')).toBeNull()
  await waitFor(() => expect(asked(server, WINTER)?.archivedAt).toBeNull())
  live.close()
})

/** The second person is of a guest's organisation, or only reads. */
function comesAs(server: FakeServer, role: Role): void {
  const partner = barePartner({ id: GUEST, number: 2, role: 'partner', name: 'Communa', ...LOOKS })
  const host = barePartner({ id: HOST, number: 1, role: 'lead', name: 'Free Riga', ...LOOKS })
  const [place, visit] = [server.state.get('members', 'member00bert'), server.state.get('activities', ACTIVITY)]
  if (!place || !visit) throw new Error('nobody there')
  const members = [{ ...place, role, partnerId: GUEST }]
  server.state.patch({
    rows: { partners: [host, partner], members, activities: [{ ...visit, hostPartnerId: HOST }] },
    gone: {},
  })
}

test('[AC7] a guest who may not change the activity asks for the own partner, and leaves the answer to the host', async () => {
  const server = serverWithQuestions()
  comesAs(server, 'member')
  const live = await renderInProject(server, BERT, <Shown editable={false} />)
  expect(screen.queryByRole('button', { name: 'Edit question: What failed?' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Add question' }))
  fireEvent.change(await screen.findByRole('textbox', { name: 'Question' }), { target: { value: 'Who has the keys?' } })
  expect(screen.queryByLabelText('Answer of the host')).toBeNull()
  expect(screen.queryByLabelText('Asked by')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Edit question: Who has the keys?' }))
  fireEvent.change(await screen.findByRole('textbox', { name: 'Question' }), {
    target: { value: 'Who has all the keys?' },
  })
  fireEvent.click(screen.getByRole('button', { name: 'Save' }))
  const mine = () => [...server.state.all('questions')].filter(({ partnerId }) => partnerId === GUEST)
  await waitFor(() => expect(mine()).toMatchObject([{ text: 'Who has all the keys?', answer: '', shown: false }]))
  live.close()
})

test('who only reads sees what is archived, and no way to bring it back or to ask', async () => {
  const server = serverWithQuestions()
  comesAs(server, 'observer')
  server.commit(ANNA, [{ id: newId(), ...question.archive({ id: WINTER }) }])
  const live = await renderInProject(server, BERT, <Shown editable={false} />)
  fireEvent.click(screen.getByText('Archived (1)'))
  expect(screen.getByText('What failed?')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Bring back: What failed?' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Add question' })).toBeNull()
  live.close()
})
