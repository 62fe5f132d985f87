// Every package in a manifest has a line with its licence and its reason in decision 009, and no line is left over.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = 'docs/decisions/009-dependencies.md'

/** Licences whose works may be part of, or used by, a work under EUPL-1.2. */
const compatible = [
  'MIT',
  'MIT-0',
  'BSD-2-Clause',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'CC0-1.0',
  'LGPL-3.0',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'MIT OR Apache-2.0',
]

interface Manifest {
  license?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest
}

function foldersWithManifest(): string[] {
  const inside = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  )
  return ['.', 'bench', 'e2e', ...inside].filter((folder) => existsSync(join(root, folder, 'package.json')))
}

/** The licence that an installed package states; undefined for one of another platform. */
function installedLicence(folder: string, name: string): string | undefined {
  const path = `${folder}/node_modules/${name}/package.json`
  return existsSync(join(root, path)) ? readManifest(path).license : undefined
}

const lines = new Map<string, { licence: string; reason: string }>()
for (const [, name, licence, reason] of readFileSync(join(root, page), 'utf8').matchAll(
  /^\| `(.+?)` \| (.*?) \| (.*?) \|$/gm,
)) {
  if (name) lines.set(name, { licence: licence ?? '', reason: reason ?? '' })
}

const problems = new Set<string>()
const used = new Set<string>()
for (const folder of foldersWithManifest()) {
  const { dependencies, devDependencies, optionalDependencies } = readManifest(`${folder}/package.json`)
  const versions = { ...dependencies, ...devDependencies, ...optionalDependencies }
  for (const [name, version] of Object.entries(versions)) {
    if (version.startsWith('workspace:')) continue
    used.add(name)
    const line = lines.get(name)
    const licence = installedLicence(folder, name)
    if (!line?.reason) problems.add(`${name} (${folder}): ${page} does not say what it saves.`)
    else if (!compatible.includes(line.licence))
      problems.add(`${name}: "${line.licence}" is not known to fit EUPL-1.2.`)
    else if (licence && licence !== line.licence)
      problems.add(`${name}: its licence is ${licence}, not ${line.licence}.`)
    if (!/^\d/.test(version)) problems.add(`${name} (${folder}): "${version}" is not an exact version.`)
  }
}
for (const name of lines.keys())
  if (!used.has(name)) problems.add(`${name}: ${page} has a line for it, but no manifest has it.`)

for (const problem of problems) console.error(problem)
if (problems.size === 0) console.log(`Each of ${used.size} dependencies has its line.`)
process.exitCode = problems.size > 0 ? 1 : 0
