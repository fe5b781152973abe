import {DockerfileError} from '../errors.js'
import {cut, trimSpace} from './characters.js'
import {DirectiveReader, detectCheck} from './directives.js'
import {invalidFault} from './faults.js'
import {parseBool} from './go-number.js'
import {goQuote} from '../text/go-quote.js'

/** Which checks run, and whether what they find fails the build. https://docs.docker.com/reference/dockerfile/#check */
export interface CheckOptions {
  /** Names of checks. */
  readonly skip: readonly string[]
  /** No check runs, but experimental ones that were asked for. */
  readonly skipAll: boolean
  /** Experimental checks to run, which are off otherwise. */
  readonly experimental: readonly string[]
  readonly experimentalAll: boolean
  /** Findings fail the build. */
  readonly error: boolean
}

const DEFAULT: CheckOptions = {skip: [], skipAll: false, experimental: [], experimentalAll: false, error: false}

/** Reads `skip=A,B;error=true;experimental=all`. @throws DockerfileFault with BuildKit's text. */
export function parseCheckOptions(text: string): CheckOptions {
  const trimmed = trimSpace(text)
  if (trimmed === '') return DEFAULT
  return splitOptions(trimmed).reduce(readOption, DEFAULT)
}

/** At most three parts: a third semicolon belongs to the last one. */
function splitOptions(text: string): readonly string[] {
  const [first = '', second, ...rest] = text.split(';')
  return [first, ...(second === undefined ? [] : [second]), ...(rest.length === 0 ? [] : [rest.join(';')])]
}

function readOption(options: CheckOptions, part: string): CheckOptions {
  const {before, after, found} = cut(part, '=')
  if (!found) throw invalidOption(part)
  const key = trimSpace(before)
  const value = trimSpace(after)
  if (key === 'skip' || key === 'experimental') {
    return value === 'all' ? {...options, [`${key}All`]: true} : {...options, [key]: value.split(',').map(trimSpace)}
  }
  if (key === 'error') return {...options, error: readError(value, part)}
  throw invalidOption(key)
}

function readError(value: string, part: string): boolean {
  try {
    return parseBool(value)
  } catch (error) {
    throw invalidFault(`failed to parse check option ${goQuote(part)}: ${(error as Error).message}`, {near: value})
  }
}

function invalidOption(part: string) {
  return invalidFault(`invalid check option ${goQuote(part)}`, {hint: 'options are skip, error and experimental'})
}

/**
 * The options for a Dockerfile: from its `# check=`, unless the build gives others (the argument BUILDKIT_DOCKERFILE_CHECK).
 * @throws DockerfileError
 */
export function checkOptionsOf(text: string, override?: string): CheckOptions {
  try {
    return parseCheckOptions(override ?? detectCheck(text)?.value ?? '')
  } catch (error) {
    if (!(error instanceof DockerfileError)) throw error
    const what = override === undefined ? 'check options' : 'build-arg:BUILDKIT_DOCKERFILE_CHECK'
    throw new DockerfileError(error.code, `failed to parse ${what}: ${error.message}`, {hint: error.hint})
  }
}

/** The options with what a `# check=` comment right above an instruction adds. Comments that make no sense add nothing. */
export function withComments(options: CheckOptions, comments: readonly string[]): CheckOptions {
  const added = comments.map(checkInComment).find(value => value !== undefined)
  if (added === undefined) return options
  try {
    const {skip, skipAll, experimental, experimentalAll} = parseCheckOptions(added)
    return {
      skip: [...options.skip, ...skip],
      skipAll: options.skipAll || skipAll,
      experimental: [...options.experimental, ...experimental],
      experimentalAll: options.experimentalAll || experimentalAll,
      error: options.error
    }
  } catch {
    return options
  }
}

function checkInComment(comment: string): string | undefined {
  const directive = new DirectiveReader('').read(comment)
  return directive?.name === 'check' ? cut(directive.value, ' ').before : undefined
}
