import type { Row, Section } from './result.ts'

export interface Report {
  title: string
  section: Section
}

const COLUMNS = ['what', 'measured', 'floor', 'ratio', 'target', 'verdict'] as const

function cells({ what, measured, floor, ratio, target }: Row): string[] {
  const verdict = target ? (target.met ? 'met' : '**missed**') : ''
  return [
    what,
    measured,
    floor,
    ratio === undefined ? '' : ratio.toFixed(ratio < 0.1 ? 4 : 2),
    target?.text ?? '',
    verdict,
  ]
}

/** A table and the notes below it, the same on the terminal as in the file. */
export function printSection({ title, section }: Report): string {
  const lines = [COLUMNS as readonly string[], COLUMNS.map(() => '---'), ...section.rows.map(cells)]
  const table = lines.map((line) => `| ${line.join(' | ')} |`)
  return [`## ${title}`, '', ...table, '', ...section.notes.flatMap((note) => [note, ''])].join('\n')
}

export function printReport(
  { machine, busy, date }: { machine: string; busy: boolean; date: Date },
  reports: readonly Report[],
): string {
  const judged = reports.flatMap(({ section }) => section.rows.filter((row) => row.target))
  const missed = judged.filter((row) => !row.target?.met)
  const verdict = missed.length === 0 ? 'All are met.' : `Missed: ${missed.map(({ what }) => what).join('; ')}.`
  return [
    '# Measurements',
    '',
    `Written by \`pnpm bench\` on ${date.toISOString().slice(0, 10)}: ${machine}.`,
    '',
    'Every figure stands beside a floor that was measured in the same run, in alternating rounds; the ratio is the median of the',
    'ratios of the rounds. Figures of one machine cannot be compared with those of another; ratios can, roughly.',
    '',
    ...(busy
      ? ['**The machine was busy with other work**: trust the CPU times and sizes, not the waiting times.', '']
      : []),
    `${judged.length} figures have a target. ${verdict}`,
    '',
    ...reports.map(printSection),
  ].join('\n')
}
