import type { AppRouter } from '@meanwhile/server/router'
import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, splitLink } from '@trpc/client'
import { refusalOf } from './refusal-of.ts'
import { connectedSocket } from './socket.ts'
import { socketLink } from './socket-link.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // What the server has decided is not asked twice; a lost request is.
      retry: (failures, error) => refusalOf(error) === 'unreachable' && failures < 2,
    },
  },
})

export const trpcClient = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      // Signing in and out sets a cookie, which a socket cannot; a large file may take longer to read than a socket waits.
      condition: ({ path }) => connectedSocket() !== null && !path.startsWith('account.') && path !== 'import.preview',
      true: socketLink,
      false: httpBatchLink({ url: '/trpc', methodOverride: 'POST' }),
    }),
  ],
})
