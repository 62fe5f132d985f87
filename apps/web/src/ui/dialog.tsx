import type { ReactNode } from 'react'
import css from './dialog.module.css'
import type { DialogProps } from './dialog-parts.tsx'
import { lazyCode, useLazyCode } from './lazy-code.ts'

const parts = lazyCode(() => import('./dialog-parts.tsx'), 'alone')

/** Its code is loaded when a dialog is first opened. */
export function Dialog(props: DialogProps) {
  const loaded = useLazyCode(parts, props.open, () => props.onOpenChange(false))
  return loaded && <loaded.DialogPanel {...props} />
}

/** The row of buttons at the end of a dialog. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={css.actions}>{children}</div>
}
