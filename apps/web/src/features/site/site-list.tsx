import { STAGES } from '@meanwhile/domain/stage/stages'
import { compareText, formatDate } from '@meanwhile/wording/format'
import { Columns3, House, Plus, Rows3 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useSearch } from 'wouter'
import { replaceSearch } from '../../lib/address.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useCan, useRows } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SheetMenu } from '../sheet/sheet-menu.tsx'
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
      <header className={css.head}>
        <h1 className={css.title}>{t('site.title')}</h1>
        {sites.length > 0 && <Ways filter={filter} />}
        {sites.length > 0 && <SheetMenu sheets={['sites']} />}
        {sites.length > 0 && add}
      </header>
      {sites.length === 0 ? (
        <EmptyState icon={<House />} title={t('site.emptyTitle')} action={add}>
          {t('site.emptyText')}
        </EmptyState>
      ) : (
        <SiteFilterBar filter={filter} sites={sites} partners={partners} shown={shown.length} />
      )}
      {filter.on !== '' && <p className={css.then}>{t('site.asOf', { date: formatDate(filter.on, locale) })}</p>}
      {sites.length > 0 && shown.length === 0 && <p className={css.quiet}>{t('site.nothing')}</p>}
      {shown.length > 0 && filter.as === 'list' && <SiteTable rows={shown} endOf={endOf} />}
      {shown.length > 0 && filter.as === 'stages' && <Columns rows={shown} endOf={endOf} />}
      {making && <NewSiteDialog onClose={() => setMaking(false)} />}
    </>
  )
}

function Ways({ filter }: { filter: SiteFilter }) {
  const { t } = useMessages()
  const way = (as: SiteFilter['as']) => ({
    type: 'button' as const,
    className: css.way,
    'aria-pressed': filter.as === as,
    onClick: () => replaceSearch(writeSiteFilter({ ...filter, as })),
  })
  return (
    <span role="group" className={css.ways} aria-label={t('site.shownAs')}>
      <button {...way('stages')}>
        <Columns3 aria-hidden />
        {t('site.asStages')}
      </button>
      <button {...way('list')}>
        <Rows3 aria-hidden />
        {t('site.asList')}
      </button>
    </span>
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
