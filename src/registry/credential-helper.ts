import {execFile} from 'node:child_process'
import {RegistryError} from '../errors.js'
import type {Credentials} from './registry.js'

const TIMEOUT = 30_000
/** A helper's name becomes the name of a program: nothing else may be in it. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Asks `docker-credential-<name> get` for a server's credentials; undefined where it has none.
 * Protocol: https://github.com/docker/docker-credential-helpers
 * @throws RegistryError when the helper is missing or fails. Never with what it printed on stdout.
 */
export async function askHelper(name: string, server: string, env: Environment): Promise<Credentials | undefined> {
  const program = `docker-credential-${name}`
  if (!NAME.test(name)) throw unusable(`credential helper ${JSON.stringify(name)}`, 'its name is not a program name')
  const {code, stdout, stderr} = await run(program, server, env)
  if (code === 0) return parseAnswer(program, stdout)
  if (code === 'ENOENT') throw unusable(program, 'no such program')
  // The protocol has no other way to say "unknown" than this sentence, on stdout.
  if (/credentials not found/i.test(stdout) || /credentials not found/i.test(stderr)) return undefined
  throw unusable(program, code === null ? `no answer within ${TIMEOUT / 1000} s` : `exit code ${code}`)
}

interface Ran {
  /** Exit code, `ENOENT` and the like when it did not start, null when it was stopped. */
  readonly code: number | string | null
  readonly stdout: string
  readonly stderr: string
}

function run(program: string, server: string, env: Environment): Promise<Ran> {
  return new Promise(resolve => {
    const options = {env: {...env}, timeout: TIMEOUT, maxBuffer: 1024 * 1024}
    const child = execFile(program, ['get'], options, (error, stdout, stderr) => {
      resolve({code: error === null ? 0 : (error.code ?? null), stdout, stderr})
    })
    // A helper that does not read its input closes the pipe; its exit code says the rest.
    child.stdin?.on('error', () => {})
    child.stdin?.end(`${server}\n`)
  })
}

function parseAnswer(program: string, stdout: string): Credentials | undefined {
  let answer: {Username?: unknown; Secret?: unknown}
  try {
    answer = JSON.parse(stdout)
  } catch {
    throw unusable(program, 'its answer is not JSON')
  }
  const {Username: username, Secret: secret} = answer
  if (typeof username !== 'string' || typeof secret !== 'string' || secret === '') return undefined
  return username === '<token>' ? {username, password: '', identityToken: secret} : {username, password: secret}
}

function unusable(what: string, state: string): RegistryError {
  return new RegistryError('UNAUTHORIZED', `Cannot ask ${what} for registry credentials: ${state}`, {
    hint: 'Install the helper, or remove it from credsStore and credHelpers in the Docker config'
  })
}
