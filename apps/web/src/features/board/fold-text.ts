/** Letters that are no base letter with a mark, so that decomposition leaves them (domain analysis, 7.2). */
const WHOLE: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', æ: 'ae', ß: 'ss', ı: 'i' }

/** Text for searching: without case and marks, so that “alksnajs” finds “Alksnājs”. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđøæßı]/g, (letter) => WHOLE[letter] ?? letter)
    .trim()
}
