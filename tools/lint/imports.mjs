import { dirname, posix, relative, sep } from 'node:path'
import { brokenLaw } from './rooms.mjs'

/** Reports an import that leaves its room. */
export const rooms = {
  create(context) {
    const file = toPosix(relative(context.cwd, context.filename))
    const check = (node, typeOnly) => {
      if (typeof node.source?.value !== 'string') return
      const message = brokenLaw(file, locate(file, node.source.value), typeOnly)
      if (message) context.report({ node: node.source, message })
    }
    return {
      ImportDeclaration: (node) => check(node, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, false),
    }
  },
}

function isTypeOnly(node) {
  if (node.importKind === 'type') return true
  return node.specifiers.length > 0 && node.specifiers.every((specifier) => specifier.importKind === 'type')
}

/** Where an import leads: a path below the root for our own files, the name of the package for others. */
function locate(file, source) {
  if (source.startsWith('.')) return posix.join(dirname(file), source)
  const own = /^@meanwhile\/([^/]+)\/?(.*)$/.exec(source)
  if (!own) return source
  const [, name, rest] = own
  const folder = name === 'server' || name === 'web' ? `apps/${name}` : `packages/${name}`
  return `${folder}/${rest}`
}

const toPosix = (path) => path.split(sep).join('/')
