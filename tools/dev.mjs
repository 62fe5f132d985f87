// pnpm dev: the server restarts and the pages reload themselves when a file changes.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { main, prepare } from './prepare.mjs'
import { programOf, root } from './process.mjs'

await main(async () => {
  await prepare()
  const server = start([programOf('tsx'), 'watch', '--clear-screen=false', 'apps/server/src/main.ts'], root)
  const pages = start([programOf('vite', 'apps/web'), '--clearScreen', 'false'], join(root, 'apps/web'))
  return untilOneEnds([server, pages])
})

function start(words, cwd) {
  return spawn(process.execPath, words, { cwd, stdio: 'inherit' })
}

/** Neither side is of use without the other: when one ends, or we are told to, both go. */
function untilOneEnds(children) {
  let ending = false
  const endAll = (signal) => {
    // `tsx watch` takes a second signal as impatience and kills the server while it closes the database.
    if (ending) return
    ending = true
    for (const child of children) child.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => endAll(signal))
  const ends = children.map(
    (child) =>
      new Promise((resolve) => {
        child.once('close', (code) => {
          endAll('SIGTERM')
          resolve(code ?? 0)
        })
      }),
  )
  return Promise.all(ends).then((codes) => Math.max(...codes))
}
