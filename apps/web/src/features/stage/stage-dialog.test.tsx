import 'fake-indexeddb/auto'
import { blankSite } from '@meanwhile/domain/site/blank-site'
import { site } from '@meanwhile/domain/site/commands'
import { STAGES } from '@meanwhile/domain/stage/stages'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, FakeServer } from '../../../test/fake-server.ts'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { StageDialog } from './stage-dialog.tsx'

beforeEach(() => changeLocale('en'))
afterEach(cleanup)

const SITE = 'site00000001'

test('[SI6] the stage of a site says what it means; one that is dropped needs a reason, which stays in its history', async () => {
  const server = new FakeServer()
  const fields = blankSite({ names: { en: 'Depot' } })
  server.commit(ANNA, [{ id: newId(), ...site.create({ id: SITE, fields, stage: 'scouting' }) }])
  const thing = { kind: 'site', thingId: SITE } as const
  const live = await renderInProject(server, ANNA, <StageDialog thing={thing} onClose={() => {}} />)
  const stage = await screen.findByLabelText('Stage')
  screen.getByText('Talks with the owner or the municipality. Goes on when the agreement is signed.')
  const others = STAGES.site.filter((one) => one !== 'scouting')
  const said = others.map((value) => {
    fireEvent.change(stage, { target: { value } })
    return document.getElementById(stage.getAttribute('aria-describedby') ?? '')?.textContent
  })
  expect(new Set(said).size).toBe(others.length)

  const why = screen.getByLabelText<HTMLTextAreaElement>('Why it is dropped')
  expect(why.validity.valueMissing).toBe(true)
  fireEvent.change(why, { target: { value: 'The owner sells' } })
  fireEvent.click(screen.getByRole('button', { name: 'Set stage' }))
  await waitFor(() => expect(server.state.get('sites', SITE)?.stage).toBe('dropped'))
  expect([...server.state.all('stageChanges')].map(({ note }) => note)).toContain('The owner sells')
  live.close()
})
