import type {AddInstruction, CopyInstruction, DockerfileWarning} from '../instruction.js'
import {cleanPath} from '../paths.js'
import {goQuote} from '../../text/go-quote.js'
import {finding, type LintRule, ruleUrl} from './rule.js'

export const COPY_IGNORED_FILE: LintRule = {
  name: 'CopyIgnoredFile',
  description: 'Attempting to Copy file that is excluded by .dockerignore',
  url: ruleUrl('copy-ignored-file')
}

/** As much of the ignore file's patterns as the check needs (context/patterns.ts). */
export interface IgnoreMatcher {
  /** The patterns, cleaned. */
  readonly patterns: readonly string[]
  /** Some pattern starts with `!`: then nobody can tell from the text. */
  readonly hasExceptions: boolean
  matches(path: string): boolean
}

/** Patterns that leave nothing of the context. */
const EVERYTHING: ReadonlySet<string> = new Set(['*', '**', '**/*'])

/** @param source a path of the context, expanded */
export function copyIgnoredFile(
  instruction: CopyInstruction | AddInstruction,
  source: string,
  ignored: IgnoreMatcher | undefined
): DockerfileWarning | undefined {
  if (!ignored || ignored.hasExceptions) return undefined
  const path = cleanPath(source)
  const isRoot = path === '.' || path === '/'
  if (isRoot && !ignored.patterns.some(pattern => EVERYTHING.has(pattern))) return undefined
  if (!ignored.matches(path)) return undefined
  const verb = instruction.kind === 'ADD' ? 'Add' : 'Copy'
  return finding(COPY_IGNORED_FILE, `Attempting to ${verb} file ${goQuote(path)} that is excluded by .dockerignore`, instruction)
}
