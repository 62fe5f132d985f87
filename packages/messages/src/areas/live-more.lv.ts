import type { Translation } from '../messages.ts'
import type { liveMore as source } from './live-more.en.ts'

export const liveMore: Translation<typeof source, 'lv'> = {
  undone: 'Atsaukts: {what}',
  redone: 'Atkārtots: {what}',
  cannotUndo: 'To vairs nevar atsaukt. {reason}',
  cannotRedo: 'To vairs nevar atkārtot. {reason}',
  changes: { zero: '{count} izmaiņu', one: '{count} izmaiņa', other: '{count} izmaiņas' },
  changedSince: 'Kāds to pa šo laiku ir mainījis.',
  notSentTitle: 'Nav nosūtīts',
  notSentText: 'Serveris to nepieņēma. Mēģiniet vēlreiz vai nokopējiet tekstu, lai to izmantotu citur.',
  copy: 'Kopēt',
  copied: 'Nokopēts',
  dismiss: 'Aizvērt',
}
