import { CARD_KINDS } from '@meanwhile/domain/card/card'
import { type CardFilter, DUE_CHOICES, ME, NONE, toggled } from '@meanwhile/domain/filter/card-filter'
import { compareText } from '@meanwhile/wording/format'
import { useMessages } from '../../lib/use-messages.ts'
import { useRows } from '../../project/use-project.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { KindGlyph } from '../card/card-kind.tsx'
import { LabelChip } from '../card/label-chip.tsx'
import { useFaces } from '../card/use-card-people.ts'
import styles from './filter.module.css'
import { FilterChoices } from './filter-choices.tsx'
import { FilterText } from './filter-text.tsx'
import { ShownCount } from './shown-count.tsx'
import { setFilter, useFilter } from './use-filter.ts'

/** What to show of a board. Every change stands in the address at once. */
export function FilterBar() {
  const filter = useFilter()
  const { t } = useMessages()
  return (
    <section className={styles.bar} aria-label={t('filter.title')}>
      <FilterText text={filter.text} />
      <LabelChoices filter={filter} />
      <PeopleChoices filter={filter} />
      <PartnerChoices filter={filter} />
      <DueChoices filter={filter} />
      <FilterChoices
        label={t('filter.kinds')}
        chosen={filter.kinds}
        choices={CARD_KINDS.map((kind) => ({
          value: kind,
          words: (
            <>
              <KindGlyph kind={kind} size={16} />
              {t(`card.kind.${kind}`)}
            </>
          ),
        }))}
        onToggle={(kind) => setFilter({ kinds: toggled(filter.kinds, kind) })}
      />
      <button
        type="button"
        className={styles.choice}
        aria-pressed={filter.unread}
        data-on={filter.unread || undefined}
        onClick={() => setFilter({ unread: !filter.unread })}
      >
        {t('filter.unread')}
      </button>
      <ShownCount />
    </section>
  )
}

function LabelChoices({ filter }: { filter: CardFilter }) {
  const labels = useRows('labels')
  const { t } = useMessages()
  const compare = compareText(t.locale)
  const living = labels.filter((label) => label.archivedAt === null || filter.labelIds.includes(label.id))
  return (
    <FilterChoices
      label={t('filter.labels')}
      chosen={filter.labelIds}
      choices={[
        ...living
          .sort((a, b) => compare(a.title, b.title))
          .map((label) => ({ value: label.id, name: label.title, words: <LabelChip label={label} /> })),
        { value: NONE, words: t('filter.noLabel') },
      ]}
      onToggle={(id) => setFilter({ labelIds: toggled(filter.labelIds, id) })}
    />
  )
}

function PeopleChoices({ filter }: { filter: CardFilter }) {
  const faces = useFaces()
  const { t } = useMessages()
  return (
    <FilterChoices
      label={t('filter.people')}
      chosen={filter.memberIds}
      choices={[
        { value: ME, words: t('filter.me') },
        ...faces.map(({ memberId, name, partner }) => ({
          value: memberId,
          name,
          words: (
            <>
              <Avatar name={name} colour={partner?.colour} pattern={partner?.pattern} decorative />
              <bdi>{name}</bdi>
            </>
          ),
        })),
        { value: NONE, words: t('filter.nobody') },
      ]}
      onToggle={(id) => setFilter({ memberIds: toggled(filter.memberIds, id) })}
    />
  )
}

function PartnerChoices({ filter }: { filter: CardFilter }) {
  const partners = useRows('partners')
  const { t } = useMessages()
  return (
    <FilterChoices
      label={t('filter.partners')}
      chosen={filter.partnerIds}
      choices={[
        ...partners.map(({ id, name, colour, pattern }) => ({
          value: id,
          name,
          words: (
            <>
              <Swatch colour={colour} pattern={pattern} />
              <span dir="auto">{name}</span>
            </>
          ),
        })),
        { value: NONE, words: t('filter.noPartner') },
      ]}
      onToggle={(id) => setFilter({ partnerIds: toggled(filter.partnerIds, id) })}
    />
  )
}

function DueChoices({ filter }: { filter: CardFilter }) {
  const { t } = useMessages()
  const ranged = filter.dueFrom !== null || filter.dueTo !== null
  return (
    <FilterChoices
      label={t('filter.due')}
      chosen={ranged ? [...filter.due, 'range'] : filter.due}
      choices={DUE_CHOICES.map((value) => ({ value, words: t(`filter.due.${value}`) }))}
      onToggle={(choice) => setFilter({ due: toggled(filter.due, choice) })}
    >
      <div className={styles.range}>
        <TextField
          type="date"
          label={t('filter.from')}
          value={filter.dueFrom ?? ''}
          onChange={(event) => setFilter({ dueFrom: event.target.value || null })}
        />
        <TextField
          type="date"
          label={t('filter.to')}
          value={filter.dueTo ?? ''}
          onChange={(event) => setFilter({ dueTo: event.target.value || null })}
        />
      </div>
    </FilterChoices>
  )
}
