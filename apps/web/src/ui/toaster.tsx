import { X } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { currentToasts, dismissToast, subscribeToToasts } from './toast.ts'
import css from './toaster.module.css'

/** Where toasts appear; once per page, inside an `output` that was there before them. */
export function Toaster({ dismissLabel }: { dismissLabel: string }) {
  const toasts = useSyncExternalStore(subscribeToToasts, currentToasts)
  return (
    <span className={css.region}>
      {toasts.map((toast) => (
        <span
          key={toast.id}
          className={css.toast}
          aria-live={toast.silent ? 'off' : undefined}
          data-kind={toast.kind ?? 'note'}
        >
          <span className={css.message}>{toast.message}</span>
          {toast.action && (
            <Button
              look="quiet"
              className={css.action}
              onClick={() => {
                toast.action?.run()
                dismissToast(toast.id)
              }}
            >
              {toast.action.label}
            </Button>
          )}
          <IconButton className={css.close} label={dismissLabel} onClick={() => dismissToast(toast.id)}>
            <X aria-hidden />
          </IconButton>
        </span>
      ))}
    </span>
  )
}
