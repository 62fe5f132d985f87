import { describe, expect, it } from 'vitest'
import css from './tokens.css?raw'

const TOKEN = /--([\w-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\);/g
const tokens = new Map([...css.matchAll(TOKEN)].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]))

const clip = (value: number) => Math.min(1, Math.max(0, value))

/** Relative luminance of WCAG 2 from `L C H`; the matrices are those of CSS Color 4 (oklab to linear sRGB). */
function luminance(oklch: string): number {
  const [lightness = 0, chroma = 0, hue = 0] = oklch.split(' ').map(Number)
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(theme: 'light' | 'dark', one: string, other: string): number {
  const [dim = 0, bright = 0] = [one, other].map((name) => luminance(tokens.get(name)![theme])).sort((x, y) => x - y)
  return (bright + 0.05) / (dim + 0.05)
}

const GROUNDS = ['paper', 'column', 'card', 'raised', 'hover']
const HUES = [...tokens.keys()].filter((name) => name.startsWith('hue-'))
const SOFT = ['signal', 'danger', 'good', 'warn']

const TEXT = [
  ...['ink', 'ink-2', 'signal-ink', 'danger', 'good', 'warn'].flatMap((ink) => GROUNDS.map((ground) => [ink, ground])),
  ...SOFT.map((tone) => [tone === 'signal' ? 'signal-ink' : tone, `${tone}-soft`]),
  ...SOFT.flatMap((tone) => [
    ['ink', `${tone}-soft`],
    ['ink-2', `${tone}-soft`],
  ]),
  ['on-signal', 'signal'],
  ['on-signal', 'signal-hover'],
  ['paper', 'ink'],
  ...HUES.map((hue) => ['on-hue', hue]),
] as [string, string][]

const EDGES = [
  ...['edge', 'signal-ink', 'danger'].flatMap((edge) => GROUNDS.map((ground) => [edge, ground])),
  ...HUES.flatMap((hue) => ['paper', 'column', 'card'].map((ground) => [hue, ground])),
] as [string, string][]

describe.each(['light', 'dark'] as const)('[D1] contrast in the %s theme', (theme) => {
  it('knows black on white', () => {
    expect((luminance('1 0 0') + 0.05) / (luminance('0 0 0') + 0.05)).toBeCloseTo(21, 3)
  })

  it.each(TEXT)('%s is readable on %s', (ink, ground) => {
    expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(EDGES)('%s is seen on %s', (edge, ground) => {
    expect(contrast(theme, edge, ground)).toBeGreaterThanOrEqual(3)
  })
})

it('[D1] has twelve hues for partners', () => {
  expect(HUES).toHaveLength(12)
})
