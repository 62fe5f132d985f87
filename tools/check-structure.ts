// Names, rooms and sizes of files; what a linter that looks at one file's syntax does not see.
import { readSourceFiles, report } from './source-files.ts'
import { structureProblems } from './structure-laws.ts'

const endings = ['.ts', '.tsx', '.mjs', '.css', '.md', '.prisma', '.sql', '.html', '.yaml', 'run', 'package.json']
const files = readSourceFiles(endings).filter(({ path }) => path !== 'pnpm-lock.yaml')
report(
  files.flatMap((file) => structureProblems(file)),
  `${files.length} files are where they belong.`,
)
