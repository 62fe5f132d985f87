import { account } from './areas/account.lt.ts'
import { board } from './areas/board.lt.ts'
import { card } from './areas/card.lt.ts'
import { history } from './areas/history.lt.ts'
import { imports } from './areas/import.lt.ts'
import { invitation } from './areas/invitation.lt.ts'
import { live } from './areas/live.lt.ts'
import { mail } from './areas/mail.lt.ts'
import { overview } from './areas/overview.lt.ts'
import { project } from './areas/project.lt.ts'
import { refusal } from './areas/refusal.lt.ts'
import { shell } from './areas/shell.lt.ts'
import type { Catalogue } from './messages.ts'

export const lt: Catalogue = {
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
