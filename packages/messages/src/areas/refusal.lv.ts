import type { Translation } from '../messages.ts'
import type { refusal as english } from './refusal.en.ts'

export const refusal: Translation<typeof english, 'lv'> = {
  'not-found': 'Tā šeit vairs nav. Iespējams, kāds to ir noņēmis.',
  forbidden: 'Jūsu loma šajā projektā to neļauj.',
  archived: 'Tas ir arhivēts. Vispirms atjaunojiet to.',
  'project-archived': 'Šis projekts ir arhivēts, to var tikai lasīt.',
  exists: 'Tas jau pastāv.',
  'too-many': 'Vairāk šādu ierakstu pievienot nevar.',
  'last-coordinator': 'Projektā jābūt vismaz vienam koordinatoram.',
  'not-archived': 'Tas nav arhivēts.',
  'unknown-command': 'Serveris šo darbību nepazīst. Pārlādējiet lapu, lai versijas sakristu.',
  invalid: 'Kaut kas no ievadītā nav atļauts. Pārbaudiet ievadīto.',
}
