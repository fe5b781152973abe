/** What a build says about its steps while it runs. Implementations: terminal, plain text, GitHub log groups, JSON, silent. */
export interface Progress {
  /** A step begins; `name` as in `Vertex.name`. */
  start(step: ProgressStep): void
  /** Output of a step, as it came. */
  output(step: ProgressStep, stream: 'stdout' | 'stderr', chunk: Buffer): void
  /** Something worth a word while the step runs, e.g. `downloading 12.3 MB`. */
  note(step: ProgressStep, text: string): void
  end(step: ProgressStep, outcome: StepOutcome): void
}

export interface ProgressStep {
  readonly id: string
  readonly name: string
}

export type StepOutcome =
  /** `counts`: a step of the Dockerfile, not a base, a context or an upload. */
  | {readonly kind: 'done'; readonly milliseconds: number; readonly counts?: boolean}
  | {readonly kind: 'cached'; readonly counts?: boolean}
  | {readonly kind: 'failed'; readonly message: string; readonly milliseconds: number}
  /** Another step failed or the build was cancelled. */
  | {readonly kind: 'cancelled'}

export const silentProgress: Progress = {start() {}, output() {}, note() {}, end() {}}
