import { expect, test } from 'vitest'
import { boardPath, boardPattern, cardPath, insidePattern, signInPath, wayAfterSignIn } from './paths.ts'

test('the way after signing in is found again, and never leads to another site', () => {
  const way = boardPath('project1', 'board1')
  expect(wayAfterSignIn(new URL(signInPath(way), 'http://here').search)).toBe(way)
  expect(signInPath()).toBe('/sign-in')
  for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', 'p/1', ''])
    expect(wayAfterSignIn(`?next=${encodeURIComponent(next)}`), next).toBe('/')
  expect(wayAfterSignIn('')).toBe('/')
})

test('a board and a card over it are one page', () => {
  expect(boardPattern.exec(boardPath('p1', 'b1'))?.groups).toMatchObject({ projectId: 'p1', boardId: 'b1' })
  expect(boardPattern.exec(cardPath('p1', 'b1', 'c1'))?.groups?.cardId).toBe('c1')
  expect(boardPattern.test('/p/p1/b')).toBe(false)
})

test('the pages inside are told from those in front of the door', () => {
  for (const path of ['/', '/account', '/p/p1', '/p/p1/b/b1/c/c1']) expect(insidePattern.test(path), path).toBe(true)
  for (const path of ['/sign-in', '/join', '/nowhere', '/p/']) expect(insidePattern.test(path), path).toBe(false)
})
