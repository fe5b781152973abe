/** Narrower columns would jump from one list to the next. */
const MIN_WIDTH = 10

/** Lines with columns as wide as their widest cell and three blanks between them; the last column is not padded. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows]
  const lengthOf = measure(all)
  const widths = header.map((_, column) => {
    let width = 0
    for (const row of all) width = Math.max(width, lengthOf(row[column]!))
    return Math.max(MIN_WIDTH, width + 3)
  })
  return all.map(row => lineOf(row, widths, lengthOf)).join('')
}

function lineOf(row: readonly string[], widths: readonly number[], lengthOf: (cell: string) => number): string {
  const last = row.length - 1
  let line = ''
  for (let column = 0; column < last; column++) {
    const cell = row[column]!
    line += cell.padEnd(widths[column]! + cell.length - lengthOf(cell))
  }
  return `${line}${row[last]}\n`
}

/** How many letters a cell has: UTF-16 units, unless one of the cells has a letter of two (looked for once, in all of them). */
function measure(rows: readonly (readonly string[])[]): (cell: string) => number {
  const isWide = /[\ud800-\udfff]/.test(rows.map(row => row.join('')).join(''))
  return isWide ? cell => [...cell].length : cell => cell.length
}

/** `a very long te…` in at most `length` characters. */
export function ellipsis(text: string, length: number): string {
  const letters = [...text]
  return letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…`
}
