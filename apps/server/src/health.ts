import { readFileSync } from 'node:fs'
import type { RequestHandler } from 'express'
import type pg from 'pg'

/** The same depth from the sources and from the bundle. */
const version = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
  .version

const PATIENCE_MS = 2000

/** For monitors and load balancers: 503 as soon as the database does not answer. */
export function healthRoute(pool: pg.Pool, kind: 'embedded' | 'server'): RequestHandler {
  return async (_req, res) => {
    const reachable = await answers(pool)
    res
      .status(reachable ? 200 : 503)
      .set('cache-control', 'no-store')
      .json({
        status: reachable ? 'ok' : 'failing',
        version,
        database: reachable ? kind : 'unreachable',
        uptime: Math.round(process.uptime()),
      })
  }
}

async function answers(pool: pg.Pool): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false)
  })
  const asked = pool.query('select 1').then(
    () => true,
    () => false,
  )
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
