import 'fake-indexeddb/auto'
import { addPartner } from '@meanwhile/domain/partner/commands'
import { barePartner } from '@meanwhile/domain/partner/partner'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, CARDS, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { useRow } from '../../project/use-project.ts'
import { CardContributors } from './card-contributors.tsx'
import { CardPartner } from './card-facts.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const [CARD] = CARDS
const NAMES = ['Free Riga', 'Aarhus Kommune', 'Łódź']
const idOf = (n: number) => `partner0000${n}`

function Shown() {
  const card = useRow('cards', CARD)
  if (!card) return null
  return (
    <>
      <CardPartner card={card} editable />
      <CardContributors card={card} editable />
    </>
  )
}

test('[C1] a card has one responsible partner and several that take part, and the one is never among the others', async () => {
  const server = new FakeServer()
  const looks = { city: null, country: 'LV', colour: 'teal', pattern: 'dot', role: 'partner' } as const
  const partners = NAMES.map((name, n) => barePartner({ id: idOf(n), number: n + 1, name, ...looks }))
  server.commit(
    ANNA,
    partners.map((partner) => ({ id: newId(), ...addPartner({ partner }) })),
  )
  const live = await renderInProject(server, ANNA, <Shown />)
  const card = () => server.state.get('cards', CARD)
  fireEvent.change(screen.getByLabelText('Responsible partner'), { target: { value: idOf(0) } })
  await waitFor(() => expect(card()?.partnerId).toBe(idOf(0)))
  fireEvent.click(screen.getByText('Choose partners'))
  for (const name of ['Aarhus Kommune', 'Łódź']) fireEvent.click(await screen.findByLabelText(name))
  await waitFor(() => expect(card()?.contributorIds).toEqual([idOf(1), idOf(2)]))
  expect(screen.queryByLabelText('Free Riga')).toBeNull()

  fireEvent.change(screen.getByLabelText('Responsible partner'), { target: { value: idOf(1) } })
  await waitFor(() => expect(card()).toMatchObject({ partnerId: idOf(1), contributorIds: [idOf(2)] }))
  live.close()
})
