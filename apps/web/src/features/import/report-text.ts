import type { Translate } from '@meanwhile/messages/messages'
import type { Report } from './import-types.ts'

/** The report as a plain text, to keep or to send on. */
export function reportText(t: Translate, file: string, when: string, { lists, cards, labels, losses }: Report): string {
  const made = (label: string, { added, inFile }: Report['cards']) =>
    `${label}: ${t('import.addedOf', { added, total: inFile })}`
  const lines = losses.flatMap(({ code, count, places }) => [
    '',
    `${count}  ${t(`import.loss.${code}`)}`,
    ...places.map((place) => `   - ${place}`),
  ])
  return [
    t('import.reportOf', { file }),
    `${t('import.when')}: ${when}`,
    '',
    made(t('import.lists'), lists),
    made(t('import.cards'), cards),
    made(t('import.labels'), labels),
    ...lines,
    '',
  ].join('\n')
}

/** Gives a text to the person as a file, without a request. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
