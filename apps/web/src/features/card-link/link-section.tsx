import type { Card } from '@meanwhile/domain/card/card'
import type { CardLink } from '@meanwhile/domain/card-link/card-link'
import { linkCards, unlinkCards } from '@meanwhile/domain/card-link/commands'
import { Link2, Plus, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Link } from '../../lib/link.tsx'
import { newId } from '../../lib/new-id.ts'
import { cardPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useProjectId, useRow, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Select } from '../../ui/select.tsx'
import { KindGlyph } from '../card/card-kind.tsx'
import { CardSection } from '../card/card-section.tsx'
import textStyles from '../card/card-text.module.css'
import styles from './card-link.module.css'
import { CardSearch } from './card-search.tsx'
import { LINK_SIDES, type LinkSide, linksOf, sideOf } from './link-sides.ts'

/** How an open card hangs together with others of the project. */
export function LinkSection({ card, editable }: { card: Card; editable: boolean }) {
  const { t } = useMessages()
  const rows = useRows('cardLinks')
  const links = useMemo(() => linksOf(rows, card.id), [rows, card.id])
  const sides = LINK_SIDES.filter((side) => links.some((link) => sideOf(link, card.id) === side))
  if (links.length === 0 && !editable) return null
  return (
    <CardSection icon={Link2} title={t('links.title')} action={editable && <AddLink card={card} linked={links} />}>
      {links.length === 0 && <p className={textStyles.none}>{t('links.none')}</p>}
      {sides.map((side) => (
        <div key={side} className={styles.group}>
          <h4>{t(`links.kind.${side}`)}</h4>
          <ul className={styles.links}>
            {links
              .filter((link) => sideOf(link, card.id) === side)
              .map((link) => (
                <LinkRow key={link.id} link={link} cardId={card.id} editable={editable} />
              ))}
          </ul>
        </div>
      ))}
    </CardSection>
  )
}

function LinkRow({ link, cardId, editable }: { link: CardLink; cardId: string; editable: boolean }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const dispatch = useDispatch()
  const other = useRow('cards', link.fromId === cardId ? link.toId : link.fromId)
  if (!other) return null
  const state = other.archivedAt !== null ? t('links.cardArchived') : other.doneAt !== null ? t('links.cardDone') : null
  return (
    <li className={styles.link} data-over={state !== null || undefined}>
      <KindGlyph kind={other.kind} size={16} />
      <Link to={cardPath(projectId, other.boardId, other.id)} dir="auto">
        {other.title}
      </Link>
      {state !== null && <span className={styles.note}>{state}</span>}
      {editable && (
        <IconButton
          label={t('links.remove', { card: other.title })}
          onClick={() => dispatch(unlinkCards({ linkId: link.id }))}
        >
          <X aria-hidden />
        </IconButton>
      )}
    </li>
  )
}

function AddLink({ card, linked }: { card: Card; linked: readonly CardLink[] }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const [open, setOpen] = useState(false)
  const [side, setSide] = useState<LinkSide>('relates')
  const wanted = useMemo(() => {
    const taken = new Set(
      linked.filter(({ kind }) => kind === kindOf(side)).flatMap(({ fromId, toId }) => [fromId, toId]),
    )
    return (other: Card) => other.id !== card.id && !taken.has(other.id)
  }, [linked, side, card.id])
  const add = (other: Card) => {
    const ends = side === 'blockedBy' || side === 'duplicatedBy' ? [other.id, card.id] : [card.id, other.id]
    const [fromId = '', toId = ''] = ends
    if (dispatch(linkCards({ linkId: newId(), fromId, toId, kind: kindOf(side) })) === null) setOpen(false)
  }
  return (
    <Popover
      label={t('links.add')}
      align="end"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button look="quiet">
          <Plus aria-hidden />
          {t('links.add')}
        </Button>
      }
    >
      <div className={styles.form}>
        <Select
          label={t('links.kind')}
          value={side}
          options={LINK_SIDES.map((one) => ({ value: one, label: t(`links.kind.${one}`) }))}
          onChange={(event) => setSide(event.target.value as LinkSide)}
        />
        <CardSearch wanted={wanted} onChoose={add} />
      </div>
    </Popover>
  )
}

function kindOf(side: LinkSide): CardLink['kind'] {
  if (side === 'blockedBy') return 'blocks'
  return side === 'duplicatedBy' ? 'duplicates' : side
}
