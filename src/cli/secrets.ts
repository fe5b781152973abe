import {statSync} from 'node:fs'
import {homedir} from 'node:os'
import {resolve} from 'node:path'
import {messageOf, UsageError} from '../errors.js'
import {readSecretFile} from '../worker/secret-file.js'
import type {SecretSource} from '../worker/worker.js'
import type {CommandIO} from './command.js'
import {isSet} from './environment.js'
import {keyValues} from './key-values.js'

const SECRET_HINT = 'Use id=ID,src=PATH or id=ID,env=VAR'

/**
 * `--secret id=ID[,src=PATH|,env=VAR]` and `--ssh ID[=SOCKET]`, read now so that a wrong path fails before the build. Values stay
 * in memory. @throws UsageError
 */
export function readSecrets(
  secrets: readonly string[],
  ssh: readonly string[],
  io: Pick<CommandIO, 'env' | 'cwd'>
): SecretSource {
  const values = new Map(secrets.map(text => readSecret(text, io)))
  const agents = new Map(ssh.map(text => readSsh(text, io)))
  return {secret: id => values.get(id), ssh: id => agents.get(id)}
}

const SECRET_KEYS = ['id', 'type', 'src', 'source', 'env']

function readSecret(text: string, io: Pick<CommandIO, 'env' | 'cwd'>): [string, Buffer] {
  const fields = keyValues(text, {flag: '--secret', known: SECRET_KEYS, hint: SECRET_HINT})
  const id = fields.get('id')
  const type = fields.get('type')
  if (!id) throw invalid(text, 'it has no id')
  if (type !== undefined && type !== 'file' && type !== 'env') throw invalid(text, `unsupported secret type "${type}"`)
  const source = fields.get('src') ?? fields.get('source')
  const variable = fields.get('env') ?? (type === 'env' ? (source ?? id) : undefined)
  if (variable !== undefined) return [id, fromEnvironment(text, variable, io.env)]
  if (source !== undefined) return [id, fromFile(text, source, io)]
  return [id, type === undefined && isSet(io.env, id) ? fromEnvironment(text, id, io.env) : fromFile(text, id, io)]
}

function fromEnvironment(text: string, name: string, env: NodeJS.ProcessEnv): Buffer {
  if (!isSet(env, name)) throw invalid(text, `the variable ${name} is not set`)
  return Buffer.from(env[name]!)
}

function fromFile(text: string, path: string, io: Pick<CommandIO, 'env' | 'cwd'>): Buffer {
  const file = resolve(io.cwd, path.replace(/^~(?=\/)/, io.env['HOME'] ?? homedir()))
  try {
    return readSecretFile(file)
  } catch (cause) {
    throw invalid(text, messageOf(cause), cause)
  }
}

function readSsh(text: string, {env}: Pick<CommandIO, 'env'>): [string, string] {
  const [id = 'default', socket = env['SSH_AUTH_SOCK']] = text.split(/=(.*)/s, 2)
  if (!socket)
    throw new UsageError('INPUT_INVALID', `Cannot forward SSH "${text}": no agent`, {hint: 'Start ssh-agent, or give ID=SOCKET'})
  if (!statSync(socket, {throwIfNoEntry: false})?.isSocket())
    throw new UsageError('UNSUPPORTED', `Cannot forward SSH "${text}": ${socket} is no agent's socket`, {
      hint: 'Key files are not read: add the key to an agent (ssh-add) and give its socket'
    })
  return [id || 'default', socket]
}

function invalid(text: string, reason: string, cause?: unknown): UsageError {
  const shown = text.replace(/=.*?(,|$)/g, (part, end) => (part.length > 60 ? `=...${end}` : part))
  return new UsageError('INPUT_INVALID', `Invalid --secret "${shown}": ${reason}`, {
    hint: SECRET_HINT,
    cause
  })
}
