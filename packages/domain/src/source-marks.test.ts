import { expect, it } from 'vitest'
import { readSourceLine } from './source-marks.ts'

it.each([
  ['Free Riga: “98 cilvēki”', null, null, null, 'Free Riga: “98 cilvēki”'],
  ['Made up for the demo', null, null, 'invented', ''],
  ['Made up for the demonstration', null, null, null, 'Made up for the demonstration'],
  ['grant number: Free Riga: “2020”', 'grantNumber', null, null, 'Free Riga: “2020”'],
  ['stage since 2021-02-10: Made up for the demo (a guess)', 'stage', '2021-02-10', 'invented', ' (a guess)'],
  ['host: Concluded: of that city', 'host', null, 'inferred', ': of that city'],
  ['neighbours: Published: in May', null, null, null, 'neighbours: Published: in May'],
  ['Published: https://example.org', null, null, 'public', ': https://example.org'],
])('of %s the product says what it has words for', (line, field, since, mark, rest) => {
  expect(readSourceLine(line)).toEqual({ field, since, mark, rest })
})
