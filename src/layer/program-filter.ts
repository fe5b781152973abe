import {spawn} from 'node:child_process'
import {PassThrough, pipeline, type Readable} from 'node:stream'
import {LayerError} from '../errors.js'

/** A program of this machine that turns its input into its output. */
export interface Program {
  readonly command: string
  readonly args: readonly string[]
  /** For messages: what it does. */
  readonly purpose: string
  /** What to do when it is not installed. */
  readonly hint: string
}

/**
 * The program's output as a stream that ends well only when the program did. Destroying the stream ends the program.
 * @throws (as the stream's error) LayerError UNSUPPORTED when there is no such program, MALFORMED with its words when it fails
 */
export function filterThrough(source: Readable, {command, args, purpose, hint}: Program): Readable {
  const child = spawn(command, args, {stdio: ['pipe', 'pipe', 'pipe']})
  const output = new PassThrough()
  const words: Buffer[] = []
  child.stderr.on('data', chunk => words.push(chunk))
  child.on('error', cause => {
    output.destroy(new LayerError('UNSUPPORTED', `Cannot ${purpose}: the program ${command} does not run here`, {hint, cause}))
  })
  child.on('close', code => {
    if (code === 0) output.end()
    else output.destroy(new LayerError('MALFORMED', `Cannot ${purpose}: ${Buffer.concat(words).toString().trim()}`))
  })
  output.on('close', () => child.kill('SIGKILL'))
  source.on('error', error => output.destroy(error))
  // A program that stops reading early says why itself.
  pipeline(source, child.stdin, () => {})
  child.stdout.pipe(output, {end: false})
  return output
}
