import type {SourceLocation} from '../errors.js'

const RULE = '-'.repeat(20)

/** The lines around a place, numbered, with `>>>` on the faulty ones; '' when the file does not have those lines. */
export function excerptOf(text: string, location: SourceLocation): string {
  return excerptsOf(text)(location)
}

/** The same for many places of one text. */
export function excerptsOf(text: string): (location: SourceLocation) => string {
  const lines = text.split('\n').map(line => line.replace(/\r$/, ''))
  return location => excerpt(lines, location)
}

function excerpt(lines: readonly string[], location: SourceLocation): string {
  if (location.startLine < 1 || location.endLine > lines.length) return ''
  const around = location.startLine === location.endLine ? 2 : 1
  const first = Math.max(1, location.startLine - around)
  const last = Math.min(lines.length, location.endLine + around)
  const shown: string[] = []
  for (let number = first; number <= last; number++) shown.push(showLine(lines[number - 1]!, number, location))
  const column = location.column === undefined ? '' : `:${location.column}`
  return [`${location.file}:${location.startLine}${column}`, RULE, ...shown, RULE].join('\n')
}

/** Lines come cut: a minified script in a RUN must not fill the screen. */
const WIDTH = 240

function showLine(line: string, number: number, {startLine, endLine}: SourceLocation): string {
  const mark = number >= startLine && number <= endLine ? '>>>' : '   '
  const text = line.length > WIDTH ? `${line.slice(0, WIDTH)}...` : line
  return `${String(number).padStart(4)} | ${mark} ${text}`.trimEnd()
}
