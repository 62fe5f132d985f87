import { Braces, FileSpreadsheet, Printer, Table } from 'lucide-react'
import { navigate } from 'wouter/use-browser-location'
import { printPath } from '../../lib/paths.ts'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId } from '../../project/use-project.ts'
import { MenuItem } from '../../ui/menu.tsx'
import { type ExportForm, exportAddress } from './export-address.ts'

const FORMS = [
  ['xlsx', 'export.asXlsx', FileSpreadsheet],
  ['csv', 'export.asCsv', Table],
  ['json', 'export.asJson', Braces],
] as const satisfies readonly [ExportForm, string, unknown][]

/** A board on paper or as a file, as entries of a menu. */
export function ExportItems({ boardId }: { boardId: string }) {
  const projectId = useProjectId()
  const { t, locale } = useMessages()
  return (
    <>
      <MenuItem icon={<Printer aria-hidden />} onSelect={() => navigate(printPath(projectId, boardId))}>
        {t('export.print')}
      </MenuItem>
      {FORMS.map(([form, text, Icon]) => (
        <MenuItem key={form} asChild>
          {/* The server names the file. */}
          <a href={exportAddress(projectId, boardId, form, locale)} download="">
            <Icon aria-hidden />
            <span>{t(text)}</span>
          </a>
        </MenuItem>
      ))}
    </>
  )
}
