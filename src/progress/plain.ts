import type {Progress, ProgressStep, StepOutcome} from './progress.js'
import {cleanLine, cleanOutput, LineSplitter} from './clean-output.js'

interface Step {
  readonly number: number
  readonly started: number
  readonly out: LineSplitter
  readonly err: LineSplitter
}

/** A line an event, for logs: `#3 [2/5] RUN make`, its output with seconds in front, then `#3 DONE 1.2s` or `#3 CACHED`. */
export class PlainProgress implements Progress {
  readonly #write: (line: string) => void
  readonly #colours: boolean
  readonly #steps = new Map<string, Step>()

  constructor(write: (line: string) => void, colours = false) {
    this.#write = write
    this.#colours = colours
  }

  start(step: ProgressStep): void {
    const number = this.#steps.size + 1
    this.#steps.set(step.id, {number, started: Date.now(), out: new LineSplitter(), err: new LineSplitter()})
    this.#write(`#${number} ${cleanLine(step.name)}`)
  }

  output(step: ProgressStep, stream: 'stdout' | 'stderr', chunk: Buffer): void {
    const state = this.#state(step)
    this.#lines(state, (stream === 'stdout' ? state.out : state.err).push(chunk))
  }

  note(step: ProgressStep, text: string): void {
    this.#write(`#${this.#state(step).number} ${cleanLine(text)}`)
  }

  end(step: ProgressStep, outcome: StepOutcome): void {
    const state = this.#state(step)
    this.#lines(state, [...state.out.end(), ...state.err.end()])
    this.#write(`#${state.number} ${cleanLine(outcomeText(outcome))}`)
  }

  #lines({number, started}: Step, lines: readonly string[]): void {
    const seconds = ((Date.now() - started) / 1000).toFixed(3)
    for (const line of lines) this.#write(`#${number} ${seconds} ${cleanOutput(line, this.#colours)}`)
  }

  #state(step: ProgressStep): Step {
    if (!this.#steps.has(step.id)) this.start(step)
    return this.#steps.get(step.id)!
  }
}

export function outcomeText(outcome: StepOutcome): string {
  switch (outcome.kind) {
    case 'cached':
      return 'CACHED'
    case 'done':
      return `DONE ${seconds(outcome.milliseconds)}`
    case 'failed':
      return `ERROR: ${outcome.message}`
    case 'cancelled':
      return 'CANCELED'
  }
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)}s`
}
