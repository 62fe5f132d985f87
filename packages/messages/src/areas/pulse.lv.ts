import type { Translation } from '../messages.ts'
import type { pulse as source } from './pulse.en.ts'

export const pulse: Translation<typeof source, 'lv'> = {
  title: 'Kas gaida',
  next: 'Tuvākais',
  agreements: 'Vienošanās, kas beidzas',
  overdue: 'Nokavētās kartītes',
  stuck: 'Datumi pagājuši, stadija tā pati',
  evidence: 'Noticis, trūkst pierādījumu',
  gates: 'Rezultāti, kas gaida vārtus',
  silent: 'Partneri, kas klusē trīs nedēļas',
  silentDays: { zero: '{count} dienu', one: '{count} diena', other: '{count} dienas' },
  neverHeard: 'vēl nekas',
  noEvidence: 'vēl nav saraksta',
  missing: { zero: 'trūkst {count}', one: 'trūkst {count}', other: 'trūkst {count}' },
  more: { zero: 'un vēl {count}', one: 'un vēl {count}', other: 'un vēl {count}' },
}
