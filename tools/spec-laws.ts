import type { SourceFile } from './source-files.ts'

/** Rules are lines like `- **W1** …`; tests cite them as `[W1]` or `[W1, W3]` in a title or a comment. */
export function specProblems(spec: string, tests: SourceFile[]): string[] {
  const numbers = [...spec.matchAll(/^- \*\*([A-Z]+\d+)\*\*/gm)].map(([, number = '']) => number)
  const doubles = numbers.filter((number, at) => numbers.indexOf(number) !== at)
  const cited = tests.flatMap(({ path, text }) => citations(text).map((number) => ({ path, number })))
  const untested = numbers.filter((number) => !cited.some((citation) => citation.number === number))
  const unknown = cited.filter(({ number }) => !numbers.includes(number))
  return [
    ...doubles.map((number) => `docs/SPEC.md: ${number} stands there twice.`),
    ...untested.map((number) => `docs/SPEC.md: no test cites [${number}].`),
    ...unknown.map(({ path, number }) => `${path}: cites [${number}], which is not in docs/SPEC.md.`),
  ]
}

function citations(text: string) {
  const brackets = text.matchAll(/\[([A-Z]+\d+(?:, ?[A-Z]+\d+)*)\]/g)
  return [...brackets].flatMap(([, list = '']) => list.split(/, ?/))
}
