import type {Log} from '../log.js'
import type {Progress, ProgressStep, StepOutcome} from '../progress/progress.js'
import {PlainProgress} from '../progress/plain.js'

/** The job's log: workflow commands for warnings and what is only for debugging, text for the rest. */
export function actionLog(write: (line: string) => void, commands: {debug(text: string): void; warn(text: string): void}): Log {
  const said = new Set<string>()
  return {
    debug: commands.debug,
    info: write,
    warn: message => {
      if (!said.has(message)) commands.warn(message)
      said.add(message)
    }
  }
}

/** A step that ended, for the summary. */
export interface FinishedStep {
  readonly name: string
  readonly outcome: StepOutcome
  /** Why it was not in the cache, among others. */
  readonly notes: readonly string[]
}

/** Steps as lines of the job's log; what became of them is kept. */
export class ActionProgress implements Progress {
  readonly finished: FinishedStep[] = []
  readonly #plain: PlainProgress
  readonly #notes = new Map<string, string[]>()

  /** @param write takes what steps print: see `guarded` */
  constructor(write: (line: string) => void) {
    this.#plain = new PlainProgress(write, true)
  }

  start(step: ProgressStep): void {
    this.#plain.start(step)
  }

  output(step: ProgressStep, stream: 'stdout' | 'stderr', chunk: Buffer): void {
    this.#plain.output(step, stream, chunk)
  }

  note(step: ProgressStep, text: string): void {
    this.#notes.set(step.id, [...(this.#notes.get(step.id) ?? []), text])
    this.#plain.note(step, text)
  }

  end(step: ProgressStep, outcome: StepOutcome): void {
    this.finished.push({name: step.name, outcome, notes: this.#notes.get(step.id) ?? []})
    this.#plain.end(step, outcome)
  }
}
