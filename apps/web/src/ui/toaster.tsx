import { X } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { currentToasts, dismissToast, subscribeToToasts, type Toast } from './toast.ts'
import css from './toaster.module.css'

/** Long enough to read a sentence and reach the action. */
const STAY_MS = { note: 6_000, problem: 12_000 }

/** Where toasts appear; once per page, inside an `output` that was there before them. */
export function Toaster({ dismissLabel }: { dismissLabel: string }) {
  const toasts = useSyncExternalStore(subscribeToToasts, currentToasts)
  return (
    <span className={css.region}>
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} dismissLabel={dismissLabel} />
      ))}
    </span>
  )
}

function ToastLine({ toast, dismissLabel }: { toast: Toast; dismissLabel: string }) {
  const { id, message, action, silent, kind = 'note' } = toast
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  // Whoever has come to it is not done with it.
  const held = pointed || focused
  useEffect(() => {
    if (held) return undefined
    const timer = setTimeout(() => dismissToast(id), STAY_MS[kind])
    return () => clearTimeout(timer)
  }, [held, id, kind])
  return (
    <span
      className={css.toast}
      aria-live={silent ? 'off' : undefined}
      data-kind={kind}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <span className={css.message}>{message}</span>
      {action && (
        <Button
          look="quiet"
          className={css.action}
          onClick={() => {
            action.run()
            dismissToast(id)
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton className={css.close} label={dismissLabel} onClick={() => dismissToast(id)}>
        <X aria-hidden />
      </IconButton>
    </span>
  )
}
