import { account } from './areas/account.en.ts'
import { board } from './areas/board.en.ts'
import { card } from './areas/card.en.ts'
import { history } from './areas/history.en.ts'
import { imports } from './areas/import.en.ts'
import { invitation } from './areas/invitation.en.ts'
import { live } from './areas/live.en.ts'
import { mail } from './areas/mail.en.ts'
import { overview } from './areas/overview.en.ts'
import { project } from './areas/project.en.ts'
import { refusal } from './areas/refusal.en.ts'
import { shell } from './areas/shell.en.ts'

export const en = {
  shell,
  account,
  import: imports,
  invitation,
  project,
  mail,
  refusal,
  board,
  card,
  history,
  live,
  overview,
}
