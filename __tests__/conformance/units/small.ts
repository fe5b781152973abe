import {applyChmod, parseChmod} from '../../../src/context/chmod.js'
import {matchFilepath} from '../../../src/context/go-match.js'
import {parseIgnoreFile} from '../../../src/context/ignore-file.js'
import {parseCheckOptions} from '../../../src/dockerfile/check-options.js'
import {csvFields} from '../../../src/dockerfile/csv.js'
import {nearest} from '../../../src/dockerfile/did-you-mean.js'
import {detectCheck, detectSyntax} from '../../../src/dockerfile/directives.js'
import {formatDuration, parseNanoseconds} from '../../../src/dockerfile/duration.js'
import {parsePortSpecs} from '../../../src/dockerfile/expose.js'
import {parseBool} from '../../../src/dockerfile/go-number.js'
import {parseHeredocWord} from '../../../src/dockerfile/heredoc.js'
import {normalizeDestination, normalizePath, normalizeWorkdir} from '../../../src/dockerfile/paths.js'
import {quoteList} from '../../../src/text/go-quote.js'
import {parseRam} from '../../../src/dockerfile/ram.js'
import {parseSignal} from '../../../src/dockerfile/signal.js'
import {compare, type Expectation} from '../outcome.js'
import {withGoText} from '../patterns.js'

interface TextVector extends Expectation {
  readonly s: string
}

interface ListVector extends Expectation {
  readonly list: readonly string[]
}

export function runCheckOptions(vector: TextVector): string | undefined {
  return compare(vector, () => {
    const {skip, skipAll, experimental, experimentalAll, error} = parseCheckOptions(vector.s)
    const names = (list: readonly string[]) => (list.length === 0 ? null : list)
    return {
      error,
      experimental: names(experimental),
      experimental_all: experimentalAll,
      skip: names(skip),
      skip_all: skipAll
    }
  })
}

/** The vectors have the texts of Go's packages; BuildKit has its own for a value that starts with a digit, Slipway names the value. */
export function runChmod(vector: TextVector & {mode: string; is_dir: boolean}): string | undefined {
  const {error, out} = vector
  const octal = `invalid chmod parameter: '${vector.s}'. it should be octal string and between 0 and 07777`
  const symbolic = `invalid syntax in --chmod=${vector.s}`
  const expected: Expectation = error === undefined ? {out} : {error: error === 'invalid syntax' ? symbolic : octal}
  return compare(expected, () => {
    const chmod = parseChmod(vector.s)
    const mode = applyChmod(chmod, Number.parseInt(vector.mode, 8), vector.is_dir)
    return {[chmod.kind === 'octal' ? 'octal' : 'result']: mode.toString(8).padStart(4, '0')}
  })
}

export function runCsvFields(vector: TextVector): string | undefined {
  return compare(vector, () => csvFields(vector.s))
}

export function runDetectSyntax(vector: TextVector & {fn: 'detect_syntax' | 'check_directive'}): string | undefined {
  return compare(vector, () => {
    const found = vector.fn === 'detect_syntax' ? detectSyntax(vector.s) : detectCheck(vector.s)
    const value = found?.value ?? ''
    const rest = {cmdline: found?.commandLine ?? '', ok: found !== undefined}
    return vector.fn === 'detect_syntax' ? {...rest, syntax: value} : {...rest, value}
  })
}

export function runDidYouMean(vector: ListVector & {s: string; b: boolean}): string | undefined {
  return compare(vector, () => {
    const match = nearest(vector.s, vector.list, {caseSensitive: vector.b})
    return {match: match ?? '', ok: match !== undefined}
  })
}

export function runDuration(vector: TextVector): string | undefined {
  return compare(vector, () => {
    const ns = parseNanoseconds(vector.s)
    return {ns: Number(ns), string: formatDuration(ns)}
  })
}

export function runExpose(vector: ListVector): string | undefined {
  return compare(vector, () => parsePortSpecs(vector.list))
}

export function runGoMatch(vector: TextVector & {t: string}): string | undefined {
  return compare(vector, () => withGoText(() => matchFilepath(vector.s, vector.t)))
}

export function runQuoteList(vector: ListVector): string | undefined {
  return compare(vector, () => quoteList(vector.list))
}

export function runHeredocWord(vector: TextVector): string | undefined {
  return compare(vector, () => {
    const word = parseHeredocWord(vector.s)
    if (!word) return null
    const {name, fileDescriptor, expand, chomp} = word
    return {Name: name, FileDescriptor: fileDescriptor, Expand: expand, Chomp: chomp, Content: ''}
  })
}

/** An empty list is null in Go. */
export function runIgnoreFile(vector: TextVector): string | undefined {
  return compare({...vector, out: vector.out ?? []}, () => parseIgnoreFile(vector.s))
}

export function runParseBool(vector: TextVector): string | undefined {
  return compare(vector, () => parseBool(vector.s))
}

const PATHS = {
  normalize_workdir: normalizeWorkdir,
  normalize_path: normalizePath,
  normalize_path_keepslash: normalizeDestination
} as const

export function runPaths(vector: TextVector & {fn: keyof typeof PATHS; t: string}): string | undefined {
  return compare(vector, () => PATHS[vector.fn](vector.s, vector.t))
}

export function runRam(vector: TextVector): string | undefined {
  return compare(vector, () => parseRam(vector.s))
}

export function runSignal(vector: TextVector): string | undefined {
  return compare(vector, () => parseSignal(vector.s))
}
