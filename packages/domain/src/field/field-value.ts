import type { Refusal } from '../command.ts'
import { Id } from '../id.ts'
import { PartialDate } from '../partial-date.ts'
import type { Field, FieldValue } from './field.ts'

const FITS: Record<Field['type'], (value: FieldValue) => boolean> = {
  text: (value) => typeof value === 'string' && value.trim() !== '',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  date: (value) => PartialDate.safeParse(value).success,
  choice: (value) => Id.safeParse(value).success,
  tick: (value) => value === true,
}

/** Whether a value has the form that fields of this type take. A choice may name an option that is gone. */
export function fitsField(field: Pick<Field, 'type'>, value: FieldValue): boolean {
  return FITS[field.type](value)
}

/** Why a card cannot be given this value now. */
export function refuseValue(field: Field, value: FieldValue): Refusal | null {
  if (!fitsField(field, value)) return 'invalid'
  return field.type !== 'choice' || field.options.some(({ id }) => id === value) ? null : 'not-found'
}
