import type { SourceFile } from './source-files.ts'

const longest = 400

/** Drawers for what nobody found a place for. */
const drawers = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager', 'managers', 'index'])

/** Rooms of the server with names of their own: the write path, and the database below everything. */
const roomsWithOwnNames = new Set(['project', 'database'])

const code = /\.(ts|tsx|mjs|css)$/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/

// Written in pieces, so that this file does not break its own laws.
const unfinished = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`)
const passedOver = new RegExp(
  `\\b(?:test|it|describe)(?:\\.\\w+)*\\.(?:${['sk' + 'ip', 'on' + 'ly', 'to' + 'do', 'fix' + 'me'].join('|')})\\b`,
)
const machinePath = /(?<![\w.:/])\/(?:work|home|root|Users)\/[\w.-]+/

/** What is wrong with one file, in sentences that say where the line belongs. */
export function structureProblems(file: SourceFile): string[] {
  const problems = [nameProblem(file), roomProblem(file), lengthProblem(file), ...lineProblems(file)]
  return problems.filter((problem) => problem !== undefined)
}

function nameProblem({ path }: SourceFile) {
  if (!code.test(path)) return undefined
  const parts = path.split('/')
  const drawer = parts.flatMap((part) => part.replace(code, '').split(/[-.]/)).find((word) => drawers.has(word))
  if (drawer) return `${path}: "${drawer}" names no room. Name the file after the one thing that it knows.`
  const name = parts.at(-1) ?? ''
  return kebab.test(name) ? undefined : `${path}: file names are kebab-case.`
}

function roomProblem({ path }: SourceFile) {
  const domain = /^packages\/domain\/src\/([^/]+)\/(.+)$/.exec(path)
  if (domain) {
    const [, noun, name = ''] = domain
    if (name === `${noun}.ts` || name === 'commands.ts' || isTest(name)) return undefined
    return `${path}: a noun of the domain has ${noun}.ts (the record and how it is read), commands.ts and tests, nothing else.`
  }
  const server = /^apps\/server\/src\/([^/]+)\/(.+)$/.exec(path)
  if (server) {
    const [, feature = '', name = ''] = server
    if (roomsWithOwnNames.has(feature) || ['router.ts', 'data.ts', 'service.ts'].includes(name) || isTest(name))
      return undefined
    return `${path}: a feature has router.ts (requests), data.ts (tables), service.ts (the rest) and tests, nothing else.`
  }
  return undefined
}

const isTest = (name: string) => /^[^/]+\.test\.ts$/.test(name)

function lengthProblem({ path, text }: SourceFile) {
  if (!code.test(path)) return undefined
  const lines = text.split('\n').length - 1
  if (lines <= longest || /^\s*(\/\/|\/\*) long because: \S/m.test(text)) return undefined
  return `${path}: ${lines} lines. Split it, or say why not in a comment "long because: …".`
}

function lineProblems({ path, text }: SourceFile) {
  return text.split('\n').flatMap((line, at) => {
    const place = `${path}:${at + 1}`
    if (unfinished.test(line)) return [`${place}: unfinished work belongs in an issue, not in a file.`]
    if (code.test(path) && passedOver.test(line)) return [`${place}: a test runs, or it does not exist.`]
    if (machinePath.test(line)) return [`${place}: a path of one machine.`]
    return []
  })
}
