import type { Translation } from '../messages.ts'
import type { inbox as english } from './inbox.en.ts'

export const inbox: Translation<typeof english, 'lt'> = {
  title: 'Pranešimai',
  unread: {
    one: 'Pranešimai, {count} neskaitytas',
    few: 'Pranešimai, {count} neskaityti',
    many: 'Pranešimai, {count} neskaityto',
    other: 'Pranešimai, {count} neskaitytų',
  },
  unreadMany: 'Pranešimai, daugiau nei {count} neskaitytų',
  unreadCard: 'Pakeista nuo jūsų paskutinio apsilankymo',
}
