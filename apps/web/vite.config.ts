import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/** The same variable as the server's own: `PORT=4500 pnpm dev` moves both. */
const server = `http://127.0.0.1:${process.env.PORT || 4400}`

/**
 * Pages that come one after the other: what the first of them needs is there for the next. Who is not signed in loads
 * nothing of the others.
 */
const DOOR = ['/src/main.tsx', '/pages/sign-in-page.tsx']
const ROUTE = [
  { name: 'project', roots: ['/features/shell/app-shell.tsx', '/pages/project-layout.tsx'] },
  { name: 'board', roots: ['/pages/board-page.tsx', '/features/board/board-view.tsx'] },
]

/** By module: the part of the route that imports it statically, or '' for the door. Known when all have been read. */
const routeModules = new Map<string, string>()

/** The barrel of the icons leads to all of them: what a module takes is read from its own words. */
function iconsIn(code: string): string[] {
  const names = /import\s*\{([^}]*)\}\s*from\s*["']lucide-react["']/.exec(code)?.[1]?.split(',') ?? []
  const kebab = (name: string) => name.replace(/([a-z0-9])([A-Z])|([a-z])(?=\d)/g, '$1$3-$2').toLowerCase()
  return names.map((name) => `/icons/${kebab(name.split(' as ')[0]?.trim() ?? '')}.mjs`)
}

function followRoute(): Plugin {
  return {
    name: 'follow-route',
    apply: 'build',
    buildEnd() {
      routeModules.clear()
      const ids = [...this.getModuleIds()]
      for (const { name, roots } of [{ name: '', roots: DOOR }, ...ROUTE]) {
        const open = ids.filter((id) => roots.some((root) => id.endsWith(root)))
        for (let id = open.pop(); id !== undefined; id = open.pop()) {
          if (routeModules.has(id)) continue
          routeModules.set(id, name)
          const module = this.getModuleInfo(id)
          open.push(...(module?.importedIds ?? []).filter((other) => !other.includes('/lucide-react/')))
          open.push(...iconsIn(module?.code ?? '').flatMap((file) => ids.find((other) => other.endsWith(file)) ?? []))
        }
      }
    },
  }
}

export default defineConfig({
  plugins: [
    react(),
    followRoute(),
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
              priority: 2,
            },
            // The same for the way to a board, whose sixty small files would each repeat what the others say.
            ...ROUTE.map(({ name }) => ({
              name,
              test: (id: string) => routeModules.get(id) === name,
              includeDependenciesRecursively: false,
              priority: 1,
            })),
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
