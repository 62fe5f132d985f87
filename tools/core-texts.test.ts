import { expect, test } from 'vitest'
import { coreSources, partProblems } from './core-texts.ts'

const sources = [
  {
    path: 'apps/web/src/pages/board-page.tsx',
    text: `import type { Far } from './far.ts'\nimport { Near } from '../near.tsx'\nconst Later = lazyOverlay(() => import('../later.tsx'))`,
  },
  { path: 'apps/web/src/near.tsx', text: `t('card.near')` },
  { path: 'apps/web/src/later.tsx', text: `t('card.later')` },
  { path: 'apps/web/src/pages/far.ts', text: `t('card.far')` },
]

test('what a page imports at once belongs to it; what it loads later, and types, do not', () => {
  expect(coreSources(sources).map(({ path }) => path)).toEqual([
    'apps/web/src/pages/board-page.tsx',
    'apps/web/src/near.tsx',
  ])
})

test('a text in the wrong part is found, either way', () => {
  const parts = { core: { card: { later: 'Later' } }, more: { card: { near: 'Near' } } }
  expect(partProblems(parts, coreSources(sources))).toEqual([
    'card.later: no first page and no bare board shows this text; move it to the more part.',
    'card.near: a first page or a bare board shows this text; move it to the core part.',
  ])
  expect(partProblems({ core: parts.more, more: parts.core }, coreSources(sources))).toEqual([])
})
