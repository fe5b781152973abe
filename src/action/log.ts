import {randomUUID} from 'node:crypto'
import type {Log} from '../log.js'
import type {Progress, ProgressStep, StepOutcome} from '../progress/progress.js'
import {PlainProgress} from '../progress/plain.js'

/** The job's log: workflow commands for warnings, text for the rest. */
export function actionLog(write: (line: string) => void, warn: (message: string) => void): Log {
  const said = new Set<string>()
  return {
    debug: message => write(`::debug::${escapeData(message)}`),
    info: write,
    warn: message => {
      if (!said.has(message)) warn(message)
      said.add(message)
    }
  }
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/**
 * Steps as lines. What a step prints may start with `::`, which the runner would take for a command of ours: commands are off
 * while there is output, under a token that no step can guess.
 */
export class ActionProgress implements Progress {
  readonly #plain: PlainProgress
  readonly steps: {name: string; outcome: StepOutcome}[] = []

  constructor(write: (line: string) => void) {
    const token = randomUUID()
    this.#plain = new PlainProgress(line => {
      if (!/^#\d+ [\d.]+ \s*(?:::|##\[)/.test(line)) return write(line)
      write(`::stop-commands::${token}`)
      write(line)
      write(`::${token}::`)
    }, true)
  }

  start(step: ProgressStep): void {
    this.#plain.start(step)
  }

  output(step: ProgressStep, stream: 'stdout' | 'stderr', chunk: Buffer): void {
    this.#plain.output(step, stream, chunk)
  }

  note(step: ProgressStep, text: string): void {
    this.#plain.note(step, text)
  }

  end(step: ProgressStep, outcome: StepOutcome): void {
    this.steps.push({name: step.name, outcome})
    this.#plain.end(step, outcome)
  }
}
