import type { Translation } from '../messages.ts'
import type { card as english } from './card.en.ts'

export const card: Translation<typeof english, 'lv'> = {}
