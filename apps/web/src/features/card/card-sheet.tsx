import { CARD_KINDS, type Card } from '@meanwhile/domain/card/card'
import { archiveCard, completeCard, renameCard, restoreCard, setCardPartner } from '@meanwhile/domain/card/commands'
import { Archive, ArchiveRestore, ArrowRightLeft, Pencil, Tag, Users } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { formatInstant } from '../../lib/format.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useDispatch, useRow, useRows } from '../../project/use-project.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Select } from '../../ui/select.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { useBoard } from '../board/board-context.ts'
import { EditableTitle } from '../board/editable-title.tsx'
import { cardTitleDraft, readDraft } from '../list/drafts.ts'
import styles from './card-dialog.module.css'
import { namesOf } from './card-face.tsx'
import fields from './card-fields.module.css'
import { KindGlyph } from './card-kind.tsx'
import { DueField } from './due-field.tsx'
import { LabelChip } from './label-chip.tsx'
import { LabelsField } from './labels-field.tsx'
import { PeopleField } from './people-field.tsx'
import { MAX_CARD_TITLE } from './title-length.ts'
import { type Face, useFacesOf, useFacesOn } from './use-card-people.ts'

/** A card, open. */
export function CardSheet({ card }: { card: Card }) {
  const { t } = useMessages()
  const mayEdit = useCan('cards.edit')
  const list = useRow('lists', card.listId)
  const listArchived = list?.archivedAt !== null
  const editable = mayEdit && card.archivedAt === null && !listArchived
  return (
    <div className={styles.sheet}>
      <SheetTitle card={card} editable={editable} />
      <Where card={card} editable={editable} />
      {!mayEdit && <p className={styles.notice}>{t('card.readOnly')}</p>}
      {card.archivedAt !== null && <p className={styles.notice}>{t('card.archived')}</p>}
      {card.archivedAt === null && listArchived && <p className={styles.notice}>{t('card.listArchived')}</p>}
      <HereNow cardId={card.id} />
      <div className={styles.fields}>
        <KindOf card={card} />
        <PartnerField card={card} editable={editable} />
        <People card={card} editable={editable} />
        <Labels card={card} editable={editable} />
        <DueField cardId={card.id} readOnly={!editable} />
        <DoneTick card={card} editable={editable} />
      </div>
      {mayEdit && <Archiving card={card} />}
    </div>
  )
}

interface PartProps {
  card: Card
  editable: boolean
}

function SheetTitle({ card, editable }: PartProps) {
  const { lang } = useBoard()
  const { t } = useMessages()
  const dispatch = useDispatch()
  const draftKey = cardTitleDraft(card.id)
  const [editing, setEditing] = useState(() => editable && readDraft(draftKey) !== '')
  /** The title when the editing began: tells when somebody else changes it meanwhile. */
  const [before, setBefore] = useState(card.title)
  const edit = () => {
    setBefore(card.title)
    setEditing(true)
  }
  return (
    <div className={styles.heading}>
      <KindGlyph kind={card.kind} size={20} />
      <Dialog.Title className={editing ? styles.titleEdited : styles.title} lang={lang} dir="auto">
        {card.title}
      </Dialog.Title>
      {editing ? (
        <div className={styles.titleField}>
          <EditableTitle
            title={card.title}
            label={t('card.title')}
            lang={lang}
            maxLength={MAX_CARD_TITLE}
            draftKey={draftKey}
            onSave={(title) => dispatch(renameCard({ cardId: card.id, title })) === null}
            onClose={() => setEditing(false)}
          />
          {before !== card.title && (
            <p role="status" className={styles.notice}>
              {t('card.changedTitle', { title: card.title })}
            </p>
          )}
        </div>
      ) : (
        editable && (
          <IconButton label={t('card.rename')} onClick={edit}>
            <Pencil aria-hidden />
          </IconButton>
        )
      )}
    </div>
  )
}

function Where({ card, editable }: PartProps) {
  const { ui } = useBoard()
  const { t } = useMessages()
  const list = useRow('lists', card.listId)
  const board = useRow('boards', card.boardId)
  return (
    <div className={styles.where}>
      <span dir="auto">{t('card.whereIs', { list: list?.title ?? '', board: board?.title ?? '' })}</span>
      {editable && (
        <Button look="quiet" onClick={() => ui.set({ moving: { kind: 'card', id: card.id } })}>
          <ArrowRightLeft aria-hidden />
          {t('card.move')}
        </Button>
      )}
    </div>
  )
}

function HereNow({ cardId }: { cardId: string }) {
  const { t } = useMessages()
  const here = useFacesOn(cardId)
  return (
    <div className={styles.here} aria-live="polite">
      <span className={fields.note}>{t('card.here')}:</span>
      {here.length === 0 ? <span className={fields.note}>{t('card.nobodyHere')}</span> : <FaceRow faces={here} />}
    </div>
  )
}

function FaceRow({ faces }: { faces: readonly Face[] }) {
  return (
    <span className={styles.faces}>
      {faces.map((face) => (
        <span key={face.memberId} className={styles.person}>
          <Avatar name={face.name} colour={face.partner?.colour} pattern={face.partner?.pattern} decorative />
          <span dir="auto">{face.name}</span>
        </span>
      ))}
    </span>
  )
}

function KindOf({ card }: { card: Card }) {
  const { t } = useMessages()
  return (
    <div>
      <h3 className={styles.label}>{t('card.kind')}</h3>
      <span className={styles.person}>
        <KindGlyph kind={card.kind} size={16} />
        {t(`card.kind.${card.kind}`)}
      </span>
    </div>
  )
}

function PartnerField({ card, editable }: PartProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const partners = useRows('partners')
  const partner = partners.find(({ id }) => id === card.partnerId)
  const options = [
    { value: '', label: t('card.noPartner') },
    ...partners.map(({ id, name, city }) => ({ value: id, label: `${name}, ${city}` })),
  ]
  return (
    <div className={styles.partner}>
      <Select
        label={t('card.partner')}
        options={options}
        value={card.partnerId ?? ''}
        disabled={!editable}
        onChange={(event) => dispatch(setCardPartner({ cardId: card.id, value: event.target.value || null }))}
      />
      {partner && <Swatch colour={partner.colour} pattern={partner.pattern} size={28} />}
    </div>
  )
}

function People({ card, editable }: PartProps) {
  const { t } = useMessages()
  const faces = useFacesOf(card.memberIds)
  return (
    <div>
      <h3 className={styles.label}>{t('card.people')}</h3>
      {faces.length === 0 ? <p className={fields.note}>{t('card.noPeople')}</p> : <FaceRow faces={faces} />}
      {editable && (
        <Popover
          label={t('card.addPeople')}
          trigger={
            <Button look="quiet" aria-description={namesOf(faces)}>
              <Users aria-hidden />
              {t('card.addPeople')}
            </Button>
          }
        >
          <PeopleField cardId={card.id} />
        </Popover>
      )}
    </div>
  )
}

function Labels({ card, editable }: PartProps) {
  const { t } = useMessages()
  const labels = useRows('labels').filter((label) => label.archivedAt === null && card.labelIds.includes(label.id))
  return (
    <div>
      <h3 className={styles.label}>{t('card.label')}</h3>
      {labels.length === 0 ? (
        <p className={fields.note}>{t('card.noLabels')}</p>
      ) : (
        <ul className={styles.faces}>
          {labels.map((label) => (
            <li key={label.id}>
              <LabelChip label={label} />
            </li>
          ))}
        </ul>
      )}
      {editable && (
        <Popover
          label={t('card.chooseLabels')}
          trigger={
            <Button look="quiet">
              <Tag aria-hidden />
              {t('card.chooseLabels')}
            </Button>
          }
        >
          <LabelsField cardId={card.id} />
        </Popover>
      )}
    </div>
  )
}

function DoneTick({ card, editable }: PartProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const done = card.doneAt !== null
  return (
    <label className={fields.tick}>
      <input
        type="checkbox"
        checked={done}
        disabled={!editable}
        onChange={() => dispatch(completeCard({ cardId: card.id, done: !done }))}
      />
      {card.doneAt === null ? t('card.done') : t('card.doneOn', { date: formatInstant(card.doneAt, t.locale) })}
    </label>
  )
}

function Archiving({ card }: { card: Card }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  return (
    <div className={styles.actions}>
      {card.archivedAt === null ? (
        <Button onClick={() => dispatch(archiveCard({ cardId: card.id }))}>
          <Archive aria-hidden />
          {t('card.archive')}
        </Button>
      ) : (
        <Button look="signal" onClick={() => dispatch(restoreCard({ cardId: card.id }))}>
          <ArchiveRestore aria-hidden />
          {t('card.restore')}
        </Button>
      )}
    </div>
  )
}
