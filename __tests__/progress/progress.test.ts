import {Writable} from 'node:stream'
import {PlainProgress} from '../../src/progress/plain.js'
import type {ProgressStep} from '../../src/progress/progress.js'
import {TerminalProgress} from '../../src/progress/terminal.js'

const step = (id: string, name = `RUN ${id}`): ProgressStep => ({id, name})
const done = {kind: 'done', milliseconds: 1234} as const

describe('progress as plain text', () => {
  const setUp = (colours = false) => {
    const lines: string[] = []
    return {lines, progress: new PlainProgress(line => lines.push(line), colours)}
  }

  it('has a line for each event, steps by number', () => {
    const {lines, progress} = setUp()
    const [one, two, three] = [step('1', '[1/3] FROM base'), step('2', '[2/3] RUN make'), step('3', '[3/3] COPY . .')]
    progress.start(one)
    progress.start(two)
    progress.output(two, 'stdout', Buffer.from('compiling\nlinking'))
    progress.note(two, 'not cached: a.ts changed')
    progress.end(one, {kind: 'cached'})
    progress.end(two, done)
    progress.start(three)
    progress.end(three, {kind: 'failed', message: 'no such file', milliseconds: 5})
    expect(lines.map(line => line.replace(/ \d\.\d{3} /, ' T '))).toEqual([
      '#1 [1/3] FROM base',
      '#2 [2/3] RUN make',
      '#2 T compiling',
      '#2 not cached: a.ts changed',
      '#1 CACHED',
      '#2 T linking',
      '#2 DONE 1.2s',
      '#3 [3/3] COPY . .',
      '#3 ERROR: no such file'
    ])
  })

  it('keeps the two outputs of a step apart', () => {
    const {lines, progress} = setUp()
    progress.start(step('1'))
    progress.output(step('1'), 'stdout', Buffer.from('half a li'))
    progress.output(step('1'), 'stderr', Buffer.from('oops\n'))
    progress.output(step('1'), 'stdout', Buffer.from('ne\n'))
    progress.end(step('1'), {kind: 'cancelled'})
    expect(lines.slice(1).map(line => line.replace(/ \d\.\d{3} /, ' '))).toEqual(['#1 oops', '#1 half a line', '#1 CANCELED'])
  })

  it('is one line an event whatever names, notes and messages hold: no line begins with what they say', () => {
    const {lines, progress} = setUp()
    const evil = '\n::set-output name=x::y\r\n\x1b[2J\x1b]0;t\x07::error::z'
    progress.start(step('1', `RUN${evil}`))
    progress.note(step('1'), `file${evil}`)
    progress.output(step('1'), 'stdout', Buffer.from(`out${evil}\n`))
    progress.end(step('1'), {kind: 'failed', message: `failed${evil}`, milliseconds: 1})
    expect(lines.every(line => line.startsWith('#1 '))).toBe(true)
    expect(lines.join('')).not.toMatch(/[\x00-\x1f]/)
  })

  it('keeps colours where they are wanted', () => {
    const {lines, progress} = setUp(true)
    progress.output(step('1'), 'stdout', Buffer.from('\x1b[32mok\n'))
    expect(lines[1]).toContain('\x1b[32mok\x1b[0m')
  })
})

/** A screen that understands what the progress writes: text, line ends, up, erase below; colours are ignored. */
class Screen extends Writable {
  readonly columns: number
  readonly rows: number
  lines: string[] = ['']
  #row = 0

  constructor(columns = 60, rows = 24) {
    super({decodeStrings: false})
    this.columns = columns
    this.rows = rows
  }

  override _write(chunk: string, _encoding: string, callback: () => void): void {
    for (const [, up, below, end, text] of chunk.matchAll(/\x1b\[(\d+)A|(\x1b\[J)|(\n)|((?:\x1b\[\d*m|[^\x1b\n])+)/g)) {
      if (up) this.#row -= Number(up)
      else if (below) this.lines.length = this.#row + 1
      else if (end) this.lines[++this.#row] ??= ''
      else this.lines[this.#row] = text!.replace(/\x1b\[\d*m/g, '')
      if (below) this.lines[this.#row] = ''
    }
    callback()
  }

  get shown(): string[] {
    return this.lines.slice(0, -1)
  }
}

describe('progress on a terminal', () => {
  const redraw = () => new Promise(resolve => setTimeout(resolve, 130))
  const squeezed = (lines: readonly string[]) => lines.map(line => line.replace(/ {2,}/g, ' ').replace(/\d+\.\ds/, 'Ts'))

  it('shows running steps with their last lines, and keeps a line of finished ones', async () => {
    const screen = new Screen()
    const progress = new TerminalProgress(screen)
    progress.start(step('1', 'RUN one'))
    progress.start(step('2', 'RUN two'))
    progress.output(step('1'), 'stdout', Buffer.from('a\nb\nc\nd\ne\nhalf'))
    progress.note(step('2'), 'waiting')
    await redraw()
    expect(squeezed(screen.shown)).toEqual(['=> RUN one Ts', ' b', ' c', ' d', ' e', '=> RUN two waiting Ts'])
    progress.end(step('1'), done)
    expect(squeezed(screen.shown)).toEqual(['=> RUN one DONE Ts', '=> RUN two waiting Ts'])
    progress.end(step('2'), {kind: 'cached'})
    expect(squeezed(screen.shown)).toEqual(['=> RUN one DONE Ts', '=> RUN two CACHED'])
  })

  it('shows what a failed step said last, its unfinished line too, and nothing that steers the terminal', () => {
    const screen = new Screen()
    const progress = new TerminalProgress(screen)
    progress.start(step('1', 'RUN \x1b[2Jfalse'))
    progress.output(step('1'), 'stderr', Buffer.from('why\x1b[5A\x1b[J\nbecause \x1b]0;title\x07of\ttabs\x1b[2J'))
    progress.end(step('1'), {kind: 'failed', message: 'exit\ncode: 1', milliseconds: 9})
    expect(squeezed(screen.shown)).toEqual(['!! RUN false ERROR: exit code: 1', ' | why', ' | because of tabs'])
  })

  it('never draws a line that wraps, nor more than the screen holds', async () => {
    const screen = new Screen(40, 6)
    const progress = new TerminalProgress(screen)
    for (let i = 0; i < 5; i++) {
      progress.start(step(`${i}`, `RUN ${'日本'.repeat(20)}`))
      progress.output(step(`${i}`), 'stdout', Buffer.from(`${'🚢\t'.repeat(40)}\n`))
      progress.note(step(`${i}`), 'x'.repeat(100))
    }
    await redraw()
    expect(screen.shown.length).toBeLessThanOrEqual(5)
    const widths = screen.shown.map(line => [...line].reduce((sum, c) => sum + (c > '\u1100' && c !== '…' ? 2 : 1), 0))
    expect(Math.max(...widths)).toBeLessThanOrEqual(40)
    for (let i = 0; i < 5; i++) progress.end(step(`${i}`), {kind: 'cancelled'})
    expect(screen.shown).toHaveLength(5)
  })

  it('says other things above what runs', async () => {
    const screen = new Screen()
    const progress = new TerminalProgress(screen)
    progress.start(step('1', 'RUN one'))
    await redraw()
    progress.print('warning: something')
    await redraw()
    expect(squeezed(screen.shown)).toEqual(['warning: something', '=> RUN one Ts'])
    progress.end(step('1'), done)
    expect(squeezed(screen.shown)).toEqual(['warning: something', '=> RUN one DONE Ts'])
  })

  it('ignores steps that it does not know', () => {
    const screen = new Screen()
    const progress = new TerminalProgress(screen)
    progress.output(step('9'), 'stdout', Buffer.from('x\n'))
    progress.note(step('9'), 'x')
    progress.end(step('9'), done)
    expect(screen.shown).toEqual([])
  })
})
