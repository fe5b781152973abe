import {toLower, toUpper} from '../text/letter-case.js'
import {BLANKS, cut, cutAtBlanks, isSpace} from './characters.js'
import {syntaxFault} from './faults.js'
import {fromBytes, toBytes} from './bytes.js'
import {parseJsonForm} from './json-form.js'
import {goQuote} from '../text/go-quote.js'
import {splitWords} from './words.js'

/**
 * How an instruction's arguments are written.
 * `command`: JSON array, else one text. `list`: JSON array, else fields. `fields`: split at blanks. `words`: split at blanks
 * outside quotes. `pairs`: `key=value` words, or `key value`. `text`: one text. `typed`: a first field, then a command.
 * `instruction`: another instruction.
 */
export type ArgumentForm = 'command' | 'list' | 'fields' | 'words' | 'pairs' | 'text' | 'typed' | 'instruction'

export interface Arguments {
  /** For `pairs`, three a pair: key, value, and `=` or '' for the old form. */
  readonly args: readonly string[]
  /** They were a JSON array. */
  readonly json: boolean
}

const NOTHING: Arguments = {args: [], json: false}

type Reader = (text: string, escapeToken: string, keyword: string) => Arguments

/** @throws DockerfileFault */
export const READ_ARGUMENTS: {readonly [F in Exclude<ArgumentForm, 'instruction'>]: Reader} = {
  command: readCommand,
  list: text => readJson(text) ?? readFields(text),
  fields: readFields,
  words: (text, escapeToken) => ({args: splitWords(text, escapeToken), json: false}),
  pairs: readPairs,
  text: readText,
  typed: readTyped
}

function readJson(text: string): Arguments | undefined {
  const args = parseJsonForm(text)
  return args && {args, json: true}
}

function readCommand(text: string): Arguments {
  return text === '' ? NOTHING : (readJson(text) ?? readText(text))
}

function readText(text: string): Arguments {
  return text === '' ? NOTHING : {args: [text], json: false}
}

function readFields(text: string): Arguments {
  return text === '' ? NOTHING : {args: text.split(BLANKS), json: false}
}

function readPairs(text: string, escapeToken: string, keyword: string): Arguments {
  const words = splitWords(text, escapeToken)
  if (words.length === 0) return NOTHING
  if (!words[0]!.includes('=')) return readOldPair(text, toUpper(toLower(keyword)))
  return {args: words.flatMap(readPair), json: false}
}

/** `KEY value`: everything after the first blanks is the value. */
function readOldPair(text: string, keyword: string): Arguments {
  const {first, rest} = cutAtBlanks(text)
  if (rest === undefined) throw syntaxFault(`${keyword} must have two arguments`, {near: first, hint: `write ${first}=value`})
  return {args: [first, rest, ''], json: false}
}

function readPair(word: string): readonly string[] {
  const {before, after, found} = cut(word, '=')
  if (found) return [before, after, '=']
  throw syntaxFault(`Syntax error - can't find = in ${goQuote(word)}. Must be of the form: name=value`, {
    near: word,
    hint: 'quote a value that has blanks'
  })
}

/** HEALTHCHECK's type, and the command that follows it. BuildKit looks for the blanks byte by byte, as it does in flags. */
function readTyped(text: string): Arguments {
  const bytes = toBytes(text)
  let end = 0
  while (end < bytes.length && !isSpace(bytes[end]!)) end++
  if (end === 0) return NOTHING
  let next = end
  while (next < bytes.length && isSpace(bytes[next]!)) next++
  const command = readCommand(fromBytes(bytes.slice(next)))
  return {args: [fromBytes(bytes.slice(0, end)), ...command.args], json: command.json}
}
