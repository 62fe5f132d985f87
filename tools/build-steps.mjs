import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from './prepare.mjs'
import { root, runProgram } from './process.mjs'
import { whenChanged } from './stamp.mjs'

const shared = [
  'packages/domain/src',
  'packages/messages/src',
  'packages/wording/src',
  'pnpm-lock.yaml',
  'tools/build-steps.mjs',
  'tsconfig.base.json',
]

/** Builds whatever side has changed since its last build. */
export async function build() {
  const web = {
    name: 'web',
    sources: ['apps/web', ...shared].flatMap(withoutDist),
    outputs: ['apps/web/dist/index.html'],
  }
  await whenChanged(web, buildWeb)
  const server = {
    name: 'server',
    sources: ['apps/server/src', 'apps/server/package.json', 'prisma/schema', ...shared],
  }
  await whenChanged(
    { ...server, outputs: ['apps/server/dist/main.mjs', 'apps/server/dist/heic-worker.mjs'] },
    buildServer,
  )
}

function withoutDist(path) {
  if (path !== 'apps/web') return [path]
  return ['src', 'public', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json'].map(
    (name) => `${path}/${name}`,
  )
}

async function buildWeb() {
  console.log('Building the pages …')
  const words = ['build', '--logLevel', 'warn']
  const options = { workspace: 'apps/web', cwd: join(root, 'apps/web'), env: { NODE_ENV: 'production' } }
  if ((await runProgram('vite', words, options)) !== 0) throw new Stop('The pages could not be built.')
}

/** One file, and one for its worker: our own packages are bundled, the server's dependencies stay in node_modules. */
async function buildServer() {
  console.log('Building the server …')
  const { build: bundle } = await import('esbuild')
  const { dependencies } = JSON.parse(readFileSync(join(root, 'apps/server/package.json'), 'utf8'))
  try {
    await bundle({
      absWorkingDir: root,
      entryPoints: ['apps/server/src/main.ts', 'apps/server/src/attachment/heic-worker.mjs'],
      outdir: 'apps/server/dist',
      entryNames: '[name]',
      outExtension: { '.js': '.mjs' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      sourcemap: 'linked',
      external: Object.keys(dependencies).filter((name) => !name.startsWith('@meanwhile/')),
      logLevel: 'warning',
    })
  } catch {
    throw new Stop('The server could not be built.')
  }
}
