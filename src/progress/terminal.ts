import type {Progress, ProgressStep, StepOutcome} from './progress.js'
import {cleanLine, cleanOutput, LineSplitter} from './clean-output.js'
import {outcomeText, seconds} from './plain.js'
import {columnsOf, cutTo, expandTabs} from './width.js'

const TAIL = 4
const KEPT = 20
const FRAME_MS = 100

interface Running {
  readonly name: string
  readonly started: number
  readonly stdout: LineSplitter
  readonly stderr: LineSplitter
  readonly lines: string[]
  note: string
}

type Terminal = NodeJS.WritableStream & {columns?: number; rows?: number}

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
    const splitters = {stdout: new LineSplitter(), stderr: new LineSplitter()}
    this.#running.set(step.id, {name: cleanLine(step.name), started: Date.now(), ...splitters, lines: [], note: ''})
    this.#timer ??= setInterval(() => this.#draw(), FRAME_MS).unref()
  }

  output(step: ProgressStep, stream: 'stdout' | 'stderr', chunk: Buffer): void {
    const running = this.#running.get(step.id)
    if (running) keep(running, running[stream].push(chunk))
  }

  note(step: ProgressStep, text: string): void {
    const running = this.#running.get(step.id)
    if (running) running.note = cleanLine(text)
  }

  end(step: ProgressStep, outcome: StepOutcome): void {
    const running = this.#running.get(step.id)
    if (!running) return
    this.#running.delete(step.id)
    keep(running, [...running.stdout.end(), ...running.stderr.end()])
    const output = outcome.kind === 'failed' ? running.lines.map(line => ` | ${line}`) : []
    this.print([this.#line(mark(outcome), running.name, cleanLine(outcomeText(outcome))), ...output].join('\n'))
    if (this.#running.size === 0) this.#stop()
  }

  /** Writes lines above the running steps: what else is to be said must not come between them. */
  print(text: string): void {
    this.#erase()
    this.#terminal.write(`${text}\n`)
    this.#draw()
  }

  #stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  /** Never more than the screen holds: what has scrolled away cannot be erased. */
  #draw(): void {
    this.#erase()
    const room = Math.max(1, (this.#terminal.rows ?? 24) - 1)
    const lines = [...this.#running.values()].flatMap(running => this.#runningLines(running)).slice(-room)
    if (lines.length > 0) this.#terminal.write(lines.map(line => `${line}\n`).join(''))
    this.#drawn = lines.length
  }

  #runningLines({name, started, lines, note}: Running): string[] {
    const time = seconds(Date.now() - started)
    const width = this.#width() - 4
    const right = note === '' ? time : `${cutTo(note, Math.floor(width / 2))}  ${time}`
    return [this.#line('=>', name, right), ...lines.slice(-TAIL).map(line => `\x1b[2m   ${cutTo(line, width)}\x1b[0m`)]
  }

  #erase(): void {
    if (this.#drawn > 0) this.#terminal.write(`\x1b[${this.#drawn}A\x1b[J`)
    this.#drawn = 0
  }

  /** As wide as the terminal; a long text on the right takes what it needs, and wraps once the line is not redrawn. */
  #line(left: string, name: string, right: string): string {
    const room = Math.max(0, this.#width() - columnsOf(left) - columnsOf(right) - 3)
    const shown = columnsOf(name) > room ? `${cutTo(name, room - 1)}…` : name
    return `${left} ${shown}${' '.repeat(Math.max(0, room - columnsOf(shown)))} ${right}`
  }

  #width(): number {
    return Math.max(40, this.#terminal.columns ?? 100)
  }
}

function keep({lines}: Running, more: readonly string[]): void {
  lines.push(...more.slice(-KEPT).map(line => expandTabs(cleanOutput(line))))
  lines.splice(0, lines.length - KEPT)
}

function mark(outcome: StepOutcome): string {
  return outcome.kind === 'failed' ? '!!' : '=>'
}
