import { account } from './areas/account.lt.ts'
import { board } from './areas/board.lt.ts'
import { card } from './areas/card.lt.ts'
import { date } from './areas/date.lt.ts'
import { dateField } from './areas/date-field.lt.ts'
import { history } from './areas/history.lt.ts'
import { invitation } from './areas/invitation.lt.ts'
import { live } from './areas/live.lt.ts'
import { mail } from './areas/mail.lt.ts'
import { mine } from './areas/mine.lt.ts'
import { overview } from './areas/overview.lt.ts'
import { palette } from './areas/palette.lt.ts'
import { project } from './areas/project.lt.ts'
import { refusal } from './areas/refusal.lt.ts'
import { search } from './areas/search.lt.ts'
import { shell } from './areas/shell.lt.ts'
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
  history,
  live,
  overview,
  palette,
  search,
  mine,
}
