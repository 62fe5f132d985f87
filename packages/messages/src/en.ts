import { account } from './areas/account.en.ts'
import { board } from './areas/board.en.ts'
import { calendar } from './areas/calendar.en.ts'
import { card } from './areas/card.en.ts'
import { date } from './areas/date.en.ts'
import { dateField } from './areas/date-field.en.ts'
import { filter } from './areas/filter.en.ts'
import { history } from './areas/history.en.ts'
import { invitation } from './areas/invitation.en.ts'
import { live } from './areas/live.en.ts'
import { mail } from './areas/mail.en.ts'
import { overview } from './areas/overview.en.ts'
import { project } from './areas/project.en.ts'
import { refusal } from './areas/refusal.en.ts'
import { shell } from './areas/shell.en.ts'
import { table } from './areas/table.en.ts'
import { view } from './areas/view.en.ts'

export const en = {
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
  table,
}
