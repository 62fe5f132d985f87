import type { Translation } from '../messages.ts'
import type { board as english } from './board.en.ts'

export const board: Translation<typeof english, 'lv'> = {}
