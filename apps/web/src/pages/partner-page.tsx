import type { Tables } from '@meanwhile/domain/tables'
import { useParams } from 'wouter'
import { PartnerView } from '../features/partner/partner-view.tsx'
import { StageMark } from '../features/stage/stage-mark.tsx'
import { LoneLink } from '../features/thing/lone-link.tsx'
import { thingPath } from '../features/thing/thing-path.ts'
import { TranslatedText } from '../features/thing/translated-text.tsx'
import { boardPath } from '../lib/paths.ts'
import { useMessages } from '../lib/use-messages.ts'
import { usePeople, useProjectId, useRow, useRows } from '../project/use-project.ts'
import { Section } from '../ui/section.tsx'
import css from './partner-page.module.css'
import { ProjectBar } from './project-bar.tsx'
import page from './project-page.module.css'

/** One partner, with all of the project that is its own. */
export function PartnerPage() {
  const { partnerId = '' } = useParams()
  return (
    <>
      <ProjectBar />
      <main className={page.page} data-width="text">
        <PartnerView partnerId={partnerId}>
          <People partnerId={partnerId} />
          <Things partnerId={partnerId} />
          <Cards partnerId={partnerId} />
        </PartnerView>
      </main>
    </>
  )
}

function People({ partnerId }: { partnerId: string }) {
  const { t } = useMessages()
  const people = usePeople()
  const members = useRows('members').filter((member) => member.partnerId === partnerId && member.leftAt === null)
  return (
    <Section title={t('partner.people')} count={members.length}>
      {members.length === 0 && <p className={page.hint}>{t('partner.noPeople')}</p>}
      <ul className={css.list}>
        {members.map(({ id, userId, role }) => (
          <li key={id}>
            <bdi>{people.get(userId)?.name ?? t('overview.unknownPerson')}</bdi>
            <span className={page.hint}>{t(`role.${role}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Things({ partnerId }: { partnerId: string }) {
  const { t } = useMessages()
  const there = ({ archivedAt }: { archivedAt: string | null }) => archivedAt === null
  const sites = useRows('sites').filter((site) => there(site) && site.partnerId === partnerId)
  const activities = useRows('activities').filter((one) => there(one) && one.hostPartnerId === partnerId)
  const results = useRows('results').filter((one) => there(one) && one.leadPartnerId === partnerId)
  return (
    <>
      <ThingList title={t('partner.sites')} kind="site" things={sites} />
      <ThingList title={t('partner.activities')} kind="activity" things={activities} />
      <ThingList title={t('partner.results')} kind="result" things={results} />
    </>
  )
}

interface ThingListProps {
  title: string
  kind: 'site' | 'activity' | 'result'
  things: readonly (Tables['sites'] | Tables['activities'] | Tables['results'])[]
}

function ThingList({ title, kind, things }: ThingListProps) {
  const { t } = useMessages()
  const projectId = useProjectId()
  return (
    <Section title={title} count={things.length}>
      {things.length === 0 && <p className={page.hint}>{t('partner.nothing')}</p>}
      <ul className={css.list}>
        {things.map((thing) => (
          <li key={thing.id}>
            <LoneLink name to={thingPath(projectId, { kind, thingId: thing.id })}>
              <TranslatedText texts={'names' in thing ? thing.names : thing.titles} />
            </LoneLink>
            <StageMark stage={thing.stage} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** How many open cards it has on each board; the link shows them there, through the filter. */
function Cards({ partnerId }: { partnerId: string }) {
  const { t } = useMessages()
  const cards = useRows('cards').filter(
    (card) => card.partnerId === partnerId && card.archivedAt === null && card.doneAt === null,
  )
  const boardIds = [...new Set(cards.map(({ boardId }) => boardId))]
  return (
    <Section title={t('partner.cards')} count={cards.length}>
      {cards.length === 0 && <p className={page.hint}>{t('partner.nothing')}</p>}
      <ul className={css.list}>
        {boardIds.map((boardId) => (
          <BoardOf
            key={boardId}
            boardId={boardId}
            partnerId={partnerId}
            count={cards.filter((card) => card.boardId === boardId).length}
          />
        ))}
      </ul>
    </Section>
  )
}

function BoardOf({ boardId, partnerId, count }: { boardId: string; partnerId: string; count: number }) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const board = useRow('boards', boardId)
  if (!board || board.archivedAt !== null) return null
  return (
    <li>
      <LoneLink name to={`${boardPath(projectId, boardId)}?partner=${partnerId}`} lang={board.lang}>
        <bdi>{board.title}</bdi>
      </LoneLink>
      <span className={page.hint}>{t('partner.openCards', { count })}</span>
    </li>
  )
}
