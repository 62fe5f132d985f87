// Rule D4 of docs/SPEC.md, on what the last build left: how much JavaScript a first visit and an open board load.
import { join } from 'node:path'
import { weighFirstLoad } from './first-load.ts'
import { report, root } from './source-files.ts'

/** Kilobytes (1,000 bytes) of JavaScript, gzip. */
const LIMITS = { entry: 120, board: 180 } as const
const NAMES = { entry: 'The first load', board: 'An open board' } as const

const found = weighFirstLoad(join(root, 'apps/web/dist'))
const parts = ['entry', 'board'] as const
const words = parts.map((part) => `${NAMES[part]}: ${found[part].toFixed(1)} kB of ${LIMITS[part]}.`)
report(
  words.filter((_, at) => {
    const part = parts[at]
    return part !== undefined && found[part] > LIMITS[part]
  }),
  words.join(' '),
)
