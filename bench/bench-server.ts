import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { readConfig } from '../apps/server/src/config.ts'
import { createLivePart } from '../apps/server/src/live-part.ts'
import { createLogger } from '../apps/server/src/log.ts'
import { start } from '../apps/server/src/start.ts'
import { closeAtTheEnd } from './left-open.ts'
import { makeProject, type ProjectFixture } from './project-fixture.ts'

export interface SignedInProject extends ProjectFixture {
  /** The `Cookie` header of the coordinator. */
  cookie: string
}

/** The whole server in this process, on a free port of the loopback address, without demo and log. */
export async function startBenchServer() {
  const dataDir = mkdtempSync(join(tmpdir(), 'meanwhile-bench-'))
  const config = readConfig({ PORT: '0', DATA_DIR: dataDir, DEMO: 'off', LOG_LEVEL: 'silent', NODE_ENV: 'production' })
  const running = await start(config, { log: createLogger(config), say: () => {}, live: createLivePart() })
  const { pool, sessions, projects } = running.services
  return {
    url: running.config.publicUrl,
    projects,
    pool,
    /** A project of this size and a coordinator who is signed in. */
    async signedInProject(cards: number, seed = cards): Promise<SignedInProject> {
      const fixture = await makeProject(pool, cards, { seed })
      await insertUser(pool, fixture.coordinatorId)
      const { token } = await sessions.begin(fixture.coordinatorId, 'bench')
      return { ...fixture, cookie: `meanwhile=${token}` }
    },
    close: closeAtTheEnd(async () => {
      await running.close()
      rmSync(dataDir, { recursive: true, force: true })
    }),
  }
}

export async function insertUser(pool: pg.Pool, userId: string) {
  const text = `INSERT INTO "User" (id, email, name, locale) VALUES ($1, $2, 'Anna Bērziņa', 'en')`
  await pool.query(text, [userId, `${userId}@example.org`])
}
