// The laws of this repository that no ready-made rule knows; .oxlintrc.json says where each one holds.
import { rooms } from './imports.mjs'
import { environment, pure } from './purity.mjs'
import { noRawText } from './texts.mjs'

export default {
  meta: { name: 'meanwhile' },
  rules: { rooms, pure, environment, 'no-raw-text': noRawText },
}
