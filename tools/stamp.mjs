import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './process.mjs'

const folder = join(root, 'node_modules', '.cache', 'meanwhile')

/**
 * Does the work unless it was done for exactly these sources. Contents are compared, not dates, which a checkout or an
 * unpacked archive sets as it likes.
 */
export async function whenChanged({ name, sources, outputs }, work) {
  const stamp = join(folder, name)
  const before = fingerprint(sources)
  const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === before
  if (fresh && outputs.every((output) => existsSync(join(root, output)))) return
  await work()
  mkdirSync(folder, { recursive: true })
  writeFileSync(stamp, before)
}

function fingerprint(sources) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesIn))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

function filesIn(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full)
    .filter((name) => name !== 'node_modules' && name !== 'generated')
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`))
}
