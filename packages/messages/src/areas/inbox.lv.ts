import type { Translation } from '../messages.ts'
import type { inbox as english } from './inbox.en.ts'

export const inbox: Translation<typeof english, 'lv'> = {
  title: 'Paziņojumi',
  unread: {
    zero: 'Paziņojumi, {count} nelasītu',
    one: 'Paziņojumi, {count} nelasīts',
    other: 'Paziņojumi, {count} nelasīti',
  },
  unreadMany: 'Paziņojumi, vairāk nekā {count} nelasītu',
  unreadCard: 'Mainīts, kopš pēdējo reizi skatījāties',
}
