import 'fake-indexeddb/auto'
import { writeComment } from '@meanwhile/domain/comment/commands'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ANNA, BERT, CARDS, FakeServer } from '../../../test/fake-server.ts'
import { OnCard } from '../../../test/on-card.tsx'
import { renderInProject } from '../../../test/render-in-project.tsx'
import { changeLocale } from '../../lib/locale-store.ts'
import { newId } from '../../lib/new-id.ts'
import { CardComments } from './card-comments.tsx'
import { LazyEditor } from './text/lazy-editor.tsx'
import { textDraftKey, writeTextDraft } from './text/text-draft.ts'

beforeEach(() => changeLocale('en'))
afterEach(() => {
  cleanup()
  localStorage.clear()
})

const [CARD] = CARDS

const shown = <OnCard cardId={CARD}>{(card) => <CardComments card={card} writable />}</OnCard>

// The editor is half of what a card's dialog weighs; a busy machine takes its time to load it.
test('one’s own comment is edited where it stands, from the draft that a crash left; others’ are not one’s own to edit', async () => {
  const server = new FakeServer()
  const [mine, theirs] = [newId(), newId()]
  server.commit(ANNA, [{ id: newId(), ...writeComment({ commentId: mine, cardId: CARD, text: 'Slate' }) }])
  server.commit(BERT, [{ id: newId(), ...writeComment({ commentId: theirs, cardId: CARD, text: 'Tin' }) }])
  const draft = textDraftKey(ANNA, 'comment-edit', mine)
  writeTextDraft(draft, { text: 'Slate, as before', revision: 0 })
  LazyEditor.preload()
  const live = await renderInProject(server, ANNA, shown)
  fireEvent.click(await screen.findByText('Save'))
  await waitFor(() => expect(server.state.get('comments', mine)?.text).toBe('Slate, as before'))
  expect(server.state.get('comments', mine)?.editedAt).not.toBeNull()
  await screen.findByText('edited')
  expect(localStorage.getItem(draft)).toBeNull()
  expect(screen.getAllByText('Edit')).toHaveLength(1)
  live.close()
}, 15_000)
