import { TriangleAlert } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { useMessages } from '../lib/use-messages.ts'
import { useOnline } from '../lib/use-online.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import css from './state-page.module.css'

/** A page that broke, or whose code could not be loaded. */
function ErrorPage() {
  const { t } = useMessages()
  const online = useOnline()
  return (
    <main className={css.page}>
      <EmptyState
        icon={<TriangleAlert />}
        title={t(online ? 'shell.errorTitle' : 'shell.loadFailed')}
        action={
          <Button look="signal" onClick={() => window.location.reload()}>
            {t('shell.reload')}
          </Button>
        }
      >
        {t(online ? 'shell.errorText' : 'refusal.unreachable')}
      </EmptyState>
    </main>
  )
}

/** Keeps what is around a broken page standing. */
export class PageBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <ErrorPage /> : this.props.children
  }
}
