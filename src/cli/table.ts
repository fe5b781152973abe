/** Narrower columns would jump from one list to the next. */
const MIN_WIDTH = 10

/** Lines with columns as wide as their widest cell and three blanks between them; the last column is not padded. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows]
  const widths = header.map((_, column) => all.reduce((width, row) => Math.max(width, lengthOf(row[column]!)), 0))
  return all.map(row => `${lineOf(row, widths)}\n`).join('')
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) =>
    column === row.length - 1 ? cell : pad(cell, Math.max(MIN_WIDTH, widths[column]! + 3))
  )
  return cells.join('')
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - lengthOf(cell)))
}

/** Letters, not UTF-16 units. */
function lengthOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : [...text].length
}

/** `a very long te…` in at most `length` characters. */
export function ellipsis(text: string, length: number): string {
  const letters = [...text]
  return letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…`
}
