import type {SourceLocation} from '../../errors.js'
import type {ArgumentForm} from '../arguments.js'
import {trimSpace} from '../characters.js'
import {type DockerfileFault, syntaxFault} from '../faults.js'
import type {FlagTypes} from '../flags.js'
import type {CommandLine, Instruction, InstructionKind} from '../instruction.js'
import type {Node} from '../node.js'

/** Everything the parser knows about one instruction: one file each, one line each in `table.ts`. */
export interface InstructionSyntax<K extends InstructionKind> {
  readonly form: ArgumentForm
  readonly flags: FlagTypes
  /** @throws DockerfileFault without a place; the caller adds it. */
  parse(node: Node, location: SourceLocation): Extract<Instruction, {kind: K}>
}

/**
 * What every instruction takes from its node. It is to be listed where it goes: to spread it takes ten times as long as all the
 * rest of the parsing, and there may be 100,000 instructions.
 */
export function common(node: Node): Pick<Node, 'original' | 'keyword' | 'comments'> {
  return {original: trimSpace(node.original), keyword: node.keyword, comments: node.comments}
}

export function atLeastOneArgument(kind: InstructionKind): DockerfileFault {
  return syntaxFault(`${kind} requires at least one argument`)
}

export function exactlyOneArgument(kind: InstructionKind): DockerfileFault {
  return syntaxFault(`${kind} requires exactly one argument`)
}

/** Exec or shell form; no arguments at all are shell form of ''. */
export function commandLine(args: readonly string[], json: boolean): CommandLine {
  return json ? {form: 'exec', args} : {form: 'shell', text: args.join(' ')}
}

/** What a comment `# <name> <description>` says about a stage or an argument. */
export function describe(comments: readonly string[], name: string): string {
  if (name === '') return ''
  return comments.find(comment => comment.startsWith(`${name} `))?.slice(name.length + 1) ?? ''
}
