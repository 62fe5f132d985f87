import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

interface Chunk {
  file: string
  src?: string
  name?: string
  isEntry?: boolean
  imports?: string[]
}

export interface FirstLoad {
  /** Kilobytes (1,000 bytes) of JavaScript, gzip level 9: the page of signing in, with the texts of one language. */
  entry: number
  /** The same with everything that an open board needs, its socket included. */
  board: number
}

/** The lazy components of the board's route, from the outside in. */
const PAGES_OF_BOARD = [
  'src/features/shell/app-shell.tsx',
  'src/pages/project-layout.tsx',
  'src/pages/board-page.tsx',
  'src/features/board/board-view.tsx',
]

/** Weighs what Vite built, by its manifest: a chunk that is imported statically comes along, a lazy one does not. */
export function weighFirstLoad(webDist: string): FirstLoad {
  const manifest = JSON.parse(readFileSync(join(webDist, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>
  const keyOf = (what: string, matches: (chunk: Chunk) => boolean | undefined) => {
    const found = Object.entries(manifest).find(([, chunk]) => matches(chunk))
    if (!found) throw new Error(`The build has no chunk for ${what}.`)
    return found[0]
  }
  const entry = keyOf('the start', (chunk) => chunk.isEntry)
  const texts = keyOf('the English texts', (chunk) => chunk.src?.endsWith('messages/src/core.en.ts'))
  const pages = PAGES_OF_BOARD.map((page) => keyOf(page, (chunk) => chunk.src === page))
  const signIn = keyOf('signing in', (chunk) => chunk.src === 'src/pages/sign-in-page.tsx')
  const socket = keyOf('the socket', (chunk) => chunk.src?.includes('/socket.io-client/'))
  const weigh = (keys: string[]) => {
    const files = [...withImports(manifest, keys)].map((key) => manifest[key]?.file ?? '')
    return files
      .filter((file) => file.endsWith('.js'))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(webDist, file)), { level: 9 }).length / 1000, 0)
  }
  return { entry: weigh([entry, signIn, texts]), board: weigh([entry, texts, ...pages, socket]) }
}

function withImports(manifest: Record<string, Chunk>, keys: readonly string[]): Set<string> {
  const all = new Set<string>()
  const add = (key: string) => {
    if (all.has(key)) return
    all.add(key)
    manifest[key]?.imports?.forEach(add)
  }
  keys.forEach(add)
  return all
}
