import type { Card } from '@meanwhile/domain/card/card'
import { showThing } from '@meanwhile/domain/thing/show-thing'
import { refOfCard, type Thing, type ThingRef } from '@meanwhile/domain/thing/thing'
import { Link2Off, SquareArrowOutUpRight } from 'lucide-react'
import { useState } from 'react'
import { Link } from '../../lib/link.tsx'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useProjectId, useRow } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { KindGlyph } from '../card/card-kind.tsx'
import { StagePicker } from '../stage/stage-picker.tsx'
import { thingPath } from '../thing/thing-path.ts'
import { useMayEdit } from '../thing/use-may-edit.ts'
import { usePlainText } from '../thing/use-text.ts'
import styles from './card-thing-panel.module.css'
import { MakeThingDialog } from './make-thing-dialog.tsx'
import { ThingFacts } from './thing-facts.tsx'
import { useThing } from './use-thing.ts'

interface CardPartProps {
  card: Card
  editable: boolean
}

/** What the card is: the thing with its stage, or the way to make it one. */
export function CardThingPanel({ card, editable }: CardPartProps) {
  const ref = refOfCard(card)
  if (ref) return <OfThing card={card} thing={ref} editable={editable} />
  return editable ? <MakeThing card={card} /> : null
}

function OfThing({ card, thing, editable }: CardPartProps & { thing: ThingRef }) {
  const row = useThing(thing)
  return row ? <ThingPanel card={card} thing={thing} row={row} editable={editable} /> : null
}

function ThingPanel({ card, thing, row, editable }: CardPartProps & { thing: ThingRef; row: Thing }) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const projectId = useProjectId()
  const mayEdit = useMayEdit(row)
  const name = usePlainText()('names' in row ? row.names : row.titles)
  const words = t(`bridge.panel.${thing.kind}`, { name })
  return (
    <section className={styles.panel} aria-label={words}>
      <p className={styles.head}>
        <KindGlyph kind={thing.kind} size={18} />
        <span dir="auto">{words}</span>
      </p>
      <StagePicker thing={thing} stage={row.stage} mayEdit={mayEdit && row.archivedAt === null} />
      <ThingFacts thing={thing} row={row} />
      <div className={styles.actions}>
        <Link to={thingPath(projectId, thing)} className={styles.page}>
          <SquareArrowOutUpRight size={16} aria-hidden />
          {t('bridge.open')}
        </Link>
        {editable && (
          <Button look="quiet" onClick={() => dispatch(showThing({ cardId: card.id, kind: card.kind, thingId: null }))}>
            <Link2Off aria-hidden />
            {t('bridge.unbind')}
          </Button>
        )}
      </div>
    </section>
  )
}

function MakeThing({ card }: { card: Card }) {
  const { t } = useMessages()
  const [open, setOpen] = useState(false)
  const list = useRow('lists', card.listId)
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{t('bridge.make')}</Button>
      {open && list && <MakeThingDialog card={card} list={list} onClose={() => setOpen(false)} />}
    </div>
  )
}
