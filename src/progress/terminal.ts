import type {Progress, ProgressStep, StepOutcome} from './progress.js'
import {cleanOutput, LineSplitter} from './clean-output.js'
import {outcomeText, seconds} from './plain.js'

const TAIL = 4
const KEPT = 20
const FRAME_MS = 100

interface Running {
  readonly name: string
  readonly started: number
  readonly splitter: LineSplitter
  readonly lines: string[]
  note: string
}

type Terminal = NodeJS.WritableStream & {columns?: number}

/** Steps on a terminal: finished ones stay as a line, running ones show their time and their last lines of output. */
export class TerminalProgress implements Progress {
  readonly #terminal: Terminal
  readonly #running = new Map<string, Running>()
  #timer: NodeJS.Timeout | undefined
  #drawn = 0

  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  start(step: ProgressStep): void {
    const name = cleanOutput(step.name.replaceAll('\n', ' '), false)
    this.#running.set(step.id, {name, started: Date.now(), splitter: new LineSplitter(), lines: [], note: ''})
    this.#timer ??= setInterval(() => this.#draw(), FRAME_MS).unref()
  }

  output(step: ProgressStep, _stream: 'stdout' | 'stderr', chunk: Buffer): void {
    const running = this.#running.get(step.id)
    if (!running) return
    running.lines.push(...running.splitter.push(chunk).map(line => cleanOutput(line, false)))
    running.lines.splice(0, running.lines.length - KEPT)
  }

  note(step: ProgressStep, text: string): void {
    const running = this.#running.get(step.id)
    if (running) running.note = text
  }

  end(step: ProgressStep, outcome: StepOutcome): void {
    const running = this.#running.get(step.id)
    if (!running) return
    this.#running.delete(step.id)
    this.#erase()
    this.#terminal.write(`${this.#line(mark(outcome), running.name, outcomeText(outcome).split('\n')[0]!)}\n`)
    if (outcome.kind === 'failed')
      for (const line of [...running.lines, ...running.splitter.end()]) this.#terminal.write(` | ${line}\n`)
    if (this.#running.size === 0) this.#stop()
    else this.#draw()
  }

  #stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  #draw(): void {
    this.#erase()
    const lines = [...this.#running.values()].flatMap(running => this.#runningLines(running))
    this.#terminal.write(lines.map(line => `${line}\n`).join(''))
    this.#drawn = lines.length
  }

  #runningLines({name, started, lines, note}: Running): string[] {
    const time = `${note ? `${note}  ` : ''}${seconds(Date.now() - started)}`
    const width = this.#width() - 4
    return [this.#line('=>', name, time), ...lines.slice(-TAIL).map(line => `\x1b[2m   ${line.slice(0, width)}\x1b[0m`)]
  }

  #erase(): void {
    if (this.#drawn > 0) this.#terminal.write(`\x1b[${this.#drawn}A\x1b[J`)
    this.#drawn = 0
  }

  #line(left: string, name: string, right: string): string {
    const room = this.#width() - left.length - right.length - 3
    const shown = name.length > room ? `${name.slice(0, Math.max(0, room - 1))}…` : name.padEnd(room)
    return `${left} ${shown} ${right}`
  }

  #width(): number {
    return Math.max(40, this.#terminal.columns ?? 100)
  }
}

function mark(outcome: StepOutcome): string {
  return outcome.kind === 'failed' ? '!!' : '=>'
}
