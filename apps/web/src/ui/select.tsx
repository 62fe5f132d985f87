import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { Field, type FieldProps } from './field.tsx'
import css from './select.module.css'

export interface SelectOption {
  value: string
  label: string
  lang?: string
}

export type SelectProps = FieldProps &
  Omit<ComponentProps<'select'>, 'id' | 'children'> & { options: readonly SelectOption[] }

/** The browser's own select: the one that phones and screen readers know best. */
export function Select({ label, hint, error, options, className, ...select }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select {...select} {...control} className={classNames(control.className, css.select, className)}>
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
