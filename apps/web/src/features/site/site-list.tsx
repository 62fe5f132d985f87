import { STAGES } from '@meanwhile/domain/stage/stages'
import { compareText, formatDate } from '@meanwhile/wording/format'
import { Columns3, Ellipsis, House, Plus, Rows3 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useSearch } from 'wouter'
import { replaceSearch } from '../../lib/address.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { usePhone } from '../../lib/use-phone.ts'
import { useCan, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuChoice, MenuSeparator } from '../../ui/menu.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Segments } from '../../ui/segments.tsx'
import { SheetItems, SheetMenu } from '../sheet/sheet-menu.tsx'
import { StageMark } from '../stage/stage-mark.tsx'
import { usePlainText } from '../thing/use-text.ts'
import { NewSiteDialog } from './new-site-dialog.tsx'
import { portfolioOn, type SiteThen } from './portfolio.ts'
import css from './site.module.css'
import { fits, readSiteFilter, type SiteFilter, writeSiteFilter } from './site-filter.ts'
import { SiteFilterBar } from './site-filter-bar.tsx'
import { SiteTable } from './site-table.tsx'
import { SiteTile } from './site-tile.tsx'
import { useAgreementEnd } from './use-agreement.ts'

/** The portfolio of the project: by stage or as a list, today or as it was on a day. */
export function SiteList() {
  const { t, locale } = useMessages()
  const search = useSearch()
  const filter = useMemo(() => readSiteFilter(search), [search])
  const sites = useRows('sites')
  const changes = useRows('stageChanges')
  const partners = useRows('partners')
  const mayEdit = useCan('things.edit')
  const plain = usePlainText()
  const endOf = useAgreementEnd(filter.on)
  const phone = usePhone()
  const [making, setMaking] = useState(false)
  const shown = useMemo(() => {
    const compare = compareText(locale)
    return portfolioOn(sites, changes, filter.on || null)
      .filter((then) => fits(then, endOf(then.site), filter))
      .sort((a, b) => compare(plain(a.site.names), plain(b.site.names)))
  }, [sites, changes, filter, endOf, plain, locale])
  const add = mayEdit && (
    <Button look="signal" onClick={() => setMaking(true)}>
      <Plus aria-hidden />
      {t('site.new')}
    </Button>
  )
  return (
    <>
      <PageHead
        title={t('site.title')}
        actions={
          sites.length > 0 &&
          !phone && (
            <>
              <Ways filter={filter} />
              <SheetMenu sheets={['sites']} />
              {add}
            </>
          )
        }
      >
        {sites.length > 0 && (
          <SiteFilterBar
            filter={filter}
            sites={sites}
            partners={partners}
            shown={shown.length}
            beside={
              phone && (
                <>
                  {add}
                  <More filter={filter} />
                </>
              )
            }
          />
        )}
      </PageHead>
      {sites.length === 0 && (
        <EmptyState icon={<House />} title={t('site.emptyTitle')} action={add}>
          {t('site.emptyText')}
        </EmptyState>
      )}
      {filter.on !== '' && <p className={css.then}>{t('site.asOf', { date: formatDate(filter.on, locale) })}</p>}
      {sites.length > 0 && shown.length === 0 && <p className={css.quiet}>{t('site.nothing')}</p>}
      {shown.length > 0 && filter.as === 'list' && <SiteTable rows={shown} endOf={endOf} />}
      {shown.length > 0 && filter.as === 'stages' && <Columns rows={shown} endOf={endOf} />}
      {making && <NewSiteDialog onClose={() => setMaking(false)} />}
    </>
  )
}

const showAs = (filter: SiteFilter, as: SiteFilter['as']) => replaceSearch(writeSiteFilter({ ...filter, as }))

function Ways({ filter }: { filter: SiteFilter }) {
  const { t } = useMessages()
  return (
    <Segments
      label={t('site.shownAs')}
      value={filter.as}
      choices={[
        { value: 'stages', label: t('site.asStages'), icon: <Columns3 aria-hidden /> },
        { value: 'list', label: t('site.asList'), icon: <Rows3 aria-hidden /> },
      ]}
      onChange={(as) => showAs(filter, as)}
    />
  )
}

/** On a phone, what is done seldom: to see the list the other way, and to take it along. */
function More({ filter }: { filter: SiteFilter }) {
  const { t } = useMessages()
  return (
    <Menu
      trigger={
        <IconButton label={t('site.more')}>
          <Ellipsis aria-hidden />
        </IconButton>
      }
      align="end"
    >
      <MenuChoice
        label={t('site.shownAs')}
        value={filter.as}
        options={[
          { value: 'stages', label: t('site.asStages') },
          { value: 'list', label: t('site.asList') },
        ]}
        onChange={(as) => showAs(filter, as)}
      />
      <MenuSeparator />
      <SheetItems sheets={['sites']} />
    </Menu>
  )
}

function Columns({ rows, endOf }: { rows: readonly SiteThen[]; endOf: ReturnType<typeof useAgreementEnd> }) {
  return (
    <div className={css.columns}>
      {STAGES.site.map((stage) => {
        const here = rows.filter((then) => then.stage === stage)
        if (here.length === 0) return null
        return (
          <section key={stage} className={css.column} aria-labelledby={`stage-${stage}`}>
            <h2 id={`stage-${stage}`} className={css.columnHead}>
              <StageMark stage={stage} />
              <span className={css.count}>{here.length}</span>
            </h2>
            <ul className={css.tiles}>
              {here.map((then) => (
                <SiteTile key={then.site.id} then={then} end={endOf(then.site)} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
