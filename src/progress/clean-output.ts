/**
 * Escape sequences (ECMA-48): CSI with its parameters, strings (OSC, DCS, ...) up to their end, and those of one or two characters;
 * also what is left of one that was cut off.
 */
const ESCAPES =
  /\x1b(?:\[([0-?]*)[ -/]*([@-~])?|\][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|[PX^_][^\x1b\x9c]*(?:\x1b\\|\x9c)?|[ -/]+[0-~]?|[^\x1b])?/g
const COLOUR = /^[0-9;:]*$/
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f\x80-\x9f]/g
const RESET = '\x1b[0m'

/**
 * One line of output that may go to a terminal. Colours may stay, for this line only; everything else that steers a terminal goes:
 * a RUN must not move the cursor or retitle the window.
 */
export function cleanOutput(line: string, colours = false): string {
  let coloured = false
  const text = line.replace(ESCAPES, (sequence, parameters: string | undefined, final: string | undefined) => {
    if (!colours || final !== 'm' || !COLOUR.test(parameters ?? '')) return ''
    coloured = true
    return sequence
  })
  return text.replace(CONTROLS, '').replaceAll('\r', '') + (coloured ? RESET : '')
}

/** Several lines in one, for what must be a line. */
export function cleanLine(text: string): string {
  return cleanOutput(text.replace(/\s*[\r\n]+\s*/g, ' ')).trim()
}

/** So many characters without an end are a line. */
const MAX_LINE = 64 * 1024

/** Bytes as they come to whole lines; a carriage return starts the line anew, as a terminal would show it. */
export class LineSplitter {
  readonly #decoder = new TextDecoder('utf-8', {ignoreBOM: true})
  #rest = ''

  push(chunk: Buffer): string[] {
    const lines = (this.#rest + this.#decoder.decode(chunk, {stream: true})).split('\n')
    this.#rest = lines.pop() ?? ''
    if (this.#rest.length > MAX_LINE) lines.push(this.#take())
    return lines.map(overwritten)
  }

  /** The last line, if it had no end. */
  end(): string[] {
    const rest = this.#take() + this.#decoder.decode()
    return rest === '' ? [] : [overwritten(rest)]
  }

  #take(): string {
    const rest = this.#rest
    this.#rest = ''
    return rest
  }
}

/** What was written last over the line; an empty overwriting changes nothing. */
function overwritten(line: string): string {
  return line.split('\r').findLast(part => part !== '') ?? ''
}
