/** A Go template, as far as docker's `--format` uses the language. https://pkg.go.dev/text/template */
export type Node =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'print'; readonly pipeline: Pipeline}
  | {
      readonly kind: 'if' | 'with'
      readonly pipeline: Pipeline
      readonly body: readonly Node[]
      readonly otherwise: readonly Node[]
    }
  | {
      readonly kind: 'range'
      readonly variables: readonly string[]
      readonly pipeline: Pipeline
      readonly body: readonly Node[]
      readonly otherwise: readonly Node[]
    }

/** Commands, each fed with the result of the one before; `$name := ...` keeps the last result. */
export interface Pipeline {
  readonly variable?: string
  readonly commands: readonly Command[]
}

/** A function with its arguments, or a single value. */
export interface Command {
  readonly terms: readonly Term[]
}

export type Term =
  | {readonly kind: 'literal'; readonly value: unknown}
  /** `.A.B`; no names: the dot itself. */
  | {readonly kind: 'field'; readonly path: readonly string[]}
  /** `$`, `$x`, `$x.A`. */
  | {readonly kind: 'variable'; readonly name: string; readonly path: readonly string[]}
  | {readonly kind: 'function'; readonly name: string}
  | {readonly kind: 'group'; readonly pipeline: Pipeline; readonly path: readonly string[]}
