import type {HeredocBody} from './heredoc-body.js'

/** One instruction as text in its parts: known or not, checked or not. */
export interface Node {
  /** The instruction's name as written. */
  readonly keyword: string
  /** The logical line: continuations joined, comments left out. */
  readonly original: string
  readonly flags: readonly string[]
  readonly args: readonly string[]
  /** The arguments were a JSON array. */
  readonly json: boolean
  readonly heredocs: readonly HeredocBody[]
  readonly startLine: number
  readonly endLine: number
  /** The comment lines right above. */
  readonly comments: readonly string[]
  /** The trigger of an ONBUILD. */
  readonly trigger: Node | undefined
}

export interface NodeList {
  readonly nodes: readonly Node[]
  readonly escape: string
  /** Instructions with an empty line inside a continuation. */
  readonly emptyContinuations: readonly {readonly line: number; readonly original: string}[]
}
