import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import css from '../../ui/menu.module.css'
import styles from './point-menu.module.css'

interface PointMenuProps {
  /** Where it opens, in px of the window. */
  x: number
  y: number
  label: string
  onClose(): void
  /** Where the focus goes afterwards; answers whether somebody else has taken it already. */
  onReturnFocus(): void
  children: ReactNode
}

/** A menu at a point: one for the whole board, instead of one in each of a thousand cards. */
export function PointMenu({ x, y, label, onClose, onReturnFocus, children }: PointMenuProps) {
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <DropdownMenu.Trigger asChild>
        <span aria-hidden className={styles.anchor} style={{ left: x, top: y }} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={css.menu}
          // A long one scrolls, and what scrolls must be reached by a key (WCAG 2.1.1).
          tabIndex={0}
          aria-label={label}
          align="start"
          sideOffset={2}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            onReturnFocus()
          }}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
