import {isDeepStrictEqual} from 'node:util'
import {DockerfileError, type SourceLocation} from '../../src/errors.js'
import {trimSpace} from '../../src/dockerfile/characters.js'
import {detectCheck, detectSyntax} from '../../src/dockerfile/directives.js'
import {type Node, parseNodes} from '../../src/dockerfile/nodes.js'
import {parseDockerfile} from '../../src/dockerfile/parse.js'
import {goQuote} from '../../src/text/go-quote.js'
import {toLower} from '../../src/text/letter-case.js'

/** A record of buildkit/parser/parse-oracle.jsonl: what BuildKit's parser makes of a Dockerfile. */
export interface ParserCase {
  readonly id: string
  readonly dockerfile?: string
  readonly dockerfile_gen?: string
  readonly dump?: string
  readonly nodes?: readonly unknown[]
  readonly escape?: string
  readonly syntax?: string
  readonly syntax_cmdline?: string
  readonly check?: string
  readonly meta_args?: number
  readonly stages?: readonly unknown[]
  readonly parse_warnings?: readonly string[]
  readonly parse_error?: string
  readonly parse_error_line?: number
  readonly instructions_error?: string
}

/** Undefined when the parser agrees with BuildKit's, else the first thing that differs. */
export function runParser(record: ParserCase): string | undefined {
  const text = record.dockerfile ?? generate(record.dockerfile_gen!)
  if (record.parse_error !== undefined) return compareParseError(text, record)
  return (
    differ('syntax', detectSyntax(text)?.value, record.syntax) ??
    differ('syntax_cmdline', detectSyntax(text)?.commandLine, record.syntax_cmdline) ??
    differ('check', detectCheck(text)?.value, record.check) ??
    compareNodes(text, record)
  )
}

/** `'FROM a\nRUN ' + 'x'*65000 + '\n'`: a Python expression. */
function generate(expression: string): string {
  return expression
    .split(' + ')
    .map(term => {
      const [, text = '', count = '1'] = /^'(.*)'(?:\*(\d+))?$/.exec(term)!
      return text.replaceAll('\\n', '\n').repeat(Number(count))
    })
    .join('')
}

function compareParseError(text: string, record: ParserCase): string | undefined {
  try {
    parseNodes(text)
  } catch (error) {
    if (!(error instanceof DockerfileError) || !error.location) return `unlocated: ${error}`
    const differs = differ('parse_error', error.message, record.parse_error)
    return differs ?? compareLine(error.location, expectedLine(record))
  }
  return `no error, expected "${record.parse_error}"`
}

/** BuildKit names the instruction's first line; Slipway, where it knows a column, the line in the instruction. */
function compareLine({startLine, column}: SourceLocation, expected: number): string | undefined {
  if (column !== undefined && startLine > expected) return undefined
  return differ('parse_error_line', startLine, expected)
}

/** BuildKit counts a faulty directive's line from 0; Slipway says where it is. */
function expectedLine({parse_error: message, parse_error_line: line = 0}: ParserCase): number {
  const isDirective = /^(?:invalid escape token|only one \w+ parser directive)/.test(message!)
  return isDirective || /^dockerfile line greater/.test(message!) ? line + 1 : Math.max(1, line)
}

function compareNodes(text: string, record: ParserCase): string | undefined {
  const list = parseNodes(text)
  const {nodes} = list
  const isWhole = record.dockerfile !== undefined
  const dump = nodes.map(node => `(${dumpNode(node)})`).join('\n')
  return (
    differ('escape', list.escape, record.escape) ??
    (isWhole ? differ('dump', dump, record.dump) : undefined) ??
    (isWhole ? differ('nodes', nodes.map(describeNode), record.nodes) : undefined) ??
    differ('parse_warnings', warningsOf(list), record.parse_warnings ?? []) ??
    compareStages(text, record)
  )
}

function warningsOf({emptyContinuations}: ReturnType<typeof parseNodes>): string[] {
  return emptyContinuations.map(({original}) => `Empty continuation line found in: ${original}`)
}

function compareStages(text: string, record: ParserCase): string | undefined {
  try {
    const {stages, globalArgs} = parseDockerfile(text, 'Dockerfile')
    if (record.instructions_error !== undefined) return `no error, expected "${record.instructions_error}"`
    if (record.stages === undefined) return undefined
    const described = stages.map(({from, instructions}) => ({
      base: from.image,
      commands: instructions.length === 0 ? null : instructions.map(({kind}) => kind.toLowerCase()),
      doc: from.description,
      name: from.name ?? '',
      platform: from.platform ?? ''
    }))
    return differ('stages', described, record.stages) ?? differ('meta_args', globalArgs.length, record.meta_args)
  } catch (error) {
    if (!(error instanceof DockerfileError) || !error.location) return `unlocated: ${error}`
    // A file of ARGs alone is complaint enough for a build; the oracle stops before it.
    if (error.message === 'dockerfile contains no stages to build') return differ('stages', undefined, record.stages ?? undefined)
    return differ('instructions_error', error.message, record.instructions_error)
  }
}

/** The S-expression of upstream's parser tests. */
function dumpNode(node: Node): string {
  const flags = node.flags.length > 0 ? ` [${node.flags.map(goQuote).join(' ')}]` : ''
  const rest = node.trigger ? ` (${dumpNode(node.trigger)})` : node.args.map(arg => ` ${goQuote(arg)}`).join('')
  return trimSpace(toLower(node.keyword) + flags + rest)
}

function describeNode(node: Node): Record<string, unknown> {
  return {
    instr: node.keyword,
    start_line: node.startLine,
    end_line: node.endLine,
    original: node.original,
    args: [...node.args],
    ...(node.flags.length > 0 && {flags: [...node.flags]}),
    ...(node.json && {json: true}),
    ...(node.heredocs.length > 0 && {heredocs: node.heredocs.map(describeHeredoc)}),
    ...(node.comments.length > 0 && {prev_comments: [...node.comments]}),
    ...(node.trigger && {sub: describeNode(node.trigger)})
  }
}

function describeHeredoc({name, fileDescriptor, expand, chomp, content}: Node['heredocs'][number]) {
  return {Name: name, FileDescriptor: fileDescriptor, Expand: expand, Chomp: chomp, Content: content}
}

function differ(what: string, actual: unknown, expected: unknown): string | undefined {
  return isDeepStrictEqual(actual, expected)
    ? undefined
    : `${what}: ${JSON.stringify(actual)?.slice(0, 1500)}, expected ${JSON.stringify(expected)?.slice(0, 1500)}`
}
