import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/** The same variable as the server's own: `PORT=4500 pnpm dev` moves both. */
const server = `http://127.0.0.1:${process.env.PORT || 4400}`

const oneOf = (sources: readonly string[]) => {
  const ids = sources.map((source) => fileURLToPath(new URL(`src/${source}`, import.meta.url)))
  return (id: string) => ids.includes(id)
}

export default defineConfig({
  plugins: [
    react(),
    // The shell only: what belongs to a project never goes into a cache that outlives the session.
    VitePWA({
      strategies: 'generateSW',
      registerType: 'prompt',
      injectRegister: false,
      includeAssets: [],
      manifest: {
        name: 'Meanwhile',
        short_name: 'Meanwhile',
        start_url: '/',
        display: 'standalone',
        background_color: '#fcf9f4',
        theme_color: '#fcf9f4',
        icons: [
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,woff2}'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/trpc/, /^\/api/, /^\/socket\.io/, /^\/healthz/],
        cleanupOutdatedCaches: true,
        // The page of a first visit gets what it has not loaded yet from there too, once it is there.
        clientsClaim: true,
      },
    }),
  ],
  // `light-dark()` reaches the browser as it is written.
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    manifest: true,
    sourcemap: true,
    rolldownOptions: {
      output: {
        // One file for what every page loads: in twenty small ones gzip finds 5 % less to repeat. Without the entry, which
        // would otherwise be no file of its own, and without what only some of its modules' other users need.
        codeSplitting: {
          groups: [
            {
              name: 'start',
              tags: ['$initial'],
              test: (id) => !id.endsWith('/main.tsx'),
              includeDependenciesRecursively: false,
            },
            // Likewise what always comes together later; whatever the parts named here import statically comes along. The
            // order counts: what a page outside shares with the shell, or one without a project with a board, must stay with
            // the former, or the page loads the board (e2e/first-load.spec.ts sees it for signing in).
            { name: 'front', test: oneOf(['ui/avatar.tsx', 'ui/brand-mark.tsx', 'ui/field.tsx', 'lib/use-title.ts']) },
            {
              name: 'shell',
              test: oneOf([
                'features/shell/app-shell.tsx',
                'project/snapshot-cache.ts',
                'ui/badge.tsx',
                'lib/format.ts',
              ]),
            },
            {
              name: 'board',
              test: oneOf(['pages/project-layout.tsx', 'pages/board-page.tsx', 'features/board/board-view.tsx']),
            },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    // The host stays the page's own: the server refuses what comes from another origin.
    proxy: Object.fromEntries(
      ['/trpc', '/api', '/healthz', '/socket.io'].map((path) => [
        path,
        { target: server, changeOrigin: false, ws: path === '/socket.io' },
      ]),
    ),
  },
})
