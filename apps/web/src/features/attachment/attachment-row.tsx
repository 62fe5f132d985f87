import type { Attachment } from '@meanwhile/domain/attachment/attachment'
import { removeAttachment, renameAttachment } from '@meanwhile/domain/attachment/commands'
import type { Card } from '@meanwhile/domain/card/card'
import { setCardCover } from '@meanwhile/domain/card/card-values'
import { formatInstant } from '@meanwhile/wording/format'
import { Download, EllipsisVertical, ExternalLink, File, Image, ImageOff, Link2, Pencil, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useIsKept, usePeople, useProjectId, useRow } from '../../project/use-project.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './attachment-section.module.css'
import { fileAddress, openAddress } from './file-address.ts'
import { formatSize } from './file-size.ts'
import { RenameDialog } from './rename-dialog.tsx'

interface AttachmentRowProps {
  attachment: Attachment
  card: Card
  editable: boolean
}

/** One file or link of a card. */
export function AttachmentRow({ attachment, card, editable }: AttachmentRowProps) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const { id, kind, name, url } = attachment
  const address = kind === 'link' ? (url ?? '') : openAddress(projectId, attachment)
  return (
    <li className={styles.row}>
      <Thumb attachment={attachment} />
      <div className={styles.words}>
        <a className={styles.name} href={address} target="_blank" rel="noopener noreferrer" dir="auto">
          {name}
          <VisuallyHidden> ({t('attachment.newTab')})</VisuallyHidden>
        </a>
        <Facts attachment={attachment} />
        {kind === 'file' && attachment.mime.startsWith('image/') && !attachment.picture && (
          <p className={styles.meta}>{t('attachment.noPreview')}</p>
        )}
        {card.cover === id && (
          <p className={styles.meta}>
            <Image size={14} aria-hidden />
            {t('attachment.isCover')}
          </p>
        )}
      </div>
      <RowMenu attachment={attachment} card={card} editable={editable} address={address} />
    </li>
  )
}

function Thumb({ attachment: { id, kind, picture } }: { attachment: Attachment }) {
  const projectId = useProjectId()
  const isKept = useIsKept('attachments', id)
  const [broken, setBroken] = useState(false)
  if (kind === 'file' && picture && isKept && !broken) {
    return (
      <img
        className={styles.thumb}
        src={fileAddress(projectId, id, 'face')}
        alt=""
        loading="lazy"
        onError={() => setBroken(true)}
      />
    )
  }
  return <span className={styles.thumb}>{kind === 'link' ? <Link2 aria-hidden /> : <File aria-hidden />}</span>
}

/** Size or place, who and when. */
function Facts({ attachment: { kind, bytes, url, at, memberId } }: { attachment: Attachment }) {
  const { t, locale } = useMessages()
  const people = usePeople()
  const member = useRow('members', memberId)
  const person = people.get(member?.userId ?? '')?.name ?? t('card.formerPerson')
  const size = kind === 'file' ? formatSize(bytes, locale) : hostOf(url)
  return <p className={styles.meta}>{t('attachment.facts', { size, person, when: formatInstant(at, locale) })}</p>
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).host : ''
}

function RowMenu({ attachment, card, editable, address }: AttachmentRowProps & { address: string }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const dispatch = useDispatch()
  const [renaming, setRenaming] = useState(false)
  const { id, kind, name, picture } = attachment
  const isCover = card.cover === id
  const place = { attachmentId: id, cardId: card.id }
  return (
    <>
      <Menu
        trigger={
          <IconButton label={t('attachment.more', { name })}>
            <EllipsisVertical aria-hidden />
          </IconButton>
        }
      >
        <LinkItem href={address} icon={<ExternalLink aria-hidden />}>
          {kind === 'link' ? t('attachment.openLink') : t('attachment.open')}
        </LinkItem>
        {kind === 'file' && (
          <LinkItem href={fileAddress(projectId, id, 'download')} download={name} icon={<Download aria-hidden />}>
            {t('attachment.download')}
          </LinkItem>
        )}
        {editable && (
          <>
            {picture && (
              <MenuItem
                icon={isCover ? <ImageOff aria-hidden /> : <Image aria-hidden />}
                onSelect={() => dispatch(setCardCover({ cardId: card.id, value: isCover ? null : id }))}
              >
                {isCover ? t('attachment.noCover') : t('attachment.cover')}
              </MenuItem>
            )}
            <MenuItem icon={<Pencil aria-hidden />} onSelect={() => setRenaming(true)}>
              {t('attachment.rename')}
            </MenuItem>
            <MenuSeparator />
            <MenuItem danger icon={<Trash2 aria-hidden />} onSelect={() => dispatch(removeAttachment(place))}>
              {t('attachment.remove')}
            </MenuItem>
          </>
        )}
      </Menu>
      {renaming && (
        <RenameDialog
          name={name}
          onClose={() => setRenaming(false)}
          onSave={(next) => dispatch(renameAttachment({ ...place, name: next }))}
        />
      )}
    </>
  )
}

interface LinkItemProps {
  href: string
  download?: string
  icon: ReactNode
  children: ReactNode
}

function LinkItem({ href, download, icon, children }: LinkItemProps) {
  const target = download === undefined ? { target: '_blank', rel: 'noopener noreferrer' } : { download }
  return (
    <MenuItem asChild>
      <a href={href} {...target}>
        {icon}
        <span>{children}</span>
      </a>
    </MenuItem>
  )
}
