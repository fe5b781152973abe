import {parseCsv} from './csv.js'

/** An input as a workflow gives it, several lines in one text, or its entries already apart. */
export type ListInput = string | readonly string[]

/**
 * The entries of a list input, one a line. Lines that begin with `#` are comments. A line in quotes may hold line
 * breaks. Commas stay: an entry is read as comma-separated fields a second time, so a quoted comma needs the whole
 * line in quotes, as with metadata-action: `"type=match,""pattern=\d{1,3}"""`.
 */
export function inputList(input: ListInput): readonly string[] {
  if (typeof input !== 'string') return input
  return parseCsv(input.trim(), {relaxQuotes: true, comments: true})
    .map(record => record.join(',').trim())
    .filter(entry => entry !== '')
}

/** One field of an entry: `key=value`, or a bare value. */
export interface Field {
  /** Lower case; absent for a bare value. */
  readonly key?: string
  readonly value: string
}

/** The comma-separated fields of one entry, split at the first `=`, spaces around dropped. */
export function entryFields(entry: string): readonly Field[] {
  return (parseCsv(entry)[0] ?? []).map(splitField)
}

function splitField(text: string): Field {
  const equals = text.indexOf('=')
  if (equals <= 0) return {value: text.trim()}
  return {key: text.slice(0, equals).trim().toLowerCase(), value: text.slice(equals + 1).trim()}
}
