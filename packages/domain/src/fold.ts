// The same folding runs in PostgreSQL (`fold_text`, a migration); a test holds both against the same texts. Change both or none.

/** Marks on letters, and characters without a width. Vowel signs of Indian scripts are letters and stay. */
const MARKS =
  // oxlint-disable-next-line no-misleading-character-class -- these are ranges of marks
  /[\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]/g

/** Letters that are no base letter with a mark, so that decomposition leaves them (domain analysis, 7.2). */
const WHOLE: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  ß: 'ss',
  ı: 'i',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ς: 'σ',
}
const WHOLE_LETTERS = new RegExp(`[${Object.keys(WHOLE).join('')}]`, 'g')

/** What stands between words: dashes, quotes, brackets and every other sign. */
const GAPS =
  /[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02b0-\u02ff\u2010-\u205f\u2061-\u206f\u20a0-\u20cf\u2100-\u2bff\u3000-\u303f\u{1f000}-\u{1faff}]+/gu

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(WHOLE_LETTERS, (letter) => WHOLE[letter] ?? letter)
    .replace(GAPS, ' ')
}

/**
 * Text for searching: words in small letters without marks, one space between them. “Ķekavas (Gen–Y)” and
 * “kekavas gen y” fold to the same.
 */
export function fold(text: string): string {
  return letters(text).replace(/ {2,}/g, ' ').trim()
}

export interface Folded {
  text: string
  /** For each character of `text`: where in the original what it came from begins and ends. */
  from: readonly number[]
  to: readonly number[]
}

/** `fold` that still knows where everything came from, so that a match can be marked in the original. */
export function foldWithOrigins(original: string): Folded {
  const chars: string[] = []
  const from: number[] = []
  const to: number[] = []
  let at = 0
  for (const point of original) {
    const end = at + point.length
    const piece = letters(point)
    // A mark belongs to the letter before it.
    if (piece === '' && to.length > 0) to[to.length - 1] = end
    for (const char of piece) {
      if (char === ' ' && (chars.length === 0 || chars.at(-1) === ' ')) continue
      for (let unit = 0; unit < char.length; unit++) {
        chars.push(char.charAt(unit))
        from.push(at)
        to.push(end)
      }
    }
    at = end
  }
  if (chars.at(-1) === ' ') {
    chars.pop()
    from.pop()
    to.pop()
  }
  return { text: chars.join(''), from, to }
}
