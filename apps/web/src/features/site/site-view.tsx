import { site as commands } from '@meanwhile/domain/site/commands'
import type { Site } from '@meanwhile/domain/site/site'
import { Archive, ArchiveRestore, ArrowLeft, House } from 'lucide-react'
import type { ReactNode } from 'react'
import { sitesPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useTitle } from '../../lib/use-title.ts'
import { useDispatch, useProjectId, useRow } from '../../project/use-project.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { StagePicker } from '../stage/stage-picker.tsx'
import { LoneLink } from '../thing/lone-link.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { useMayEdit } from '../thing/use-may-edit.ts'
import { usePlainText } from '../thing/use-text.ts'
import { AgreementMark } from './agreement-mark.tsx'
import { RiskMark } from './risk-mark.tsx'
import { SiteFacts } from './site-facts.tsx'
import css from './site-page.module.css'
import { SitePast } from './site-past.tsx'
import { useAgreementEnd } from './use-agreement.ts'

interface SiteViewProps {
  siteId: string
  /** What other nouns show of it: its cards and their pictures. */
  children: ReactNode
}

/** Everything about one site. */
export function SiteView({ siteId, children }: SiteViewProps) {
  const { t } = useMessages()
  const projectId = useProjectId()
  const site = useRow('sites', siteId)
  const back = (
    <LoneLink to={sitesPath(projectId)}>
      <ArrowLeft aria-hidden />
      {t('site.toList')}
    </LoneLink>
  )
  if (!site) {
    return (
      <EmptyState icon={<House />} title={t('site.goneTitle')} action={back}>
        {t('site.goneText')}
      </EmptyState>
    )
  }
  return (
    <OneSite site={site} back={back}>
      {children}
    </OneSite>
  )
}

interface OneSiteProps {
  site: Site
  back: ReactNode
  children: ReactNode
}

function OneSite({ site, back, children }: OneSiteProps) {
  const { t } = useMessages()
  const dispatch = useDispatch()
  const owns = useMayEdit(site)
  const end = useAgreementEnd()(site)
  const { id, names, stage, archivedAt } = site
  const mayEdit = owns && archivedAt === null
  useTitle(usePlainText()(names))
  return (
    <>
      <PageHead back={back} title={<TranslatedText texts={names} />}>
        <span className={css.marks}>
          {archivedAt !== null && (
            <Badge tone="warn" icon={<Archive aria-hidden />}>
              {t('site.isArchived')}
            </Badge>
          )}
          <AgreementMark end={end} />
          <RiskMark atRisk={site.atRisk} />
        </span>
        {!owns && <p className={css.quiet}>{t('site.readOnly')}</p>}
        <StagePicker thing={{ kind: 'site', thingId: id }} stage={stage} mayEdit={mayEdit} />
        <p className={css.quiet}>{t(`stage.means.${stage}`)}</p>
      </PageHead>
      <SiteFacts site={site} mayEdit={mayEdit} />
      {children}
      <SitePast site={site} mayEdit={mayEdit} />
      {owns && (
        <div>
          <Button onClick={() => dispatch((archivedAt === null ? commands.archive : commands.restore)({ id }))}>
            {archivedAt === null ? <Archive aria-hidden /> : <ArchiveRestore aria-hidden />}
            {t(archivedAt === null ? 'site.archive' : 'site.restore')}
          </Button>
        </div>
      )}
    </>
  )
}
