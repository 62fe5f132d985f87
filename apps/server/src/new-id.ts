import { randomBytes } from 'node:crypto'
import { idFrom } from '@meanwhile/domain/id'

export const newId = () => idFrom(randomBytes)
