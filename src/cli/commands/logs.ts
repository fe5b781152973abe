import {setTimeout as delay} from 'node:timers/promises'
import {containerRecords, findContainer} from '../../containers/find.js'
import {type LogLine, readLog} from '../../containers/log-file.js'
import {UsageError} from '../../errors.js'
import type {Command, CommandIO} from '../command.js'
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
    const first = readLog(records.folder(id))
    show(lastLines(first.lines, args.string('tail')))
    let {next} = first
    while (args.boolean('follow')) {
      const isRunning = records.state(id).status === 'running'
      const more = readLog(records.folder(id), next)
      show(more.lines)
      next = more.next
      if (!isRunning) break
      await delay(POLL, undefined, {signal: io.signal})
    }
    return 0
  }
}

function lastLines(lines: readonly LogLine[], tail: string | undefined): readonly LogLine[] {
  if (tail === undefined || tail === 'all') return lines
  if (!/^-?\d+$/.test(tail)) throw new UsageError('INPUT_INVALID', `invalid value for --tail: ${tail}`)
  const count = Number(tail)
  return count < 0 ? lines : lines.slice(Math.max(0, lines.length - count))
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
