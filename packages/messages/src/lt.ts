import { account } from './areas/account.lt.ts'
import { board } from './areas/board.lt.ts'
import { calendar } from './areas/calendar.lt.ts'
import { card } from './areas/card.lt.ts'
import { date } from './areas/date.lt.ts'
import { dateField } from './areas/date-field.lt.ts'
import { filter } from './areas/filter.lt.ts'
import { history } from './areas/history.lt.ts'
import { invitation } from './areas/invitation.lt.ts'
import { live } from './areas/live.lt.ts'
import { mail } from './areas/mail.lt.ts'
import { overview } from './areas/overview.lt.ts'
import { project } from './areas/project.lt.ts'
import { refusal } from './areas/refusal.lt.ts'
import { shell } from './areas/shell.lt.ts'
import { table } from './areas/table.lt.ts'
import { view } from './areas/view.lt.ts'
import type { Catalogue } from './messages.ts'

export const lt: Catalogue = {
  shell,
  account,
  invitation,
  project,
  mail,
  refusal,
  board,
  card,
  date,
  dateField,
  filter,
  history,
  live,
  overview,
  view,
  calendar,
  table,
}
