import {isDeepStrictEqual} from 'node:util'
import {checkOptionsOf} from '../../src/dockerfile/check-options.js'
import {filterWarnings} from '../../src/dockerfile/lint/filter.js'
import {parseDockerfile} from '../../src/dockerfile/parse.js'

export interface LintCase {
  readonly id: string
  readonly dockerfile?: string
  readonly attrs?: Readonly<Record<string, string>>
}

export interface LintGolden {
  readonly id: string
  readonly lint?: {
    readonly warnings?: readonly {
      readonly rule: string
      readonly detail: string
      readonly url: string
      readonly lines: number[][]
    }[]
    readonly request_error?: string
    readonly build_error?: string
  }
}

/** The checks that look at nothing but the text. */
const TEXT_RULES: ReadonlySet<string> = new Set([
  'StageNameCasing',
  'FromAsCasing',
  'NoEmptyContinuation',
  'ConsistentInstructionCasing',
  'DuplicateStageName',
  'ReservedStageName',
  'MaintainerDeprecated',
  'InvalidDefinitionDescription'
])

/** Compares what the parser alone warns of with the `--check` of BuildKit. Undefined when they agree, or there is nothing to compare. */
export function runTextLint(build: LintCase, golden: LintGolden): string | undefined {
  if (build.dockerfile === undefined || !golden.lint?.warnings || golden.lint.build_error) return undefined
  const expected = golden.lint.warnings
    .filter(({rule}) => TEXT_RULES.has(rule))
    .map(({rule, detail, url, lines}) => ({rule, message: detail, url, line: lines[0]![0]!}))
  const actual = warningsOf(build.dockerfile, build.attrs?.['build-arg:BUILDKIT_DOCKERFILE_CHECK'])
  return isDeepStrictEqual(sort(actual), sort(expected))
    ? undefined
    : `${golden.id}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`
}

function warningsOf(text: string, override: string | undefined) {
  const {warnings} = parseDockerfile(text, 'Dockerfile')
  return filterWarnings(warnings, checkOptionsOf(text, override)).map(({rule, message, url, location}) => ({
    rule,
    message,
    url,
    line: location.startLine
  }))
}

function sort<T>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
