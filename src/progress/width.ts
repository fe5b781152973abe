/** Characters that take two columns: East Asian wide ones and emoji. https://www.unicode.org/reports/tr11/ */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}\u{20000}-\u{3fffd}]/u
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u

/** Columns that a text without control characters takes on a terminal, about. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += widthOf(character)
  return columns
}

/** The beginning of the text that fits. */
export function cutTo(text: string, columns: number): string {
  let left = columns
  let end = 0
  for (const character of text) {
    left -= widthOf(character)
    if (left < 0) return text.slice(0, end)
    end += character.length
  }
  return text
}

/** Tabs have no width of their own: eight columns at most. */
export function expandTabs(text: string): string {
  return text.replaceAll('\t', '    ')
}

function widthOf(character: string): number {
  if (character < '\u0300') return 1
  return NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1
}
