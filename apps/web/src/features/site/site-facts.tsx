import type { Site } from '@meanwhile/domain/site/site'
import { formatDate, formatNumber } from '@meanwhile/wording/format'
import { useMessages } from '../../lib/use-messages.ts'
import { PartnerMark } from '../partner/partner-mark.tsx'
import { Fact } from '../thing/fact-list.tsx'
import { SourceText } from '../thing/source-text.tsx'
import { TranslatedText } from '../thing/translated-text.tsx'
import { AgreementForm, BasicsForm, CapacityForm, OwnerForm, TextsForm } from './site-forms.tsx'
import css from './site-page.module.css'
import { SitePlace } from './site-place.tsx'
import { SiteSection } from './site-section.tsx'
import { useSiteWords } from './site-words.ts'
import { useAgreementEnd } from './use-agreement.ts'

interface SiteFactsProps {
  site: Site
  mayEdit: boolean
}

const some = (texts: Readonly<Record<string, string>>) => Object.keys(texts).length > 0

/** What is known of a site, part by part. */
export function SiteFacts({ site, mayEdit }: SiteFactsProps) {
  const { t, locale } = useMessages()
  const unknown = t('site.unknown')
  const number = (value: number | null) => value !== null && formatNumber(value, locale)
  const words = useSiteWords()
  return (
    <div className={css.panels}>
      <SiteSection site={site} title={t('site.basics')} mayEdit={mayEdit} Form={BasicsForm}>
        <Fact label={t('site.column.partner')} empty={t('site.nobody')}>
          {site.partnerId !== null && <PartnerMark partnerId={site.partnerId} />}
        </Fact>
        <Fact label={t('site.column.kind')} empty={unknown}>
          {site.kind && t(`site.kind.${site.kind}`)}
        </Fact>
        <Fact label={t('site.aliases')}>{site.aliases.join(', ')}</Fact>
        <Fact label={t('site.source')}>
          {site.source !== null && (
            <span className={css.source}>
              <SourceText source={site.source} />
            </span>
          )}
        </Fact>
      </SiteSection>
      <SiteSection site={site} title={t('site.ownerTitle')} mayEdit={mayEdit} Form={OwnerForm}>
        <Fact label={t('site.column.owner')} empty={unknown}>
          {site.ownerKind && t(`site.owner.${site.ownerKind}`)}
        </Fact>
        {site.ownerKind === 'private' ? (
          <Fact label={t('site.ownerName')}>{t('site.privateOwner')}</Fact>
        ) : (
          <Fact label={t('site.ownerName')} empty={unknown}>
            {site.owner !== null && <bdi>{site.owner}</bdi>}
          </Fact>
        )}
      </SiteSection>
      <AgreementSection site={site} mayEdit={mayEdit} />
      <SiteSection site={site} title={t('site.column.capacity')} mayEdit={mayEdit} Form={CapacityForm}>
        <Fact label={t('site.column.area')} empty={unknown}>
          {words.area(site)}
        </Fact>
        <Fact label={t('site.residents')} empty={unknown}>
          {number(site.residents)}
        </Fact>
        <Fact label={t('site.businesses')} empty={unknown}>
          {number(site.businesses)}
        </Fact>
        <Fact label={t('site.eventGuests')} empty={unknown}>
          {number(site.eventGuests)}
        </Fact>
        <Fact label={t('site.costs')}>{site.costs !== '' && <span className={css.lines}>{site.costs}</span>}</Fact>
      </SiteSection>
      <SiteSection site={site} title={t('site.texts')} mayEdit={mayEdit} Form={TextsForm}>
        <Fact label={t('site.description')} empty={t('site.noText')}>
          {some(site.description) && <TranslatedText texts={site.description} lines />}
        </Fact>
        <Fact label={t('site.publicText')} empty={t('site.noText')}>
          {some(site.publicTexts) && <TranslatedText texts={site.publicTexts} lines />}
        </Fact>
        <Fact label={t('site.accessibility')} empty={t('site.noText')}>
          {some(site.accessibility) && <TranslatedText texts={site.accessibility} lines />}
        </Fact>
      </SiteSection>
      <SitePlace site={site} mayEdit={mayEdit} />
    </div>
  )
}

function AgreementSection({ site, mayEdit }: SiteFactsProps) {
  const { t, locale } = useMessages()
  const words = useSiteWords()
  const end = useAgreementEnd()(site)
  return (
    <SiteSection site={site} title={t('site.column.agreement')} mayEdit={mayEdit} Form={AgreementForm}>
      <Fact label={t('site.agreementKind')} empty={t('site.unknown')}>
        {site.agreementKind && t(`site.agreement.${site.agreementKind}`)}
      </Fact>
      <Fact label={t('site.agreementFrom')}>{words.date(site.agreementFrom)}</Fact>
      <Fact label={t('site.agreementTo')} empty={t(site.permanent ? 'site.permanent' : 'site.unknown')}>
        {!site.permanent && words.date(site.agreementTo)}
      </Fact>
      <Fact label={t('site.daysLeft')}>
        {end !== null && (end.daysLeft < 0 ? t('site.ends.over') : t('site.days', { count: end.daysLeft }))}
      </Fact>
      <Fact label={t('site.notice')}>{site.noticeDays !== null && t('site.days', { count: site.noticeDays })}</Fact>
      <Fact label={t('site.noticeDay')}>{end?.noticeBy && formatDate(end.noticeBy, locale)}</Fact>
    </SiteSection>
  )
}
