import {UsageError} from '../errors.js'
import {table} from './table.js'
import {goJson} from './template/go-value.js'
import {compileTemplate} from './template/render.js'

/** One line of a list: what a template may ask for, in the order of `--format json`. */
export type Row = Readonly<Record<string, unknown>>

export interface RowFormat {
  /** Field and heading of each column of the table. */
  readonly columns: readonly (readonly [field: string, heading: string])[]
  /** Headings of fields that are in no column by default, for `table {{.Digest}}`. */
  readonly headings?: Readonly<Record<string, string>>
  /** `--quiet`: this field alone, a line a row, whatever the format. */
  readonly only?: string | false | undefined
  /** `--format`; undefined or `table`: the columns. */
  readonly format?: string | undefined
}

/**
 * A list as docker prints it: as a table, as one JSON object a line, by a Go template a line, or by a template a column of a
 * table (`table {{.ID}}\t{{.Size}}`).
 */
export function formatRows(rows: readonly Row[], {columns, headings = {}, only, format}: RowFormat): string {
  if (only) return rows.map(row => `${row[only]}\n`).join('')
  if (isPlainTable(format))
    return table(
      columns.map(([, heading]) => heading),
      rows.map(row => columns.map(([field]) => String(row[field])))
    )
  if (format === 'json') return rows.map(row => `${goJson(sorted(row))}\n`).join('')
  const isTable = /^table\s/.test(format)
  const text = unescapeTabs(isTable ? format.replace(/^table\s+/, '') : format)
  const compiled = compileTemplate(text)
  const template = /\bjson\b/.test(text) ? (row: Row) => compiled(sorted(row)) : compiled
  if (!isTable) return rows.map(row => `${template(row)}\n`).join('')
  const names: Record<string, string> = {...Object.fromEntries(columns), ...headings}
  const heading = compileTemplate(text)(headingRow(rows[0] ?? names, names))
  const cells = [heading, ...rows.map(row => template(row))].map(line => line.split('\t'))
  return table(
    cells[0]!,
    cells.slice(1).map(row => padRow(row, cells[0]!.length))
  )
}

/** Whether a list shows its columns and nothing that only templates ask for. */
export function isPlainTable(format: string | undefined): format is '' | 'table' | undefined {
  return format === undefined || format === '' || format === 'table'
}

/** As Go prints a map. */
function sorted(row: Row): Row {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** In a shell's single quotes `\t` and `\n` come as two letters. */
function unescapeTabs(text: string): string {
  return text.replace(/\\([tn])/g, (_, letter: string) => (letter === 't' ? '\t' : '\n'))
}

/** `CREATED AT` of `CreatedAt`. */
function headingOf(field: string): string {
  return field.replace(/([a-z])([A-Z])/g, '$1 $2').toUpperCase()
}

function headingRow(row: Row, headings: Readonly<Record<string, string>>): Row {
  return Object.fromEntries(Object.keys({...row, ...headings}).map(field => [field, headings[field] ?? headingOf(field)]))
}

function padRow(row: readonly string[], length: number): string[] {
  if (row.length > length) throw new UsageError('INPUT_INVALID', 'Cannot print a table: a row has more columns than its heading')
  return Array.from({length}, (_, index) => row[index] ?? '')
}
