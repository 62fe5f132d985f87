import * as z from 'zod/mini'

/** Twelve hues for partners and labels. The same partner has the same one everywhere. */
export const COLOURS = [
  'teal',
  'orange',
  'plum',
  'blue',
  'moss',
  'brick',
  'mustard',
  'sky',
  'rose',
  'olive',
  'slate',
  'violet',
] as const

/** Drawn beside the hue, for those who do not see it. */
export const PATTERNS = ['plain', 'stripe', 'dot', 'grid', 'wave', 'cross'] as const

export const Colour = z.enum(COLOURS)
export const Pattern = z.enum(PATTERNS)
export type Colour = z.infer<typeof Colour>
export type Pattern = z.infer<typeof Pattern>
