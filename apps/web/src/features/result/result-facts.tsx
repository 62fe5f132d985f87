import { partnerName } from '@meanwhile/domain/partner/partner-name'
import type { Result } from '@meanwhile/domain/result/result'
import { formatNumber } from '@meanwhile/wording/format'
import { Pencil } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Link } from '../../lib/link.tsx'
import { phasesPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId, useRow, useRows } from '../../project/use-project.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { Fact, FactList } from '../thing/fact-list.tsx'
import { SourceText } from '../thing/source-text.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { isKnownLicence } from './licences.ts'
import { ResultDialog } from './result-dialog.tsx'
import css from './result-page.module.css'

interface ResultFactsProps {
  result: Result
  mayEdit: boolean
}

/** Everything that is known of a result beside its stage and its languages. */
export function ResultFacts({ result, mayEdit }: ResultFactsProps) {
  const { t, locale } = useMessages()
  const projectId = useProjectId()
  const activities = useRows('activities').filter(({ id }) => result.activityIds.includes(id))
  const objectives = useRows('objectives').filter(({ id }) => result.objectiveIds.includes(id))
  const phase = useRow('phases', result.phaseId)
  const [editing, setEditing] = useState(false)
  const { licence, url, copies, source } = result
  return (
    <Section
      title={t('result.facts')}
      action={
        mayEdit && (
          <IconButton label={t('result.edit')} onClick={() => setEditing(true)}>
            <Pencil aria-hidden />
          </IconButton>
        )
      }
    >
      <FactList>
        <Fact label={t('result.lead')} empty={t('result.noPartner')}>
          {result.leadPartnerId !== null && <PartnerName partnerId={result.leadPartnerId} />}
        </Fact>
        <Fact label={t('result.contributors')}>
          {result.contributorIds.length > 0 && (
            <Lines>
              {result.contributorIds.map((id) => (
                <PartnerName key={id} partnerId={id} />
              ))}
            </Lines>
          )}
        </Fact>
        <Fact label={t('result.aboutPartner')}>
          {result.partnerId !== null && <PartnerName partnerId={result.partnerId} />}
        </Fact>
        <Fact label={t('result.audience')}>
          {Object.keys(result.audience).length > 0 && <TranslatedText texts={result.audience} lines />}
        </Fact>
        <Fact label={t('result.description')} empty={t('result.noDescription')}>
          {Object.keys(result.description).length > 0 && <TranslatedText texts={result.description} lines />}
        </Fact>
        <Fact label={t('result.contents')}>
          {result.contents.length > 0 && (
            <ul className={css.bullets}>
              {result.contents.map((content) => (
                <li key={JSON.stringify(content)}>
                  <TranslatedText texts={content} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact label={t('result.copies')}>{copies !== null && formatNumber(copies, locale)}</Fact>
        <Fact label={t('result.licence')} empty={t('result.noLicence')}>
          {isKnownLicence(licence) ? t(`result.licence.${licence}`) : licence}
        </Fact>
        <Fact label={t('result.url')}>
          {url !== null && (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {url}
              <VisuallyHidden> ({t('result.newTab')})</VisuallyHidden>
            </a>
          )}
        </Fact>
        <Fact label={t('result.phase')}>
          {phase && (
            <Link to={phasesPath(projectId)}>
              {phase.code !== null && `${phase.code} · `}
              <TranslatedText texts={phase.titles} />
            </Link>
          )}
        </Fact>
        <Fact label={t('result.activities')}>
          {activities.length > 0 && (
            <Lines>
              {activities.map(({ id, titles }) => (
                <TranslatedText key={id} texts={titles} />
              ))}
            </Lines>
          )}
        </Fact>
        <Fact label={t('result.objectives')}>
          {objectives.length > 0 && (
            <ul className={css.bullets}>
              {objectives.map(({ id, texts }) => (
                <li key={id}>
                  <TranslatedText texts={texts} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact label={t('result.perPartner')}>{result.perPartner && t('result.yes')}</Fact>
        <Fact label={t('result.source')}>
          {source !== null && (
            <span className={css.source}>
              <SourceText source={source} />
            </span>
          )}
        </Fact>
      </FactList>
      {editing && <ResultDialog result={result} onClose={() => setEditing(false)} />}
    </Section>
  )
}

function Lines({ children }: { children: ReactNode }) {
  return <div className={css.lines}>{children}</div>
}

function PartnerName({ partnerId }: { partnerId: string }) {
  const { locale } = useMessages()
  const partner = useRow('partners', partnerId)
  if (!partner) return null
  return (
    <span className={css.partner}>
      <Swatch colour={partner.colour} pattern={partner.pattern} />
      <bdi>{partnerName(partner, locale)}</bdi>
    </span>
  )
}
