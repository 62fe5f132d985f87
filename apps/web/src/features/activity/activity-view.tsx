import type { Activity } from '@meanwhile/domain/activity/activity'
import { activity as commands } from '@meanwhile/domain/activity/commands'
import { Archive, ArchiveRestore, ArrowLeft, Pencil } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { activitiesPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useDispatch, useProject, useProjectId, useRows } from '../../project/use-project.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { FaceRow } from '../card/face-row.tsx'
import { useFacesOf } from '../card/use-card-people.ts'
import { EvidenceSection } from '../evidence/evidence-section.tsx'
import { PartnerMark } from '../partner/partner-mark.tsx'
import { ProgrammeSection } from '../programme/programme-section.tsx'
import { StageHistory } from '../stage/stage-history.tsx'
import { StagePicker } from '../stage/stage-picker.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import { SourceText } from '../thing/source-text.tsx'
import { ThingCards } from '../thing/thing-cards.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { useMayEdit } from '../thing/use-may-edit.ts'
import { BasicFacts, ContentFacts, WhenFacts } from './activity-facts.tsx'
import css from './activity-view.module.css'
import { BasicsDialog } from './basics-dialog.tsx'
import { ContentDialog } from './content-dialog.tsx'
import { whenWords } from './date-span.ts'
import { Lacks, stageWarnings } from './lacks.tsx'
import { LinksDialog } from './links-dialog.tsx'
import { QuestionsSection } from './questions-section.tsx'
import { VisitedSites } from './visited-sites.tsx'
import { WhenDialog } from './when-dialog.tsx'

const DIALOGS = { basics: BasicsDialog, when: WhenDialog, content: ContentDialog, links: LinksDialog } as const
type DialogName = keyof typeof DIALOGS

/** Everything of one activity. */
export function ActivityView({ activity }: { activity: Activity }) {
  const { t } = useMessages()
  const mayEdit = useMayEdit(activity)
  const editable = mayEdit && activity.archivedAt === null
  const trainers = useFacesOf(activity.trainerIds)
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const Dialog = dialog && DIALOGS[dialog]
  const edit = (name: DialogName, title: string) =>
    editable && (
      <IconButton label={t('activity.edit', { section: title })} onClick={() => setDialog(name)}>
        <Pencil aria-hidden />
      </IconButton>
    )
  const part = (name: DialogName, title: string, children: ReactNode) => (
    <Section title={title} action={edit(name, title)}>
      {children}
    </Section>
  )
  return (
    <article className={css.page}>
      <Head activity={activity} mayEdit={mayEdit} editable={editable} />
      <div className={css.columns}>
        <div className={css.column}>
          {part('when', t('activity.whenAndWhere'), <WhenFacts activity={activity} />)}
          {part('basics', t('activity.facts'), <BasicFacts activity={activity} />)}
        </div>
        <div className={css.column}>
          {part('content', t('activity.content'), <ContentFacts activity={activity} />)}
          {part(
            'links',
            t('activity.sites'),
            <>
              <VisitedSites activity={activity} />
              {trainers.length > 0 && (
                <div>
                  <h3 className={css.label}>{t('activity.trainers')}</h3>
                  <FaceRow faces={trainers} />
                </div>
              )}
              <Objectives ids={activity.objectiveIds} />
            </>,
          )}
        </div>
      </div>
      <ProgrammeSection activity={activity} editable={editable} />
      <QuestionsSection activity={activity} editable={editable} />
      <EvidenceSection activity={activity} editable={editable} />
      <div className={css.columns}>
        <Section title={t('activity.history')}>
          <StageHistory thingId={activity.id} mayEdit={editable} />
        </Section>
        <ThingCards kind="activity" thing={activity}>
          {activity.source !== null && (
            <p className={css.source} dir="auto">
              {t('activity.source')}: <SourceText source={activity.source} />
            </p>
          )}
        </ThingCards>
      </div>
      {Dialog && <Dialog activity={activity} onClose={() => setDialog(null)} />}
    </article>
  )
}

function Objectives({ ids }: { ids: readonly string[] }) {
  const { t } = useMessages()
  const objectives = useRows('objectives').filter(({ id }) => ids.includes(id))
  if (objectives.length === 0) return null
  return (
    <div>
      <h3 className={css.label}>{t('activity.objectives')}</h3>
      <ul className={css.lines}>
        {objectives.map(({ id, texts }) => (
          <li key={id}>
            <TranslatedText texts={texts} />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface HeadProps {
  activity: Activity
  mayEdit: boolean
  editable: boolean
}

function Head({ activity, mayEdit, editable }: HeadProps) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const dispatch = useDispatch()
  const project = useProject()
  const archived = activity.archivedAt !== null
  const when = whenWords(activity, t, project)
  return (
    <PageHead
      back={
        <LoneLink to={activitiesPath(projectId)}>
          <ArrowLeft aria-hidden />
          {t('activity.title')}
        </LoneLink>
      }
      over={
        <>
          {t(`activity.type.${activity.type}`)}
          {archived && <Badge icon={<Archive aria-hidden />}>{t('activity.archived')}</Badge>}
        </>
      }
      title={<TranslatedText texts={activity.titles} />}
    >
      <p className={css.meta}>
        <PartnerMark partnerId={activity.hostPartnerId} />
        <span>{when ?? t('activity.noDate')}</span>
      </p>
      <div className={css.states}>
        <StagePicker
          thing={{ kind: 'activity', thingId: activity.id }}
          stage={activity.stage}
          mayEdit={editable}
          warnings={stageWarnings(activity)}
        />
        <Lacks activity={activity} />
        {mayEdit && (
          <Button onClick={() => dispatch((archived ? commands.restore : commands.archive)({ id: activity.id }))}>
            {archived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
            {t(archived ? 'activity.restore' : 'activity.archive')}
          </Button>
        )}
      </div>
    </PageHead>
  )
}
