import type {SourceLocation} from '../errors.js'
import {toLower} from '../text/letter-case.js'
import {type ArgumentForm, READ_ARGUMENTS} from './arguments.js'
import {trimSpace, trimStart} from './characters.js'
import {checkEscape, DirectiveReader} from './directives.js'
import {locate, syntaxFault} from './faults.js'
import {heredocsOf} from './heredoc.js'
import {type HeredocBody, readHeredoc} from './heredoc-body.js'
import type {InstructionKind} from './instruction.js'
import {INSTRUCTIONS} from './instructions/table.js'
import {LineReader, trimNewline} from './lines.js'
import type {Node, NodeList} from './node.js'
import {splitCommand} from './split-command.js'

export type {Node, NodeList}

/**
 * Splits a Dockerfile into instructions, in one pass over its lines. Whether they exist and have the right arguments is not
 * looked at, but for what splitting needs (ENV and LABEL pairs, JSON arrays).
 * @throws DockerfileError with its place in `file`.
 */
export function parseNodes(text: string, file = 'Dockerfile'): NodeList {
  return new NodeParser(text, file).parse()
}

const NONE: readonly never[] = []

/** BuildKit takes the first byte of a comment's line for its `#`: of a wider blank before it, the rest is no text any more. */
function withoutFirstByte(line: string): string {
  return '\ufffd'.repeat(Buffer.byteLength(line.slice(0, 1)) - 1) + line.slice(1)
}

class NodeParser {
  private readonly text: string
  private readonly file: string
  private readonly lines: LineReader
  private readonly directives = new DirectiveReader()
  private escape = '\\'
  private comments: string[] | undefined
  private readonly nodes: Node[] = []
  private readonly emptyContinuations: {line: number; original: string}[] = []

  constructor(text: string, file: string) {
    this.text = text
    this.file = file
    this.lines = new LineReader(text)
  }

  parse(): NodeList {
    for (let line = this.lines.next(); line !== undefined; line = this.lines.next()) this.readLine(line)
    if (this.nodes.length === 0) this.fail(syntaxFault('file with no instructions', {hint: 'start with FROM'}))
    this.guard(this.lines.number + 1, () => this.lines.finish())
    return {nodes: this.nodes, escape: this.escape, emptyContinuations: this.emptyContinuations}
  }

  private readLine(physical: string): void {
    const line = trimStart(trimNewline(physical))
    const start = this.lines.number
    if (line.startsWith('#')) {
      this.readComment(line, physical)
      return
    }
    this.directives.read('')
    const {text, continues} = this.cutContinuation(line)
    if (!continues && text === '') return
    const original = continues ? this.readContinuation(text) : text
    this.guard(start, () => this.addNode(original, start))
    this.comments = undefined
  }

  /** Comments above an instruction belong to it; an empty one separates. Directives are no comments. */
  private readComment(line: string, physical: string): void {
    const directive = this.guard(this.lines.number, () => this.directives.read(line))
    if (directive?.name === 'escape') this.escape = this.guard(this.lines.number, () => checkEscape(directive.value))
    if (directive) return
    const comment = trimSpace(withoutFirstByte(physical))
    if (comment === '') this.comments = undefined
    else if (this.comments) this.comments.push(comment)
    else this.comments = [comment]
  }

  /** Joins lines until one does not end in the escape character. Comments and empty lines between do not count. */
  private readContinuation(first: string): string {
    const parts = [first]
    let hasEmptyLine = false
    for (let line = this.lines.next(); line !== undefined; line = this.lines.next()) {
      const trimmed = trimStart(trimNewline(line))
      if (trimmed.startsWith('#')) continue
      if (trimmed === '') {
        hasEmptyLine = true
        continue
      }
      const {text, continues} = this.cutContinuation(trimNewline(line))
      parts.push(text)
      if (!continues) break
    }
    const original = parts.join('')
    if (hasEmptyLine) this.emptyContinuations.push({line: this.lines.number, original})
    return original
  }

  /** An escape character at the end of a line, with nothing but blanks after it, unless another is before it. */
  private cutContinuation(line: string): {text: string; continues: boolean} {
    let end = line.length
    while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--
    const continues = line[end - 1] === this.escape && line[end - 2] !== this.escape
    return {text: continues ? line.slice(0, end - 1) : line, continues}
  }

  private addNode(original: string, start: number): void {
    const parts = readParts(original, this.escape)
    const heredocs = original.includes('<<') && acceptsHeredocs(parts) ? this.readHeredocs(original) : NONE
    this.nodes.push(makeNode(original, parts, this.comments ?? NONE, heredocs, start, this.lines.number))
  }

  private readHeredocs(original: string): readonly HeredocBody[] {
    return heredocsOf(original).map(word => readHeredoc(word, this.lines))
  }

  /** A fault in `action` gets the lines from `start` to the last one that was read. */
  private guard<T>(start: number, action: () => T): T {
    try {
      return action()
    } catch (error) {
      throw locate(error, this.place(start), this.text)
    }
  }

  private fail(fault: Error): never {
    throw locate(fault, this.place(this.lines.number), this.text)
  }

  private place(start: number): SourceLocation {
    const startLine = Math.max(1, start)
    return {file: this.file, startLine, endLine: Math.max(startLine, this.lines.number)}
  }
}

/** What one logical line says by itself. */
type Parts = Pick<Node, 'keyword' | 'flags' | 'args' | 'json' | 'trigger'>

/** One literal, so that a hundred thousand nodes have one shape. */
function makeNode(
  original: string,
  {keyword, flags, args, json, trigger}: Parts,
  comments: readonly string[],
  heredocs: readonly HeredocBody[],
  startLine: number,
  endLine: number
): Node {
  return {keyword, original, flags, args, json, heredocs, startLine, endLine, comments, trigger}
}

/** @throws DockerfileFault */
function readParts(line: string, escapeToken: string): Parts {
  const outer: Split[] = []
  let inner = splitLine(line, escapeToken)
  // ONBUILD of ONBUILD is refused, but not here: any number of them must be read.
  for (; inner.form === 'instruction' && inner.rest !== ''; inner = splitLine(inner.rest, escapeToken)) outer.push(inner)
  return outer.reduceRight(wrap, readArguments(inner, escapeToken))
}

interface Split {
  readonly keyword: string
  readonly flags: readonly string[]
  readonly rest: string
  /** Undefined for no instruction. */
  readonly form: ArgumentForm | undefined
}

function splitLine(line: string, escapeToken: string): Split {
  const {keyword: written, flags, rest} = splitCommand(line, escapeToken)
  const keyword = SPELLINGS.get(written) ?? written
  return {keyword, flags, rest, form: formOf(keyword)}
}

function readArguments({keyword, flags, rest, form}: Split, escapeToken: string): Parts {
  if (form === undefined) return {keyword, flags, args: [''], json: false, trigger: undefined}
  if (form === 'instruction') return {keyword, flags, args: NONE, json: false, trigger: undefined}
  const {args, json} = READ_ARGUMENTS[form](rest, escapeToken, keyword)
  return {keyword, flags, args, json, trigger: undefined}
}

/** The place of a trigger is its ONBUILD's. */
function wrap(trigger: Parts, {keyword, flags, rest}: Split): Parts {
  return {keyword, flags, args: NONE, json: false, trigger: makeNode(rest, trigger, NONE, NONE, 0, 0)}
}

function formOf(keyword: string): ArgumentForm | undefined {
  const kind = kindOf(keyword)
  return kind && INSTRUCTIONS[kind].form
}

/** What a keyword names, in any case. BuildKit compares lower case, which lets the Kelvin sign be a `k`, but no `ſ` an `s`. */
export function kindOf(keyword: string): InstructionKind | undefined {
  return KINDS.get(keyword) ?? KINDS.get(toLower(keyword))
}

const KINDS: ReadonlyMap<string, InstructionKind> = new Map(
  Object.keys(INSTRUCTIONS).flatMap(name => [name, name.toLowerCase()].map(text => [text, name as InstructionKind]))
)

/** The usual ones as one string each, instead of a piece of every line. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.keys(INSTRUCTIONS).flatMap(name => [name, name.toLowerCase()].map(text => [text, text]))
)

const WITH_HEREDOCS: ReadonlySet<InstructionKind | undefined> = new Set(['ADD', 'COPY', 'RUN'])

function acceptsHeredocs(parts: Parts): boolean {
  const inner = parts.trigger ?? parts
  return WITH_HEREDOCS.has(kindOf(inner.keyword)) && !inner.json
}
