import {setTimeout as delay} from 'node:timers/promises'
import {containerRecords, findContainer} from '../../containers/find.js'
import {type LogLine, readLog} from '../../containers/log-file.js'
import {UsageError} from '../../errors.js'
import type {Command, CommandIO} from '../command.js'
import {signalNumber} from '../signals.js'
import {parseTime} from '../time.js'
import {storeOf} from '../tools.js'

const POLL = 100

export const logsCommand: Command = {
  name: 'logs',
  summary: 'Show what a container printed',
  usage: 'slipway logs [OPTIONS] CONTAINER',
  flags: {
    follow: {short: 'f', kind: 'boolean', help: 'Go on until it ends'},
    since: {kind: 'string', value: 'TIME', help: 'Only what came after (24h, 2026-01-02T03:04:05)'},
    tail: {short: 'n', kind: 'string', value: 'N', help: 'Only the last N lines'},
    timestamps: {short: 't', kind: 'boolean', help: 'With the time of each line'},
    until: {kind: 'string', value: 'TIME', help: 'Only what came before'}
  },
  examples: [['slipway logs -f --tail 20 web', 'watch it']],
  arguments: {min: 1, max: 1},
  async run(args, io) {
    const store = storeOf(io)
    const {id} = findContainer(store, args.positional[0]!)
    const records = containerRecords(store)
    const span = {since: timeOf(args.string('since')), until: timeOf(args.string('until'))}
    const show = (lines: readonly LogLine[]) =>
      print(
        lines.filter(line => isWithin(line, span)),
        args.boolean('timestamps'),
        io
      )
    let next = showFirst(records.folder(id), tailOf(args.string('tail')), show)
    while (args.boolean('follow')) {
      const isRunning = records.state(id).status === 'running'
      next = eachPiece(records.folder(id), next, show)
      if (!isRunning) break
      // Ctrl-C is how one stops looking.
      if (await isCancelled(POLL, io.signal)) return 128 + signalNumber(io.signal.reason.signal)
    }
    return 0
  }
}

/** Shows what is there, or its last lines; returns where the next reading begins. */
function showFirst(folder: string, tail: number | undefined, show: (lines: readonly LogLine[]) => void): number {
  if (tail === undefined) return eachPiece(folder, 0, show)
  let last: LogLine[] = []
  const next = eachPiece(folder, 0, lines => {
    last = tail === 0 ? [] : [...last, ...lines].slice(-tail)
  })
  show(last)
  return next
}

function eachPiece(folder: string, from: number, act: (lines: readonly LogLine[]) => void): number {
  let at = from
  for (let piece = readLog(folder, at); piece.lines.length > 0; piece = readLog(folder, at)) {
    act(piece.lines)
    at = piece.next
  }
  return at
}

/** undefined: all. */
function tailOf(text: string | undefined): number | undefined {
  if (text === undefined || text === 'all') return undefined
  if (!/^-?\d+$/.test(text)) throw new UsageError('INPUT_INVALID', `invalid value for --tail: ${text}`)
  return Number(text) < 0 ? undefined : Number(text)
}

function timeOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const time = parseTime(text)
  if (time === undefined) throw new UsageError('INPUT_INVALID', `invalid time "${text}"`)
  return time
}

function isWithin({time}: LogLine, {since, until}: {since: number | undefined; until: number | undefined}): boolean {
  const at = Date.parse(time)
  return (since === undefined || at >= since) && (until === undefined || at <= until)
}

function print(lines: readonly LogLine[], timestamps: boolean, {stdout, stderr}: CommandIO): void {
  for (const {log, stream, time} of lines) {
    const out = stream === 'stdout' ? stdout : stderr
    out.write(timestamps ? `${time} ${log}` : log)
  }
}

async function isCancelled(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  await delay(milliseconds, undefined, {signal}).catch(() => {})
  return signal.aborted
}
