import { LOCALE_NAMES, LOCALES, type Locale } from '@meanwhile/messages/locale'
import { FileSpreadsheet, FileText, Table } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../lib/use-messages.ts'
import { useProjectId } from '../../project/use-project.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { type SheetForm, type SheetName, sheetAddress } from './sheet-address.ts'

const FORMS = [
  ['pdf', 'sheet.asPdf', FileText],
  ['xlsx', 'sheet.asXlsx', FileSpreadsheet],
  ['csv', 'sheet.asCsv', Table],
] as const satisfies readonly [SheetForm, string, unknown][]

/** Chosen last: choosing closes the menu, and the paper is taken when it is opened again. */
let chosen: Locale | null = null

interface SheetMenuProps {
  /** One or several papers that this place has. */
  sheets: readonly SheetName[]
  activityId?: string
}

/** Papers to take along. */
export function SheetMenu(props: SheetMenuProps) {
  const { t } = useMessages()
  return (
    <Menu trigger={<Button>{t('sheet.take')}</Button>} align="end">
      <SheetItems {...props} />
    </Menu>
  )
}

/** The papers inside of a menu, in a language of one's choice: a council reads another one than the person who sends it. */
export function SheetItems({ sheets, activityId }: SheetMenuProps) {
  const { t, locale: own } = useMessages()
  const projectId = useProjectId()
  const [locale, setLocale] = useState(chosen ?? own)
  return (
    <>
      {sheets.map((sheet) =>
        FORMS.map(([form, text, Icon]) => (
          <MenuItem key={`${sheet} ${form}`} asChild>
            {/* The server names the file. */}
            <a
              href={sheetAddress({ projectId, sheet, form, locale, ...(activityId !== undefined && { activityId }) })}
              download=""
            >
              <Icon aria-hidden />
              <span>{t(text, { sheet: t(`sheet.name.${sheet}`) })}</span>
            </a>
          </MenuItem>
        )),
      )}
      <MenuSeparator />
      <MenuChoice
        label={t('sheet.language')}
        value={locale}
        options={LOCALES.map((one) => ({ value: one, label: LOCALE_NAMES[one], lang: one }))}
        onChange={(next) => {
          chosen = next
          setLocale(next)
        }}
      />
    </>
  )
}
