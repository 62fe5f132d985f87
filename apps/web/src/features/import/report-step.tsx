import { formatInstant } from '@meanwhile/wording/format'
import { Download } from 'lucide-react'
import { Link } from '../../lib/link.tsx'
import { boardPath, importPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId } from '../../project/use-project.ts'
import { Button, buttonLook } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { Counts } from './counts.tsx'
import css from './import.module.css'
import type { ImportState, Report } from './import-types.ts'
import { Losses } from './losses.tsx'
import { reportText, saveText } from './report-text.ts'

/** What became of a file: what was added, what is different, what is missing. */
export function ReportStep({ state, report }: { state: ImportState; report: Report }) {
  const { t, locale } = useMessages()
  const projectId = useProjectId()
  const { fileName, boardId, kind } = state
  const when = formatInstant(state.finishedAt ?? '', locale)
  const numbers = new Intl.NumberFormat(locale)
  const made = ({ added, inFile }: Report['cards']) =>
    added === inFile ? numbers.format(added) : t('import.addedOf', { added, total: inFile })
  const nothingNew = [report.lists, report.cards, report.labels].every(({ added }) => added === 0)
  return (
    <>
      <div className={css.notice} data-tone="good" role="status">
        <h2 className={css.noticeTitle}>{t('import.doneTitle')}</h2>
        {nothingNew && <p>{t('import.nothingNew')}</p>}
        <p className={css.meta} dir="auto">
          {t('import.reportOf', { file: fileName })} · {when}
        </p>
      </div>
      <div className={css.actions}>
        {boardId !== null && (
          <Link to={boardPath(projectId, boardId)} className={buttonLook('signal')}>
            {t('import.openBoard')}
          </Link>
        )}
        <Button onClick={() => saveText(`${fileName}.txt`, reportText(t, fileName, when, report))}>
          <Download aria-hidden />
          {t('import.download')}
        </Button>
        <Link to={importPath(projectId)} className={buttonLook()}>
          {t('import.another')}
        </Link>
      </div>
      <Section title={t('import.added')}>
        <Counts
          counts={[
            { label: t('import.lists'), value: made(report.lists) },
            { label: t('import.cards'), value: made(report.cards) },
            { label: t('import.labels'), value: made(report.labels) },
            { label: t('import.comments'), value: numbers.format(report.comments) },
            { label: t('import.lines'), value: numbers.format(report.lines) },
            { label: t('import.links'), value: numbers.format(report.links) },
          ]}
        />
      </Section>
      <Losses losses={report.losses} rows={kind === 'csv'} />
    </>
  )
}
