import './ui/fonts.css'
import './ui/tokens.css'
import './ui/colours.css'
import './ui/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startMessages } from './lib/locale-store.ts'
import { queryClient } from './lib/trpc.ts'
import { router } from './routes.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root element')

await startMessages()
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
void import('./lib/keep-up-to-date.ts').then(({ keepUpToDate }) => keepUpToDate())
