import { account } from './areas/account.lv.ts'
import { board } from './areas/board.lv.ts'
import { card } from './areas/card.lv.ts'
import { history } from './areas/history.lv.ts'
import { imports } from './areas/import.lv.ts'
import { invitation } from './areas/invitation.lv.ts'
import { live } from './areas/live.lv.ts'
import { mail } from './areas/mail.lv.ts'
import { overview } from './areas/overview.lv.ts'
import { project } from './areas/project.lv.ts'
import { refusal } from './areas/refusal.lv.ts'
import { shell } from './areas/shell.lv.ts'
import type { Catalogue } from './messages.ts'

export const lv: Catalogue = {
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
