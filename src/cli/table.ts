/** Narrower columns would jump from one list to the next. */
const MIN_WIDTH = 10

/** Lines with columns as wide as their widest cell and three blanks between them; the last column is not padded. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((cell, column) => {
    let width = lengthOf(cell)
    for (const row of rows) width = Math.max(width, lengthOf(row[column]!))
    return Math.max(MIN_WIDTH, width + 3)
  })
  return [header, ...rows].map(row => lineOf(row, widths)).join('')
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const last = row.length - 1
  let line = ''
  for (let column = 0; column < last; column++) {
    const cell = row[column]!
    line += cell.padEnd(widths[column]! + cell.length - lengthOf(cell))
  }
  return `${line}${row[last]}\n`
}

/** Letters, not UTF-16 units. */
function lengthOf(text: string): number {
  return /[\ud800-\udfff]/.test(text) ? [...text].length : text.length
}

/** `a very long te…` in at most `length` characters. */
export function ellipsis(text: string, length: number): string {
  const letters = [...text]
  return letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…`
}
