/** Colours may pass; everything else that steers a terminal may not: a RUN must not move the cursor or retitle the window. */
const ESCAPES = /\x1b(?:\[([0-9;]*)([A-Za-z@`~])|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[PX^_][^\x1b]*(?:\x1b\\)?|.)?/g
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f\x80-\x9f]/g

export function cleanOutput(line: string, colours: boolean): string {
  const text = line.replace(ESCAPES, (sequence, _parameters, final) => (colours && final === 'm' ? sequence : ''))
  return text.replace(CONTROLS, '')
}

/** Bytes as they come to whole lines; a carriage return starts the line anew, as a terminal would show it. */
export class LineSplitter {
  readonly #decoder = new TextDecoder()
  #rest = ''

  push(chunk: Buffer): string[] {
    const lines = (this.#rest + this.#decoder.decode(chunk, {stream: true})).split('\n')
    this.#rest = lines.pop() ?? ''
    if (this.#rest.length > 64 * 1024) lines.push(this.#take())
    return lines.map(overwritten)
  }

  /** The last line, if it had no end. */
  end(): string[] {
    const rest = this.#take()
    return rest === '' ? [] : [overwritten(rest)]
  }

  #take(): string {
    const rest = this.#rest
    this.#rest = ''
    return rest
  }
}

function overwritten(line: string): string {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line
  return text.slice(text.lastIndexOf('\r') + 1)
}
