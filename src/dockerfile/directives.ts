import {cut, trimStart} from './characters.js'
import {syntaxFault} from './faults.js'
import {parseGoJson} from './go-json.js'

/**
 * Parser directives: `# syntax=`, `# escape=` and `# check=` lines at the very top.
 * https://docs.docker.com/reference/dockerfile/#parser-directives
 */
export type DirectiveName = 'syntax' | 'escape' | 'check'

export interface Directive {
  readonly name: DirectiveName
  readonly value: string
}

const NAMES: ReadonlySet<string> = new Set<DirectiveName>(['syntax', 'escape', 'check'])
const DIRECTIVE = /^([a-zA-Z][a-zA-Z0-9]*)[\t\f\r ]*=[\t\f\r ]*([^\n]+)$/

/** Reads directives line by line, until the first line that is none. */
export class DirectiveReader {
  private readonly comment: string
  private readonly seen = new Set<string>()
  private done = false

  constructor(comment = '#') {
    this.comment = comment
  }

  /** @throws DockerfileFault when a directive comes twice. */
  read(line: string): Directive | undefined {
    if (this.done) return undefined
    const match = line.startsWith(this.comment) ? DIRECTIVE.exec(trimStart(line.slice(this.comment.length))) : null
    const name = (match?.[1] ?? '').toLowerCase()
    if (!NAMES.has(name)) {
      this.done = true
      return undefined
    }
    if (this.seen.has(name)) throw syntaxFault(`only one ${name} parser directive can be used`, {hint: 'remove one of them'})
    this.seen.add(name)
    return {name: name as DirectiveName, value: withoutTail(match![2]!)}
  }
}

/** Without the blanks at its end, but for the first character. */
function withoutTail(value: string): string {
  let end = value.length
  while (end > 1 && /[\t\f\r ]/.test(value[end - 1]!)) end--
  return value.slice(0, end)
}

/** @throws DockerfileFault when the value is neither `\` nor a backtick. */
export function checkEscape(value: string): string {
  if (value === '\\' || value === '`') return value
  throw syntaxFault(`invalid escape token '${value}' does not match \` or \\`, {near: value})
}

export interface DirectiveValue {
  /** Up to the first space. */
  readonly value: string
  /** The whole line after `=`. */
  readonly commandLine: string
}

/** The frontend that the Dockerfile asks for: `# syntax=`, also as `//syntax=` or in a JSON document's `syntax`. */
export function detectSyntax(text: string): DirectiveValue | undefined {
  const body = withoutPreamble(text)
  return findDirective('syntax', body, '#') ?? findDirective('syntax', body, '//') ?? findInJson(body)
}

/** The value of `# check=`, to be read by `parseCheckOptions`. */
export function detectCheck(text: string): DirectiveValue | undefined {
  return findDirective('check', withoutPreamble(text), '#')
}

/** A byte-order mark and one `#!` line may stand before directives. */
function withoutPreamble(text: string): string {
  const body = text.replace(/^\ufeff/, '')
  return body.startsWith('#!') ? cut(body, '\n').after : body
}

function findDirective(name: DirectiveName, text: string, comment: string): DirectiveValue | undefined {
  for (const directive of readAll(text, comment)) {
    if (directive.name === name) return {value: cut(directive.value, ' ').before, commandLine: directive.value}
  }
  return undefined
}

/** The directives at the top; a second one of a name ends them. */
function* readAll(text: string, comment: string): Generator<Directive> {
  const reader = new DirectiveReader(comment)
  for (let rest = text; rest !== ''; ) {
    const {before, after} = cut(rest, '\n')
    let directive: Directive | undefined
    try {
      directive = reader.read(before.replace(/\r$/, ''))
    } catch {
      return
    }
    if (!directive) return
    yield directive
    rest = after
  }
}

function findInJson(text: string): DirectiveValue | undefined {
  if (!trimStart(text).startsWith('{')) return undefined
  const document = parseGoJson(text) as {syntax?: unknown} | undefined
  const syntax = document?.syntax
  return typeof syntax === 'string' ? {value: syntax, commandLine: syntax} : undefined
}
