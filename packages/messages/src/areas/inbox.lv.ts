import type { Translation } from '../messages.ts'
import type { inbox as english } from './inbox.en.ts'

export const inbox: Translation<typeof english, 'lv'> = {
  title: 'Paziņojumi',
  unreadCard: 'Mainīts, kopš pēdējo reizi skatījāties',
}
