import type { Translation } from '../messages.ts'
import type { project as english } from './project.en.ts'

export const project: Translation<typeof english, 'lv'> = {}
