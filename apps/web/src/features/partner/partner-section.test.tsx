import { barePartner } from '@meanwhile/domain/partner/partner'
import 'fake-indexeddb/auto'
import { COLOURS, PATTERNS } from '@meanwhile/domain/colour'
import { addPartner } from '@meanwhile/domain/partner/commands'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { PartnerSection } from './partner-section.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

test('a first partner is added from the empty state, with a hue and a pattern of its own', async () => {
  const server = new FakeServer()
  const live = await renderInProject(server, ANNA, <PartnerSection />)
  await screen.findByText('No partners yet')
  fireEvent.click(screen.getByRole('button', { name: 'Add a partner' }))
  fireEvent.change(await screen.findByLabelText('Name of the organisation'), { target: { value: 'Free Riga' } })
  fireEvent.change(screen.getByLabelText('City'), { target: { value: 'Rīga' } })
  fireEvent.click(screen.getByRole('radio', { name: 'Plum' }))
  fireEvent.click(screen.getByRole('radio', { name: 'Waves' }))
  fireEvent.click(screen.getByRole('button', { name: 'Add' }))
  await screen.findByText('Free Riga')
  await waitFor(() => expect(server.log).toHaveLength(1))
  expect([...server.state.all('partners')]).toMatchObject([
    { number: 1, colour: 'plum', pattern: 'wave', country: 'LV' },
  ])
  live.close()
})

test('two hundred partners are searched by name, city and country', async () => {
  const server = new FakeServer()
  const partners = Array.from({ length: 200 }, (_, n) =>
    barePartner({
      id: `partner${String(n).padStart(5, '0')}`,
      number: n + 1,
      role: 'partner' as const,
      name: `Kaupunkikehitysyhdistys ${n}`,
      city: n === 7 ? 'Kiel' : 'Oulu',
      country: n === 7 ? 'DE' : 'FI',
      colour: COLOURS[0],
      pattern: PATTERNS[0],
    }),
  )
  server.state.patch({ rows: { partners }, gone: {} })
  const live = await renderInProject(server, ANNA, <PartnerSection />)
  fireEvent.change(await screen.findByLabelText('Find a partner'), { target: { value: 'germ' } })
  expect(screen.getByText('1 of 200')).toBeDefined()
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  live.close()
})

test('[PA2] a partner is called as it is in the reader’s language, else by the name that all know it by', async () => {
  const server = new FakeServer()
  const basics = { city: 'Daugavpils', country: 'LV', colour: COLOURS[0], pattern: PATTERNS[0] }
  const named = (id: string, number: number, name: string, names: Record<string, string>) =>
    addPartner({ partner: { ...barePartner({ ...basics, id, number, role: 'partner', name }), names } })
  server.commit(ANNA, [
    { id: newId(), ...named('partner00001', 2, 'Municipality of Daugavpils', { lv: 'Daugavpils pašvaldība' }) },
    { id: newId(), ...named('partner00002', 3, 'Communa', {}) },
  ])
  await changeLocale('lv')
  const live = await renderInProject(server, ANNA, <PartnerSection />)
  expect(await screen.findByRole('link', { name: 'Daugavpils pašvaldība' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'Communa' })).toBeDefined()
  live.close()
})
