import { TriangleAlert } from 'lucide-react'
import { Component, type ReactNode, useEffect, useState } from 'react'
import { usePathname } from 'wouter/use-browser-location'
import { forgetFailures } from '../lib/lazy-part.tsx'
import { useMessages } from '../lib/use-messages.ts'
import { useOnline } from '../lib/use-online.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import css from './state-page.module.css'

/** A page that broke, or whose code could not be loaded. */
function ErrorPage({ onTryAgain }: { onTryAgain(): void }) {
  const { t } = useMessages()
  const online = useOnline()
  const path = usePathname()
  const [broke] = useState({ path, online })
  // Somewhere else, or with the network back, it may go well: what was loaded before is still there.
  const elsewhere = path !== broke.path || (online && !broke.online)
  useEffect(() => {
    if (elsewhere) onTryAgain()
  }, [elsewhere, onTryAgain])
  return (
    <main className={css.page}>
      <EmptyState
        icon={<TriangleAlert />}
        title={t(broke.online ? 'shell.errorTitle' : 'shell.loadFailed')}
        action={
          <Button look="signal" onClick={() => window.location.reload()}>
            {t('shell.reload')}
          </Button>
        }
      >
        {t(broke.online ? 'shell.errorText' : 'refusal.unreachable')}
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

  readonly #tryAgain = () => {
    forgetFailures()
    this.setState({ broken: false })
  }

  override render() {
    return this.state.broken ? <ErrorPage onTryAgain={this.#tryAgain} /> : this.props.children
  }
}
