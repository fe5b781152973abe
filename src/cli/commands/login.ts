import {UsageError} from '../../errors.js'
import {authFilePaths} from '../../registry/auth-file.js'
import {keepCredentials} from '../../registry/docker-login.js'
import {readLine} from '../ask.js'
import type {Command, CommandIO, ParsedArgs} from '../command.js'
import {openClient} from '../open-client.js'

export const loginCommand: Command = {
  name: 'login',
  summary: 'Keep credentials of a registry, where `docker login` keeps them',
  usage: 'slipway login [OPTIONS] [HOST]',
  flags: {
    insecure: {kind: 'boolean', help: 'The registry may be spoken to without verified TLS'},
    password: {short: 'p', kind: 'string', value: 'TEXT', help: 'The password; --password-stdin is safer'},
    'password-stdin': {kind: 'boolean', help: 'Read the password from standard input'},
    username: {short: 'u', kind: 'string', value: 'NAME', help: 'The user'}
  },
  examples: [['echo "$TOKEN" | slipway login ghcr.io -u me --password-stdin', 'in a script']],
  arguments: {min: 0, max: 1},
  async run(args, io) {
    const host = hostOf(args.positional[0])
    const credentials = await askFor(args, io)
    const client = await openClient(io, {insecure: args.boolean('insecure') ? [host] : [], login: {host, credentials}})
    try {
      await client.ping(host)
    } finally {
      client.close()
    }
    const kept = keepCredentials(authFilePaths(io.env)[0]!, host, credentials, io.env)
    if (kept.kind === 'file') io.stderr.write(`warning: The password is kept unencrypted in ${kept.path}\n`)
    io.stdout.write('Login Succeeded\n')
    return 0
  }
}

/** `https://host/v1/` and Docker Hub's many names are understood. */
export function hostOf(text = 'docker.io'): string {
  const host = text.replace(/^https?:\/\//, '').replace(/\/.*$/, '')
  return ['index.docker.io', 'registry-1.docker.io'].includes(host) ? 'docker.io' : host
}

async function askFor(args: ParsedArgs, io: CommandIO) {
  if (args.has('password') && args.boolean('password-stdin'))
    throw new UsageError('INPUT_INVALID', '--password and --password-stdin are mutually exclusive')
  if (args.boolean('password-stdin') && !args.string('username'))
    throw new UsageError('INPUT_REQUIRED', 'Must provide --username with --password-stdin')
  if (args.has('password'))
    io.stderr.write('warning: --password shows the password to every process here; use --password-stdin\n')
  const username = args.string('username') ?? (await prompt('Username: ', io))
  const password = args.boolean('password-stdin')
    ? await readAll(io.stdin)
    : (args.string('password') ?? (await promptHidden('Password: ', io)))
  if (username === '' || password === '') throw new UsageError('INPUT_REQUIRED', 'Cannot log in without username and password')
  return {username, password}
}

async function prompt(question: string, io: CommandIO): Promise<string> {
  if (!io.stdin.isTTY) throw new UsageError('INPUT_REQUIRED', 'Cannot perform an interactive login from a non TTY device')
  io.stdout.write(question)
  return (await readLine(io.stdin)).trim()
}

/** Nothing is shown of what is typed. */
async function promptHidden(question: string, io: CommandIO): Promise<string> {
  if (!io.stdin.isTTY) throw new UsageError('INPUT_REQUIRED', 'Cannot perform an interactive login from a non TTY device')
  const {createInterface} = await import('node:readline')
  const {Writable} = await import('node:stream')
  io.stdout.write(question)
  const silent = new Writable({write: (_chunk, _encoding, done) => done()})
  const reader = createInterface({input: io.stdin, output: silent, terminal: true})
  const answer = await new Promise<string>(resolve => reader.question('', resolve))
  reader.close()
  io.stdout.write('\n')
  return answer
}

/** Without the newline that `echo` adds. */
async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += String(chunk)
  return text.replace(/\r?\n$/, '')
}
