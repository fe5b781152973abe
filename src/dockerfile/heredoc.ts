import {DockerfileError} from '../errors.js'
import {expandWords} from './expand.js'
import {syntaxFault} from './faults.js'

/** The `3<<-'EOF'` word that announces a here-document. */
export interface HeredocWord {
  readonly name: string
  /** False when any part of the name was quoted. */
  readonly expand: boolean
  /** `<<-`: leading tabs are stripped. */
  readonly chomp: boolean
  readonly fileDescriptor: number
}

/** Almost every name. */
const PLAIN_NAME = /^[A-Za-z0-9_]+$/
const WORD = /^([0-9]*)<<(-?)[\t\n\f\r ]*([^<]*)$/
/** Variables in a heredoc's name stay as they are written. */
const NAME = {keepUnset: true} as const
const NONE = () => undefined

/**
 * Reads one word of a line; undefined when it is not a heredoc's.
 * @throws DockerfileError when its name has an open quote, or an empty word beside it.
 */
export function parseHeredocWord(word: string): HeredocWord | undefined {
  const match = WORD.exec(word)
  const [, descriptor = '', dash, rest = ''] = match ?? []
  if (rest === '') return undefined
  if (PLAIN_NAME.test(rest)) return {name: rest, expand: true, chomp: dash === '-', fileDescriptor: readDescriptor(descriptor)}
  const names = expandWords(rest, NONE, NAME).words
  if (names.length !== 1) return undefined
  const raw = expandWords(rest, NONE, {...NAME, rawQuotes: true}).words
  if (raw.length !== 1) {
    throw syntaxFault(`internal lexing of heredoc produced inconsistent results: ${rest}`, {
      near: rest,
      hint: 'remove the empty quotes'
    })
  }
  return {
    name: names[0]!,
    expand: countQuotes(names[0]!) === countQuotes(raw[0]!),
    chomp: dash === '-',
    fileDescriptor: readDescriptor(descriptor)
  }
}

/** As `parseHeredocWord`, where a word that cannot be read is just a word. */
export function tryHeredocWord(word: string): HeredocWord | undefined {
  try {
    return parseHeredocWord(word)
  } catch (error) {
    if (error instanceof DockerfileError) return undefined
    throw error
  }
}

/** The heredocs that a logical line announces, in order. A line that is no valid shell text announces none. */
export function heredocsOf(line: string): readonly HeredocWord[] {
  let words: readonly string[]
  try {
    words = expandWords(line, NONE, {...NAME, rawQuotes: true, rawEscapes: true}).words
  } catch {
    return []
  }
  return words.flatMap(word => parseHeredocWord(word) ?? [])
}

/** Strips the leading tabs of every line. */
export function chompHeredoc(content: string): string {
  return content.replace(/(^|\n)\t+/g, '$1')
}

function countQuotes(text: string): number {
  return text.replace(/[^'"]/g, '').length
}

/** Go saturates where a number does not fit 64 bits. */
function readDescriptor(digits: string): number {
  return digits === '' ? 0 : Number(BigInt.asUintN(64, minimum(BigInt(digits), 2n ** 64n - 1n)))
}

function minimum(a: bigint, b: bigint): bigint {
  return a < b ? a : b
}
