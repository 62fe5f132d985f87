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
  changed: 'Kāds tikmēr saglabāja citu versiju. Jūsējā ir saglabāta; salīdziniet abas.',
  'gate-closed':
    'Rezultātu publicē, kad tam ir atvērts ceļš: pēc partneru apstiprinājuma vai finansētāja novērtējuma. Koordinators var publicēt agrāk, uzrakstot iemeslu.',
  'unknown-command': 'Serveris šo darbību nepazīst. Pārlādējiet lapu, lai versijas sakristu.',
  invalid: 'Kaut kas no ievadītā nav atļauts. Pārbaudiet ievadīto.',
  'wrong-code': 'Kods nav pareizs vai vairs neder. Skatiet jaunāko e-pasta vēstuli vai pieprasiet jaunu kodu.',
  'wrong-password': 'E-pasta adrese un parole neatbilst viena otrai.',
  'too-many-tries': 'Mēģinājumu bija pārāk daudz. Uzgaidiet ceturtdaļstundu un mēģiniet vēlreiz.',
  'mail-failed': 'E-pasta vēstuli neizdevās nosūtīt. Mēģiniet vēlreiz pēc dažām minūtēm.',
  'invitation-closed': 'Šis ielūgums vairs neder. Palūdziet jaunu.',
  'other-address': 'Šis ielūgums paredzēts citai e-pasta adresei. Pierakstieties ar adresi, uz kuru tas nosūtīts.',
  'signed-out': 'Jūsu sesija ir beigusies. Pierakstieties vēlreiz; paveiktais ir saglabāts.',
  unreachable: 'Serveris neatbild. Pārbaudiet tīklu un mēģiniet vēlreiz.',
  broken: 'Mūsu pusē radās kļūda. Nekas nav mainīts. Pēc brīža mēģiniet vēlreiz.',
}
