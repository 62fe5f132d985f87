/** The domain has no clock and no chance: both come in with the command or the stamp. */
export const pure = {
  create(context) {
    const message =
      'The domain has no clock and no randomness: pass the value in, from the edge that makes the command.'
    return {
      MemberExpression(node) {
        const name = `${node.object.name}.${node.property.name}`
        if (['Date.now', 'Math.random', 'performance.now'].includes(name)) context.report({ node, message })
        if (['crypto', 'globalThis'].includes(node.object.name)) context.report({ node, message })
      },
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) context.report({ node, message })
      },
      CallExpression(node) {
        if (node.callee.name === 'Date') context.report({ node, message })
      },
    }
  },
}

/** Settings are read and checked once. Handing the whole environment to a child process is not reading. */
export const environment = {
  create(context) {
    const message = 'Only config.ts reads process.env: take the setting from the configuration.'
    return {
      MemberExpression(node) {
        if (node.object.name !== 'process' || node.property.name !== 'env') return
        if (node.parent.type !== 'SpreadElement') context.report({ node, message })
      },
    }
  },
}
