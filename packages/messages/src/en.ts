import { account } from './areas/account.en.ts'
import { board } from './areas/board.en.ts'
import { card } from './areas/card.en.ts'
import { date } from './areas/date.en.ts'
import { dateField } from './areas/date-field.en.ts'
import { history } from './areas/history.en.ts'
import { invitation } from './areas/invitation.en.ts'
import { live } from './areas/live.en.ts'
import { mail } from './areas/mail.en.ts'
import { mine } from './areas/mine.en.ts'
import { overview } from './areas/overview.en.ts'
import { palette } from './areas/palette.en.ts'
import { project } from './areas/project.en.ts'
import { refusal } from './areas/refusal.en.ts'
import { search } from './areas/search.en.ts'
import { shell } from './areas/shell.en.ts'

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
  history,
  live,
  overview,
  palette,
  search,
  mine,
}
