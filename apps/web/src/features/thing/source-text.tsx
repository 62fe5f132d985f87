import { readSourceLine } from '@meanwhile/domain/source-marks'
import { formatDate } from '@meanwhile/wording/format'
import { useMessages } from '../../lib/use-messages.ts'

/** A source as it is read: what the product itself says of it in the reader's language, what is quoted as it stands. */
export function SourceText({ source }: { source: string }) {
  const { t } = useMessages()
  return source
    .split('\n')
    .map((line) => {
      const { field, since, mark, rest } = readSourceLine(line)
      const said = mark === null ? rest : `${t(`source.mark.${mark}`)}${rest}`
      if (field === null) return said
      const what = t(`source.field.${field}`)
      const about = since === null ? what : t('source.since', { what, date: formatDate(since, t.locale) })
      return `${about}: ${said}`
    })
    .join('\n')
}
