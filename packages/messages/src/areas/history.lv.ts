import type { Translation } from '../messages.ts'
import type { history as english } from './history.en.ts'

export const history: Translation<typeof english, 'lv'> = {}
