import type { ComponentProps } from 'react'
import css from './button.module.css'
import { classNames } from './class-names.ts'

export interface ButtonProps extends ComponentProps<'button'> {
  /** `signal` is the one primary action of a place. */
  look?: 'signal' | 'plain' | 'quiet' | 'danger'
  /** Shows that the action is under way and keeps it from being pressed twice. */
  busy?: boolean
}

/** How a link looks that stands among buttons. */
export const buttonLook = (look: ButtonProps['look'] = 'plain') => classNames(css.button, css[look])

export function Button({ look = 'plain', busy = false, className, disabled, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames(buttonLook(look), className)}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
    />
  )
}
