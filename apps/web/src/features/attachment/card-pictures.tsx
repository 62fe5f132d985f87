import type { Card } from '@meanwhile/domain/card/card'
import { ImagePlus } from 'lucide-react'
import { useRef } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useCardDetails, useDetailRows } from '../../project/use-details.ts'
import { useConnection, useProjectId } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import css from './card-pictures.module.css'
import { fileAddress, openAddress } from './file-address.ts'
import { UploadRow } from './upload-row.tsx'
import { useUploads } from './use-uploads.ts'

/** Pictures are files of a card: there they are renamed, removed and made its cover. */
export function AddPictures({ onChosen }: { onChosen: (files: readonly File[]) => void }) {
  const { t } = useMessages()
  const offline = useConnection().state === 'offline'
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button disabled={offline} onClick={() => picker.current?.click()}>
        <ImagePlus aria-hidden />
        {t('attachment.addPictures')}
      </Button>
      <input
        ref={picker}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label={t('attachment.addPictures')}
        onChange={(event) => {
          onChosen([...(event.target.files ?? [])])
          // The same file may be chosen again.
          event.target.value = ''
        }}
      />
    </>
  )
}

/** The pictures of a card, its cover first, and what is on its way to it. */
export function CardPictures({ card }: { card: Card }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const state = useCardDetails(card.id)
  const attachments = useDetailRows('attachments', card.id)
  const sending = useUploads(projectId, card.id).filter(({ id }) => !attachments.some((row) => row.id === id))
  // The cover is the picture that people know the place by.
  const pictures = attachments
    .filter(({ picture }) => picture !== null)
    .sort((a, b) => Number(b.id === card.cover) - Number(a.id === card.cover))
  if (state === 'offline') return card.fileCount > 0 && <p className={css.quiet}>{t('attachment.picturesOffline')}</p>
  if (state === 'loading') return card.fileCount > 0 && <Skeleton height={120} />
  return (
    <>
      {sending.length > 0 && (
        <ul>
          {sending.map((upload) => (
            <UploadRow key={upload.id} upload={upload} />
          ))}
        </ul>
      )}
      {pictures.length > 0 && (
        <ul className={css.pictures}>
          {pictures.map((picture) => {
            const { id, name } = picture
            return (
              <li key={id}>
                <figure className={css.picture}>
                  <a href={openAddress(projectId, picture)} target="_blank" rel="noopener noreferrer">
                    <img src={fileAddress(projectId, id, 'preview')} alt={name} loading="lazy" />
                  </a>
                  <figcaption dir="auto">
                    {name}
                    {card.cover === id && ` · ${t('attachment.isCover')}`}
                  </figcaption>
                </figure>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
