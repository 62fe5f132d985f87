import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a program with our terminal and answers its exit code; a program that cannot be started counts as a failure. */
export function run(command, words, { env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd, stdio: 'inherit', env: { ...process.env, ...env } })
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`)
      resolve(1)
    })
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/** Runs the command of a package that a workspace has installed. */
export function runProgram(name, words, { workspace = '.', ...options } = {}) {
  return run(process.execPath, [programOf(name, workspace), ...words], options)
}

/** The script behind a package's command, to be run by this Node: no shell, no PATH, the same on every system. */
export function programOf(name, workspace = '.') {
  const folders = createRequire(join(root, workspace, 'package.json')).resolve.paths(name)
  const folder = folders.map((at) => join(at, name)).find((at) => existsSync(join(at, 'package.json')))
  if (!folder) throw new Error(`${name} is not installed.`)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]))
}
