import {invalidFault} from './faults.js'

/** The fields of one CSV line, as in `--mount=type=bind,"target=/a,b"`. @throws DockerfileFault with Go's text. */
export function csvFields(text: string): readonly string[] {
  const line = text.replace(/\r?\n$/, '')
  if (line === '') throw invalidFault('EOF')
  const fields: string[] = []
  for (let position = 0; ; position++) {
    const {field, end} = line[position] === '"' ? readQuoted(line, position) : readPlain(line, position)
    fields.push(field)
    position = end
    if (position >= line.length) return fields
  }
}

interface Field {
  readonly field: string
  /** Where its comma is, or the line ends. */
  readonly end: number
}

function readPlain(line: string, start: number): Field {
  const comma = line.indexOf(',', start)
  const end = comma < 0 ? line.length : comma
  const field = line.slice(start, end)
  const quote = field.indexOf('"')
  if (quote >= 0) throw parseError(line, start + quote, 'bare " in non-quoted-field')
  return {field, end}
}

function readQuoted(line: string, start: number): Field {
  let field = ''
  for (let position = start + 1; ; ) {
    const quote = line.indexOf('"', position)
    if (quote < 0) throw parseError(line, position, MISSING)
    field += line.slice(position, quote)
    const next = line[quote + 1]
    if (next === undefined || next === ',') return {field, end: quote + 1}
    if (next !== '"') throw parseError(line, quote, MISSING)
    field += '"'
    position = quote + 2
  }
}

const MISSING = 'extraneous or missing " in quoted-field'

/** Go counts columns in bytes. */
function parseError(line: string, index: number, reason: string) {
  const column = Buffer.byteLength(line.slice(0, index)) + 1
  return invalidFault(`parse error on line 1, column ${column}: ${reason}`, {hint: 'quote the whole field: "key=a,b"'})
}
