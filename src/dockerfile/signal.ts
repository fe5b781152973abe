import {toUpper} from '../text/letter-case.js'
import {nearest} from './did-you-mean.js'
import {invalidFault} from './faults.js'
import {tryInteger} from './go-number.js'

const RTMIN = 34
const RTMAX = 64
/** Numbers and names of Linux on every architecture that is not MIPS. */
const NAMES = (
  'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ ' +
  'VTALRM PROF WINCH IO PWR SYS'
).split(' ')

const SIGNALS: ReadonlyMap<string, number> = new Map([
  ...NAMES.map((name, index) => [name, index + 1] as const),
  ['CLD', 17],
  ['IOT', 6],
  ['POLL', 29],
  ...Array.from({length: 16}, (_, index) => [index === 0 ? 'RTMIN' : `RTMIN+${index}`, RTMIN + index] as const),
  ...Array.from({length: 15}, (_, index) => [index === 0 ? 'RTMAX' : `RTMAX-${index}`, RTMAX - index] as const)
])

/** The number of a signal: `SIGTERM`, `term`, `15`, `RTMIN+3`. @throws DockerfileFault INVALID */
export function parseSignal(text: string): number {
  const number = tryInteger(text, {base: 10, bits: 64}) ?? SIGNALS.get(toUpper(text).replace(/^SIG/, ''))
  if (number !== undefined && number !== 0) return number
  const near = nearest(toUpper(text).replace(/^SIG/, ''), [...SIGNALS.keys()])
  throw invalidFault(`invalid signal: ${text}`, {near: text, hint: near ? `did you mean SIG${near}?` : 'e.g. SIGTERM or 15'})
}
