import {tryInteger} from '../dockerfile/go-number.js'
import type {Dockerfile, Stage} from '../dockerfile/instruction.js'
import {DockerfileError} from '../errors.js'
import type {GitSource, HttpSource} from '../graph/op.js'
import {fault, type Lowering, type StageState} from './stage-state.js'

const FIRST = Date.parse('0000-01-01T00:00:00Z') / 1000
const LAST = Date.parse('9999-12-31T23:59:59Z') / 1000
const HINT = 'Give whole seconds since 1970, e.g. from `git log -1 --format=%ct`'

/**
 * SOURCE_DATE_EPOCH in seconds; empty or undefined is off. `context` is the time of the context's commit (off for a directory, which
 * has none), the name of a context that of its, and the name of a stage that only ADDs one repository or URL the time of that.
 * https://reproducible-builds.org/docs/source-date-epoch/
 */
export async function resolveEpoch(
  text: string | undefined,
  dockerfile: Dockerfile,
  lowering: Lowering
): Promise<number | undefined> {
  if (text === undefined || text === '') return undefined
  const seconds = tryInteger(text, {base: 10, bits: 64})
  if (seconds !== undefined) return withinCalendar(seconds, text)
  const {options} = lowering
  if (text === 'context' || options.namedContexts.some(({name}) => name === text)) return options.contextTime(text)
  const stage = dockerfile.stages.findLast(({name}) => name === text.toLowerCase())
  if (!stage) throw invalid(text)
  checkInstructions(stage)
  return options.sourceTime(onlySource(await lowering.stage(stage.index)))
}

/** Times of images are RFC 3339, which knows four digits of a year. */
function withinCalendar(seconds: number, text: string): number {
  if (seconds < FIRST || seconds > LAST) throw invalid(`${text}: year outside of range [0,9999]`)
  return seconds
}

function invalid(text: string): DockerfileError {
  return new DockerfileError('INVALID', `invalid SOURCE_DATE_EPOCH: ${text}`, {hint: HINT})
}

function checkInstructions(stage: Stage): void {
  const other = stage.instructions.find(({kind}) => kind !== 'ADD' && kind !== 'ARG')
  if (other) throw unsuitable(`unsupported ${other.kind} instruction`, other)
}

function onlySource({stage, vertex}: StageState): HttpSource | GitSource {
  const [below, ...others] = vertex.inputs
  const [source] = others
  const isFirst = vertex.op.kind === 'file' && below?.op.kind === 'source' && below.op.source === 'scratch'
  if (!isFirst || others.length !== 1 || source?.op.kind !== 'source')
    throw unsuitable('need FROM scratch and one ADD', stage.from)
  if (source.op.source !== 'http' && source.op.source !== 'git')
    throw unsuitable('need an ADD of a URL or repository', stage.from)
  return source.op
}

function unsuitable(reason: string, {location}: Pick<Stage['from'], 'location'>) {
  return fault(`SOURCE_DATE_EPOCH stage does not meet source-only requirements: ${reason}`, location, {hint: HINT})
}
