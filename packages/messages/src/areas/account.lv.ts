import type { Translation } from '../messages.ts'
import type { account as english } from './account.en.ts'

export const account: Translation<typeof english, 'lv'> = {}
