import type { Translation } from '../messages.ts'
import type { invitation as english } from './invitation.en.ts'

export const invitation: Translation<typeof english, 'lv'> = {}
