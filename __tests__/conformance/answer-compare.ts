import {isDeepStrictEqual} from 'node:util'
import type {SourceLocation} from '../../src/errors.js'
import type {Outline} from '../../src/frontend/outline.js'
import type {Wanted} from '../../src/frontend/parameters.js'
import type {Target} from '../../src/frontend/targets.js'
import type {Golden, GoldenAnswer} from './build-case.js'
import {compareError} from './build-compare.js'
import type {BuildOutcome} from './build-run.js'

/** What `--call outline` says, against BuildKit's answer. Undefined when they agree, or there is none. */
export function compareOutline({outline}: Golden, outcome: BuildOutcome): string | undefined {
  return outline && compareAnswer('outline', outline, outcome, () => outlineRecord(outcome.answer as Outline))
}

/** The same for `--call targets`. */
export function compareTargets({targets}: Golden, outcome: BuildOutcome): string | undefined {
  return targets && compareAnswer('targets', targets, outcome, () => ({targets: (outcome.answer as Target[]).map(targetRecord)}))
}

function compareAnswer(name: string, golden: GoldenAnswer, outcome: BuildOutcome, found: () => object): string | undefined {
  if (golden.request_error !== undefined) {
    const difference = compareError(golden.request_error, outcome)
    return difference && `${name}: ${difference}`
  }
  if (outcome.error !== undefined) return `${name} failed: ${outcome.error}`
  const [ours, theirs] = [sorted(found()), sorted(golden)]
  return isDeepStrictEqual(ours, theirs) ? undefined : `${name}: ${JSON.stringify(ours)} | expected ${JSON.stringify(theirs)}`
}

function outlineRecord({name, description, args, secrets, agents}: Outline): object {
  return {
    name,
    description,
    args: args.map(({name, description, value, location}) => ({name, description, value, lines: lines(location)})),
    secrets: secrets.map(wantedRecord),
    ssh: agents.map(wantedRecord)
  }
}

function wantedRecord({id, required, location}: Wanted): object {
  return {name: id, required, lines: lines(location)}
}

function targetRecord({name, isDefault, description, base, platform, location}: Target): object {
  // The goldens were made with pins taken out.
  return {name, default: isDefault, description, base: base.replace(/@sha256:[0-9a-f]{64}/, ''), platform, lines: lines(location)}
}

function lines({startLine, endLine}: SourceLocation): number[][] {
  return [[startLine, endLine]]
}

/** Without what says nothing; lists in the order of their texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (Array.isArray(value[0])) return [[value[0][0], value.at(-1)[1]]] // a long instruction may have a range a line
    return value.map(sorted).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, entry]) => [key, sorted(entry)] as const)
  const says = (entry: unknown) => Boolean(entry) && !(Array.isArray(entry) && entry.length === 0)
  return Object.fromEntries(entries.filter(([, entry]) => says(entry)).sort(([a], [b]) => (a < b ? -1 : 1)))
}
