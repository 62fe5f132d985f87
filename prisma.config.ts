import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// Prisma looks for its engine after it has read this file. Windows cannot start a script as a program: there it downloads one.
if (process.platform !== 'win32') {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('./tools/schema-engine.mjs', import.meta.url))
}

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  // `generate` and `validate` ask for an address without using it.
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://nobody@127.0.0.1:1/none' },
})
