import type { Translation } from '../messages.ts'
import type { live as english } from './live.en.ts'

export const live: Translation<typeof english, 'lv'> = {}
