import {syntaxFault} from './faults.js'

/** Go's scanner takes no longer token; BuildKit's message says so. */
const MAX_LINE_BYTES = 65535

/** The physical lines of a Dockerfile, read one after the other. Line ends stay, as heredocs keep them. */
export class LineReader {
  /** How many lines were read: the 1-based number of the last one. */
  number = 0
  private readonly text: string
  private position = 0
  private tooLong = false

  constructor(text: string) {
    this.text = text.replace(/^\ufeff/, '')
  }

  /** The next line with its `\n`, or undefined at the end and before a line that is too long. */
  next(): string | undefined {
    if (this.tooLong || this.position >= this.text.length) return undefined
    const newline = this.text.indexOf('\n', this.position)
    const end = newline < 0 ? this.text.length : newline + 1
    const line = this.text.slice(this.position, end)
    if (exceeds(newline < 0 ? line : line.slice(0, -1))) {
      this.tooLong = true
      return undefined
    }
    this.position = end
    this.number++
    return line
  }

  /** @throws DockerfileFault when reading stopped at a line that is too long. */
  finish(): void {
    if (!this.tooLong) return
    this.number++
    throw syntaxFault(`dockerfile line greater than max allowed size of ${MAX_LINE_BYTES}`, {
      hint: 'break the line, or put the text in a file that the Dockerfile copies'
    })
  }
}

function exceeds(line: string): boolean {
  return line.length > MAX_LINE_BYTES / 3 && Buffer.byteLength(line) > MAX_LINE_BYTES
}

/** Without the `\n` and any `\r` before it. */
export function trimNewline(line: string): string {
  let end = line.length
  while (end > 0 && (line[end - 1] === '\n' || line[end - 1] === '\r')) end--
  return line.slice(0, end)
}
