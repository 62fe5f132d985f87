import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, runProgram } from './process.mjs'
import { whenChanged } from './stamp.mjs'

const pnpm = 'pnpm@12.21.0'

/** A reason to stop that a person can act on. */
export class Stop extends Error {}

/** Packages and generated code: what every other script needs first. Does nothing when nothing changed. */
export async function prepare() {
  requireNode()
  await install()
  await generateClient()
}

/** Runs a script's work; a failure is one sentence and exit code 1. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error)
    process.exitCode = 1
  }
}

function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const wanted = engines.node.replace('>=', '').split('.').map(Number)
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) return
  throw new Stop(`Meanwhile needs Node ${wanted.join('.')} or newer; this is Node ${process.versions.node}.`)
}

async function install() {
  const manifests = [
    'apps/server',
    'apps/web',
    'packages/domain',
    'packages/messages',
    'packages/wording',
    'e2e',
    'bench',
  ]
  const sources = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...manifests.map((at) => `${at}/package.json`),
  ]
  await whenChanged({ name: 'install', sources, outputs: ['node_modules/.modules.yaml'] }, async () => {
    console.log('Installing packages …')
    const windows = process.platform === 'win32'
    const words = ['--yes', pnpm, 'install', '--frozen-lockfile']
    // The build needs the development packages, whatever NODE_ENV the server is to run with.
    const env = { npm_config_yes: 'true', NODE_ENV: 'development', CI: 'true' }
    const code = await (windows ? run('cmd.exe', ['/c', 'npx', ...words], { env }) : run('npx', words, { env }))
    if (code !== 0) throw new Stop('The packages could not be installed; the lines above say why.')
  })
}

async function generateClient() {
  const outputs = ['apps/server/src/generated/prisma/client.ts']
  await whenChanged({ name: 'client', sources: ['prisma/schema', 'pnpm-lock.yaml'], outputs }, async () => {
    console.log('Generating the database client …')
    const env = { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }
    const code = await runProgram('prisma', ['generate', '--no-hints'], { env })
    if (code !== 0) throw new Stop('The database client could not be generated; the lines above say why.')
  })
}
