import type {Progress, ProgressStep, StepOutcome} from '../progress/progress.js'

/** Counts the steps of a Dockerfile that ran or came from the cache; bases and contexts are not steps. */
export class CountingProgress implements Progress {
  readonly #progress: Progress
  /** Whether a step came from the cache; a step that was done again counts once. */
  readonly #steps = new Map<ProgressStep, boolean>()

  constructor(progress: Progress) {
    this.#progress = progress
  }

  counts(): {total: number; cached: number} {
    return {total: this.#steps.size, cached: [...this.#steps.values()].filter(cached => cached).length}
  }

  start(step: ProgressStep): void {
    this.#progress.start(step)
  }

  output(step: ProgressStep, stream: 'stdout' | 'stderr', chunk: Buffer): void {
    this.#progress.output(step, stream, chunk)
  }

  note(step: ProgressStep, text: string): void {
    this.#progress.note(step, text)
  }

  end(step: ProgressStep, outcome: StepOutcome): void {
    const counts = outcome.kind === 'cached' ? outcome.counts !== false : outcome.kind === 'done' && outcome.counts === true
    // Done again after its layer was lost: it ran all the same.
    if (counts) this.#steps.set(step, outcome.kind === 'cached' && this.#steps.get(step) !== false)
    this.#progress.end(step, outcome)
  }
}
