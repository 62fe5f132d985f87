import { expect, it } from 'vitest'
import { labelLook, plainColour, readColour, TRELLO_HUES } from './colours.ts'

const NAMES = TRELLO_HUES.flatMap((hue) => ['', '_dark', '_light'].map((shade) => `${hue}${shade}`))

it('[IM4] thirty colours and none give thirty-one looks', () => {
  const looks = [...NAMES, null].map((name) => {
    const { colour, pattern } = labelLook(readColour(name))
    return `${colour} ${pattern}`
  })
  expect(new Set(looks).size).toBe(31)
})

it('[IM4] shades of a hue stay beside it', () => {
  expect(['blue', 'blue_dark', 'blue_light'].map(plainColour)).toEqual(['blue', 'blue', 'blue'])
  expect(labelLook(readColour('red_light'))).toEqual({ colour: 'brick', pattern: 'dot' })
})

it('[IM4] a colour that nobody knows is none', () => {
  expect(readColour('ultraviolet')).toBeNull()
  expect(readColour('__proto__')).toBeNull()
  expect(plainColour(undefined)).toBeNull()
})
