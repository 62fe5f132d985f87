import { derivedId } from '../derived-id.ts'

/** The same id for the same name on every machine, so that loading again finds what an interrupted load left. */
export const demoId = (...name: string[]): string => derivedId('meanwhile-demo', ...name)
