import { CSV_TARGETS, type CsvColumns, type CsvTarget } from '@meanwhile/domain/csv/columns'
import { type FormEvent, useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { Section } from '../../ui/section.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from './import.module.css'
import type { Answers, TablePreview } from './import-types.ts'
import { StartBar } from './start-bar.tsx'

type TableAnswers = Extract<Answers, { kind: 'csv' }>
type Delimiter = TableAnswers['delimiter']

/** What each column of a table is. Another delimiter reads the file anew. */
export function TableStep({
  preview,
  busy,
  onDelimiter,
  onStart,
  onCancel,
}: {
  preview: TablePreview
  busy: boolean
  onDelimiter: (delimiter: Delimiter) => void
  onStart: (answers: Answers) => void
  onCancel: () => void
}) {
  const { t } = useMessages()
  const { header, firstRows, rows, delimiter, encoding } = preview
  const [title, setTitle] = useState(preview.fileName.replace(/\.[a-z]{1,4}$/i, ''))
  const [columns, setColumns] = useState<CsvColumns>(preview.columns)
  const [dateOrder, setDateOrder] = useState<TableAnswers['dateOrder']>('day-first')
  const named = header.map((name, n) => ({
    value: String(n),
    label: name.trim() === '' ? t('import.columnNumber', { number: n + 1 }) : name,
  }))
  const choose = (target: CsvTarget, value: string) => {
    const { [target]: _before, ...others } = columns
    setColumns((value === '' ? others : { ...others, [target]: Number(value) }) as CsvColumns)
  }
  const start = (event?: FormEvent) => {
    event?.preventDefault()
    if (title.trim() !== '') onStart({ kind: 'csv', title: title.trim(), delimiter, columns, dateOrder, again: false })
  }
  return (
    <>
      <Section title={t('import.firstRows')} count={t('import.rowsFound', { count: rows })}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls inside, by keyboard too */}
        <section className={css.table} tabIndex={0} aria-label={t('import.firstRows')}>
          <table>
            <thead>
              <tr>
                {named.map(({ value, label }) => (
                  <th key={value} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {firstRows.map((cells, row) => (
                // oxlint-disable-next-line react/no-array-index-key -- rows have no id and do not move
                <tr key={row}>
                  {named.map(({ value }) => (
                    <td key={value} dir="auto">
                      {cells[Number(value)]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p className={css.quiet}>{t('import.readAs', { encoding })}</p>
      </Section>
      <form className={css.stack} onSubmit={start}>
        <Section title={t('import.columnsTitle')}>
          <p className={css.text}>{t('import.columnsText')}</p>
          <div className={css.columns}>
            <TextField
              label={t('import.boardTitle')}
              required
              maxLength={200}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
            <Select
              label={t('import.delimiter')}
              value={delimiter}
              onChange={(event) => onDelimiter(event.target.value as Delimiter)}
              options={[
                { value: ',', label: t('import.delimiter.comma') },
                { value: ';', label: t('import.delimiter.semicolon') },
                { value: '\t', label: t('import.delimiter.tab') },
              ]}
            />
            <Select
              label={t('import.dateOrder')}
              value={dateOrder}
              onChange={(event) => setDateOrder(event.target.value as TableAnswers['dateOrder'])}
              options={[
                { value: 'day-first', label: t('import.dayFirst') },
                { value: 'month-first', label: t('import.monthFirst') },
              ]}
            />
            {CSV_TARGETS.map((target) => (
              <Select
                key={target}
                label={t(`import.target.${target}`)}
                value={columns[target] === undefined ? '' : String(columns[target])}
                onChange={(event) => choose(target, event.target.value)}
                options={target === 'title' ? named : [{ value: '', label: t('import.noColumn') }, ...named]}
              />
            ))}
          </div>
        </Section>
        <StartBar busy={busy} onStart={() => start()} onCancel={onCancel} />
      </form>
    </>
  )
}
