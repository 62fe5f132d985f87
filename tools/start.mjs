// npm start: installs, builds and runs the product; needs Node and npm, nothing else.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { build } from './build-steps.mjs'
import { main, prepare } from './prepare.mjs'
import { root } from './process.mjs'

await main(async () => {
  await prepare()
  await build()
  return serve()
})

function serve() {
  const server = spawn(
    process.execPath,
    ['--enable-source-maps', 'apps/server/dist/main.mjs', ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: { NODE_ENV: 'production', ...process.env },
    },
  )
  // We live until the server has closed; it gets the signal also when only we were meant.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
  return new Promise((resolve) => {
    server.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}
