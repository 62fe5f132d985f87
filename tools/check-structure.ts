// Names, rooms and sizes of files; what a linter that looks at one file's syntax does not see.
import { readSourceFiles, report } from './source-files.ts'
import { findFeatures, structureProblems } from './structure-laws.ts'

const endings = ['.ts', '.tsx', '.mjs', '.css', '.md', '.prisma', '.sql', '.html', '.yaml', 'run', 'package.json']
const files = readSourceFiles(endings).filter(({ path }) => path !== 'pnpm-lock.yaml')
const features = findFeatures(files.map(({ path }) => path))
report(
  files.flatMap((file) => structureProblems(file, features)),
  `${files.length} files are where they belong.`,
)
