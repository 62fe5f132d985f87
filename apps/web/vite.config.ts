import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = `http://127.0.0.1:${process.env.MEANWHILE_SERVER_PORT ?? 4400}`

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', manifest: true, sourcemap: true },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/trpc': server,
      '/api': server,
      '/healthz': server,
      '/socket.io': { target: server, ws: true },
    },
  },
})
