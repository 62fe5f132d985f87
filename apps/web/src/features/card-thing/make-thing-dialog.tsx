import type { Card } from '@meanwhile/domain/card/card'
import type { List } from '@meanwhile/domain/list/list'
import { kindOfStage, THING_KINDS, type ThingKind } from '@meanwhile/domain/stage/stages'
import { makeCardAThing } from '@meanwhile/domain/thing/make-thing'
import { showThing } from '@meanwhile/domain/thing/show-thing'
import { isThingKind } from '@meanwhile/domain/thing/thing'
import { useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatchAll } from '../../project/use-project.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useBoard } from '../board/board-context.ts'
import { EditDialog } from '../thing/edit-dialog.tsx'
import { useFreeThings } from './use-free-things.ts'

/** Highest length of a title that the domain takes. */
const MAX_TITLE = 300
const NEW = ''

/** Makes a card the thing that it speaks of: a new one of its title, or one that is there. One step of undo. */
export function MakeThingDialog({ card, list, onClose }: { card: Card; list: List; onClose(): void }) {
  const { t } = useMessages()
  const { lang } = useBoard()
  const dispatchAll = useDispatchAll()
  const [kind, setKind] = useState<ThingKind>(
    () => kindOfStage(list.stage) ?? (isThingKind(card.kind) ? card.kind : 'activity'),
  )
  const [thingId, setThingId] = useState(NEW)
  const [title, setTitle] = useState(card.title.slice(0, MAX_TITLE))
  const things = useFreeThings(kind, card.boardId)
  const save = () =>
    dispatchAll(
      thingId === NEW
        ? makeCardAThing({ cardId: card.id, id: newId(), kind, title: title.trim(), lang, stage: list.stage })
        : [showThing({ cardId: card.id, kind, thingId })],
    )
  return (
    <EditDialog
      title={t('bridge.makeTitle')}
      description={card.title}
      action={t('bridge.makeIt')}
      onSave={save}
      onClose={onClose}
    >
      <Select
        label={t('card.kind')}
        value={kind}
        options={THING_KINDS.map((one) => ({ value: one, label: t(`card.kind.${one}`) }))}
        onChange={(event) => {
          setKind(event.target.value as ThingKind)
          setThingId(NEW)
        }}
      />
      <Select
        label={t('bridge.which')}
        hint={t('bridge.whichHint')}
        value={thingId}
        options={[
          { value: NEW, label: t('bridge.newOne') },
          ...things.map(({ id, name, lang: of }) => ({ value: id, label: name, lang: of })),
        ]}
        onChange={(event) => setThingId(event.target.value)}
      />
      {thingId === NEW && (
        <TextField
          label={t('bridge.name')}
          value={title}
          maxLength={MAX_TITLE}
          required
          lang={lang}
          dir="auto"
          onChange={(event) => setTitle(event.target.value)}
        />
      )}
    </EditDialog>
  )
}
