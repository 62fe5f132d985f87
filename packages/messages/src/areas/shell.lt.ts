import type { Translation } from '../messages.ts'
import type { shell as english } from './shell.en.ts'

export const shell: Translation<typeof english, 'lt'> = {}
