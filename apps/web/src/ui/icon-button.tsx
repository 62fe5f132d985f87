import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import css from './icon-button.module.css'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label'> {
  /** What it does, in words: read aloud and shown on hover. */
  label: string
}

export function IconButton({ label, className, type = 'button', ...rest }: IconButtonProps) {
  return <button title={label} {...rest} type={type} aria-label={label} className={classNames(css.button, className)} />
}
