import {PassThrough, Readable, Writable} from 'node:stream'
import type {CommandIO} from '../../../src/cli/command.js'
import {findCommand} from '../../../src/cli/find-command.js'
import {parseArgs} from '../../../src/cli/parse-args.js'
import {printError} from '../../../src/cli/print-error.js'

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface CommandWorld {
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
}

/** Runs a command line in this process, as the program's entry does. */
export async function slipwayHere(words: readonly string[], {env, cwd}: CommandWorld, input?: string | Buffer): Promise<Outcome> {
  const [stdout, stderr] = [collector(), collector()]
  const stdin = input === undefined ? new PassThrough().end() : Readable.from([Buffer.from(input)])
  const io: CommandIO = {stdout: stdout.stream, stderr: stderr.stream, stdin, env, cwd, signal: new AbortController().signal}
  const code = await run(words, io).catch(error => printError(error, io, false))
  return {code, stdout: stdout.text(), stderr: stderr.text()}
}

/** The same; throws unless it succeeds. @returns stdout */
export async function checkHere(words: readonly string[], world: CommandWorld, input?: string | Buffer): Promise<string> {
  const {code, stdout, stderr} = await slipwayHere(words, world, input)
  if (code !== 0) throw new Error(`slipway ${words.join(' ')}: exit ${code}\n${stdout}${stderr}`)
  return stdout
}

async function run(words: readonly string[], io: CommandIO): Promise<number> {
  const found = await findCommand(words)
  if (!found) throw new Error(`No command ${words[0]}`)
  return found.command.run(parseArgs(found.command, found.rest), io)
}

function collector(): {stream: Writable; text(): string} {
  const pieces: Buffer[] = []
  const stream = new Writable({write: (chunk, _encoding, done) => done(void pieces.push(Buffer.from(chunk)))})
  return {stream, text: () => Buffer.concat(pieces).toString()}
}
