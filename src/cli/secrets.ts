import {readFileSync, statSync} from 'node:fs'
import {homedir} from 'node:os'
import {resolve} from 'node:path'
import {csvFields} from '../dockerfile/csv.js'
import {messageOf, UsageError} from '../errors.js'
import type {SecretSource} from '../worker/worker.js'
import type {CommandIO} from './command.js'

/** As in BuildKit: what does not fit into a small file is no secret. */
const MAX_SECRET = 500 * 1024

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

function readSecret(text: string, io: Pick<CommandIO, 'env' | 'cwd'>): [string, Buffer] {
  const fields = new Map(csvFields(text).map(field => field.split(/=(.*)/s, 2) as [string, string]))
  const id = fields.get('id')
  if (!id) throw invalid(text, 'it has no id')
  const source = fields.get('src') ?? fields.get('source')
  const variable = fields.get('env')
  if (variable !== undefined) return [id, fromEnvironment(text, variable, io.env)]
  if (source !== undefined) return [id, fromFile(text, source, io)]
  return [id, io.env[id] !== undefined ? Buffer.from(io.env[id]) : fromFile(text, id, io)]
}

function fromEnvironment(text: string, name: string, env: NodeJS.ProcessEnv): Buffer {
  const value = env[name]
  if (value === undefined) throw invalid(text, `the variable ${name} is not set`)
  return Buffer.from(value)
}

function fromFile(text: string, path: string, io: Pick<CommandIO, 'env' | 'cwd'>): Buffer {
  const file = resolve(io.cwd, path.replace(/^~(?=\/)/, io.env['HOME'] ?? homedir()))
  try {
    if (statSync(file).size > MAX_SECRET) throw new Error(`more than ${MAX_SECRET / 1024} KiB`)
    return readFileSync(file)
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
    hint: 'Use id=ID,src=PATH or id=ID,env=VAR',
    cause
  })
}
