import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {pipeline, type Readable} from 'node:stream'
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
 * The program's output, which ends well only when the program did; all that it wrote comes before its fault. Leaving early ends
 * the program.
 * @throws LayerError UNSUPPORTED when there is no such program, MALFORMED with its words when it fails
 */
export async function* filterThrough(source: Readable, program: Program): AsyncGenerator<Buffer> {
  const child = spawn(program.command, program.args, {stdio: ['pipe', 'pipe', 'pipe']})
  const fault = faultOf(child, program)
  let unread: Error | undefined
  source.on('error', error => {
    unread = error
  })
  // A program that stops reading early says why itself.
  pipeline(source, child.stdin, () => {})
  try {
    for await (const chunk of child.stdout) yield chunk as Buffer
    const found = unread ?? (await fault)
    if (found) throw found
  } finally {
    child.kill('SIGKILL')
    source.destroy()
  }
}

function faultOf(child: ChildProcessWithoutNullStreams, {command, purpose, hint}: Program): Promise<LayerError | undefined> {
  const words: Buffer[] = []
  child.stderr.on('data', chunk => words.push(chunk))
  return new Promise(resolve => {
    child.on('error', cause =>
      resolve(new LayerError('UNSUPPORTED', `Cannot ${purpose}: the program ${command} does not run here`, {hint, cause}))
    )
    child.on('close', code => {
      const said = Buffer.concat(words).toString().trim()
      resolve(code === 0 ? undefined : new LayerError('MALFORMED', `Cannot ${purpose}: ${said}`))
    })
  })
}
