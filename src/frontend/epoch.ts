import {tryInteger} from '../dockerfile/go-number.js'
import type {Dockerfile, Stage} from '../dockerfile/instruction.js'
import {DockerfileError} from '../errors.js'
import type {GitSource, HttpSource} from '../graph/op.js'
import {parseReference} from '../oci/reference.js'
import {fault, type Lowering, type StageState} from './stage-state.js'

const FIRST = Date.parse('0000-01-01T00:00:00Z') / 1000
const LAST = Date.parse('9999-12-31T23:59:59Z') / 1000
const HINT = 'Give whole seconds since 1970, e.g. from `git log -1 --format=%ct`'

/**
 * SOURCE_DATE_EPOCH in seconds. `context` is the time of the context's commit (off for a directory, which has none), the name of a
 * context that of its, and the name of a stage that only ADDs one repository or URL the time of that.
 * https://reproducible-builds.org/docs/source-date-epoch/
 */
export async function resolveEpoch(text: string, dockerfile: Dockerfile, lowering: Lowering): Promise<number | undefined> {
  const seconds = tryInteger(text, {base: 10, bits: 64})
  if (seconds !== undefined) return withinCalendar(seconds, text)
  const {options} = lowering
  if (text === 'context' || options.namedContexts.some(({name}) => name === text)) return options.contextTime(text)
  checkContextName(text)
  const stage = dockerfile.stages.find(({name}) => name === text.toLowerCase())
  if (!stage) throw invalid(text)
  checkStage(stage, lowering)
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

/** It may be one's before it is a stage's. */
function checkContextName(name: string): void {
  try {
    parseReference(name)
  } catch (cause) {
    throw new DockerfileError('INVALID', `invalid context name ${name}: ${(cause as Error).message}`, {hint: HINT, cause})
  }
}

function checkStage(stage: Stage, lowering: Lowering): void {
  if (lowering.base(stage.index).image !== 'scratch') throw unsuitable('must use FROM scratch', stage)
  const other = stage.instructions.find(({kind}) => kind !== 'ADD' && kind !== 'ARG')
  if (other) throw unsuitable(`does not meet source-only requirements: unsupported ${other.keyword} instruction`, stage)
  const [add, ...more] = stage.instructions.filter(instruction => instruction.kind === 'ADD')
  if (!add || more.length > 0) throw unsuitable('must contain exactly one remote ADD', stage)
  if (add.sources.length !== 1 || add.heredocs.length > 0) throw unsuitable('must contain exactly one remote ADD source', stage)
}

function onlySource({stage, vertex}: StageState): HttpSource | GitSource {
  const source = vertex.inputs[1]?.op
  if (source?.kind === 'source' && (source.source === 'http' || source.source === 'git')) return source
  throw unsuitable('source must be a single HTTP(S) or Git ADD', stage)
}

function unsuitable(reason: string, {from: {location}}: Stage) {
  return fault(`SOURCE_DATE_EPOCH stage ${reason}`, location, {hint: HINT})
}
