import {TagError} from '../errors.js'

export interface CsvOptions {
  /** Keep quotes that do not enclose a whole field, instead of refusing them. */
  readonly relaxQuotes?: boolean
  /** Skip lines that begin with `#`. */
  readonly comments?: boolean
}

/**
 * Records of comma-separated fields as RFC 4180 has them, with `""` for a quote inside quotes. Blank lines are
 * skipped, records may differ in length, and spaces belong to the field.
 * @throws TagError INVALID_RULE where a quote is not closed, or stands where `relaxQuotes` would be needed.
 */
export function parseCsv(text: string, options: CsvOptions = {}): string[][] {
  return new CsvReader(text, options).read()
}

class CsvReader {
  private readonly records: string[][] = []
  private record: string[] = []
  private field = ''
  private position = 0
  private quoting = false
  private wasQuoted = false
  private readonly text: string
  private readonly options: CsvOptions

  constructor(text: string, options: CsvOptions) {
    this.text = text
    this.options = options
  }

  read(): string[][] {
    for (; this.position < this.text.length; this.position++) {
      if (this.quoting) this.readQuoted(this.text[this.position]!)
      else this.readPlain(this.text[this.position]!)
    }
    if (this.quoting) throw this.refuse('a quote is not closed')
    this.endRecord()
    return this.records
  }

  private readQuoted(char: string): void {
    if (char !== '"') {
      this.field += char
      return
    }
    const next = this.text[this.position + 1]
    if (next === '"') {
      this.field += '"'
      this.position++
      return
    }
    this.quoting = false
    this.wasQuoted = true
    if (next === undefined || next === ',' || next === '\n' || next === '\r') return
    if (!this.options.relaxQuotes) throw this.refuse(`a closing quote is followed by "${next}"`)
    this.field = `"${this.field}"`
  }

  private readPlain(char: string): void {
    if (char === '#' && this.options.comments && this.atRecordStart()) this.skipLine()
    else if (char === '"') this.readQuote()
    else if (char === ',') this.endField()
    else if (char === '\n' || char === '\r') this.endRecord()
    else this.field += char
  }

  private readQuote(): void {
    if (this.field === '' && !this.wasQuoted) this.quoting = true
    else if (this.options.relaxQuotes) this.field += '"'
    else throw this.refuse('a quote opens inside a field')
  }

  private atRecordStart(): boolean {
    return this.field === '' && !this.wasQuoted && this.record.length === 0
  }

  private skipLine(): void {
    while (this.position + 1 < this.text.length && !'\r\n'.includes(this.text[this.position + 1]!)) this.position++
  }

  private endField(): void {
    this.record.push(this.field)
    this.field = ''
    this.wasQuoted = false
  }

  private endRecord(): void {
    if (this.atRecordStart()) return
    this.endField()
    this.records.push(this.record)
    this.record = []
  }

  private refuse(state: string): TagError {
    return new TagError('INVALID_RULE', `Cannot read "${this.text}": ${state}`, {
      hint: 'Enclose the whole field in quotes, and double a quote inside it: "pattern=say ""hi"""'
    })
  }
}
