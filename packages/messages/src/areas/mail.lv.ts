import type { Translation } from '../messages.ts'
import type { mail as english } from './mail.en.ts'

export const mail: Translation<typeof english, 'lv'> = {}
