import type { Site } from '@meanwhile/domain/site/site'
import { useEffect, useRef, useState } from 'react'
import { AddPictures, CardPictures } from '../features/attachment/card-pictures.tsx'
import { uploads } from '../features/attachment/use-uploads.ts'
import { PutOnBoardDialog } from '../features/thing/put-on-board-dialog.tsx'
import { useFreeBoards } from '../features/thing/use-free-boards.ts'
import { useMessages } from '../lib/use-messages.ts'
import { useBoards, useCan, useIsKept, useProjectId, useRows } from '../project/use-project.ts'
import { Section } from '../ui/section.tsx'
import css from './project-page.module.css'

/** The pictures of a site: those of its cards. A site that has no card gets one with its first pictures. */
export function SitePictures({ site }: { site: Site }) {
  const { t } = useMessages()
  const { cards, open, archived } = useCardsOf(site.id)
  const free = useFreeBoards('site', site)
  const mayEdit = useCan('cards.edit') && site.archivedAt === null
  const [chosen, setChosen] = useState<readonly File[]>([])
  const send = useSendOnceKept()
  const [target] = open
  const mayAdd = mayEdit && (target !== undefined || free.length > 0)
  const hints = [
    cards.every(({ fileCount }) => fileCount === 0) && t('site.noPictures'),
    mayEdit &&
      !target &&
      t(free.length > 0 ? 'site.picturesMakeCard' : archived ? 'site.picturesArchived' : 'site.picturesNoBoard'),
  ].filter((hint) => typeof hint === 'string')
  return (
    <Section
      title={t('site.pictures')}
      action={
        mayAdd && <AddPictures onChosen={(files) => (target ? send({ cardId: target.id, files }) : setChosen(files))} />
      }
    >
      {hints.map((hint) => (
        <p key={hint} className={css.hint}>
          {hint}
        </p>
      ))}
      {cards.map((card) => (
        <CardPictures key={card.id} card={card} />
      ))}
      {chosen.length > 0 && (
        <PutOnBoardDialog
          kind="site"
          thing={site}
          description={t('site.picturesWhere')}
          onPut={(cardId) => send({ cardId, files: chosen })}
          onClose={() => setChosen([])}
        />
      )}
    </Section>
  )
}

/** The cards that a site is: those that are shown, of them those that take a file, and whether one lies in an archive. */
function useCardsOf(siteId: string) {
  const boards = useBoards()
  const lists = useRows('lists')
  const all = useRows('cards').filter(({ thingId }) => thingId === siteId)
  const cards = all.filter(({ archivedAt }) => archivedAt === null)
  const open = cards.filter(
    ({ boardId, listId }) =>
      boards.includes(boardId) && lists.some(({ id, archivedAt }) => id === listId && archivedAt === null),
  )
  return { cards, open, archived: all.length > open.length }
}

interface ForCard {
  cardId: string
  files: readonly File[]
}

/** Sends files to a card as soon as the server has it: one that was made a moment ago is on its way there. */
function useSendOnceKept(): (files: ForCard) => void {
  const projectId = useProjectId()
  const [waiting, setWaiting] = useState<ForCard | null>(null)
  const isKept = useIsKept('cards', waiting?.cardId ?? '')
  const sent = useRef<ForCard | null>(null)
  useEffect(() => {
    if (!waiting || !isKept || sent.current === waiting) return
    sent.current = waiting
    uploads.start(projectId, waiting.cardId, waiting.files)
  }, [projectId, waiting, isKept])
  return setWaiting
}
