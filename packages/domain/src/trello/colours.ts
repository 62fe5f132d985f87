import type { Colour, Pattern } from '../colour.ts'

/** Trello's ten hues; each also as `_dark` and `_light`. A label may have none. */
export const TRELLO_HUES = [
  'green',
  'yellow',
  'orange',
  'red',
  'purple',
  'blue',
  'sky',
  'lime',
  'pink',
  'black',
] as const
export type TrelloHue = (typeof TRELLO_HUES)[number]
export type TrelloShade = '' | '_dark' | '_light'

const HUE: Record<TrelloHue, Colour> = {
  green: 'moss',
  yellow: 'mustard',
  orange: 'orange',
  red: 'brick',
  purple: 'violet',
  blue: 'blue',
  sky: 'sky',
  lime: 'olive',
  pink: 'rose',
  black: 'slate',
}

/** Our hues have one lightness, so that text on them can be read: the shade becomes the pattern. */
const SHADE: Record<TrelloShade, Pattern> = { '': 'plain', _dark: 'grid', _light: 'dot' }

export interface TrelloColour {
  hue: TrelloHue
  shade: TrelloShade
}

/** Null: no colour, or one that a later Trello made. */
export function readColour(name: string | null | undefined): TrelloColour | null {
  const [, base, shade = ''] = /^([a-z]+?)(_dark|_light)?$/.exec(name ?? '') ?? []
  const hue = TRELLO_HUES.find((known) => known === base)
  return hue ? { hue, shade: shade as TrelloShade } : null
}

/** Thirty colours and none: each another pair of colour and pattern. */
export function labelLook(colour: TrelloColour | null): { colour: Colour; pattern: Pattern } {
  return colour ? { colour: HUE[colour.hue], pattern: SHADE[colour.shade] } : { colour: 'slate', pattern: 'stripe' }
}

/** For lists, covers and choices, which have a colour but no pattern. */
export function plainColour(name: string | null | undefined): Colour | null {
  const colour = readColour(name)
  return colour && HUE[colour.hue]
}
