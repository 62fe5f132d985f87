import './ui/fonts.css'
import './ui/tokens.css'
import './ui/colours.css'
import './ui/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { currentTranslate, loadMoreTexts, startMessages } from './lib/locale-store.ts'
import { preloadPage } from './lib/preload-page.ts'
import { queryClient } from './lib/trpc.ts'
import { Routes } from './routes.tsx'
import { loadWithCode, onLoadFailure } from './ui/lazy-code.ts'
import { toast } from './ui/toast.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root element')

loadWithCode(loadMoreTexts)
const texts = startMessages()
preloadPage(window.location.pathname)
await texts
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Routes />
    </QueryClientProvider>
  </StrictMode>,
)
onLoadFailure(() => toast({ kind: 'problem', message: currentTranslate()('shell.loadFailed') }))
void import('./lib/keep-up-to-date.ts').then(({ keepUpToDate }) => keepUpToDate())
