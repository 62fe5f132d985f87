import type { Translation } from '../messages.ts'
import type { inbox as english } from './inbox.en.ts'

export const inbox: Translation<typeof english, 'lt'> = {
  title: 'Pranešimai',
  unreadCard: 'Pakeista nuo jūsų paskutinio apsilankymo',
}
