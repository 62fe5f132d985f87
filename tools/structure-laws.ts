import type { SourceFile } from './source-files.ts'

const longest = 400

/** Drawers for what nobody found a place for. */
const drawers = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager', 'managers'])

const code = /\.(ts|tsx|mjs|css)$/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/

// The classes of one letter keep these lines from breaking their own laws.
const unfinished = /\b(TO[D]O|FIX[M]E|XX[X])\b/
const passedOver = /\b(?:test|it|describe)(?:\.\w+)*\.(?:ski[p]|onl[y]|tod[o]|fixm[e])\b/
const machinePath = /(?<![\w.:/])\/(?:work|home|root|Users)\/[\w.-]+/

/** What is wrong with one file, in sentences that say where the line belongs. */
export function structureProblems(file: SourceFile): string[] {
  const problems = [nameProblem(file), roomProblem(file), lengthProblem(file), ...lineProblems(file)]
  return problems.filter((problem) => problem !== undefined)
}

function nameProblem({ path }: SourceFile) {
  if (!code.test(path)) return undefined
  const parts = path.split('/')
  // As a word it may be what a file knows (the place of a drop); as a whole name it is a barrel.
  if (parts.at(-1)?.startsWith('index.'))
    return `${path}: "index" names no room. Name the file after the one thing that it knows.`
  const drawer = parts.flatMap((part) => part.replace(code, '').split(/[-.]/)).find((word) => drawers.has(word))
  if (drawer) return `${path}: "${drawer}" names no room. Name the file after the one thing that it knows.`
  const name = parts.at(-1) ?? ''
  return kebab.test(name) ? undefined : `${path}: file names are kebab-case.`
}

/** A room is one flat folder: what needs a folder of its own inside of it is a room of its own. */
function roomProblem({ path }: SourceFile) {
  if (/^packages\/domain\/src\/[^/]+\/[^/]+\//.test(path)) return `${path}: a noun of the domain is one flat folder.`
  if (/^apps\/server\/src\/(?!generated\/)[^/]+\/[^/]+\//.test(path))
    return `${path}: a feature of the server is one flat folder.`
  return undefined
}

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
