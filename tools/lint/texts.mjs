const spoken = new Set([
  ...['alt', 'label', 'placeholder', 'title'],
  ...['aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext'],
])

/** What a person reads or hears comes from packages/messages, in all languages or not at all. */
export const noRawText = {
  create(context) {
    const message = 'A person reads this: take it from packages/messages.'
    return {
      JSXText(node) {
        if (hasLetters(node.value)) context.report({ node, message })
      },
      JSXExpressionContainer(node) {
        if (node.parent.type !== 'JSXAttribute') reportTexts(node.expression)
      },
      JSXAttribute(node) {
        if (!node.value || !spoken.has(node.name.name)) return
        reportTexts(node.value.type === 'JSXExpressionContainer' ? node.value.expression : node.value)
      },
    }

    /** Follows the ways in which a text is chosen, not the arguments of functions. */
    function reportTexts(node) {
      if (node.type === 'Literal' && typeof node.value === 'string') {
        if (hasLetters(node.value)) context.report({ node, message })
      } else if (node.type === 'TemplateLiteral') {
        if (node.quasis.some((part) => hasLetters(part.value.raw))) context.report({ node, message })
      } else if (node.type === 'ConditionalExpression') {
        reportTexts(node.consequent)
        reportTexts(node.alternate)
      } else if (node.type === 'LogicalExpression') {
        reportTexts(node.left)
        reportTexts(node.right)
      } else if (node.type === 'BinaryExpression' && node.operator === '+') {
        reportTexts(node.left)
        reportTexts(node.right)
      }
    }
  },
}

const hasLetters = (text) => /\p{L}/u.test(text)
