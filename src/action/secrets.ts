import {setSecret} from '@actions/core'
import {messageOf, UsageError} from '../errors.js'
import {readSecretFile} from '../worker/secret-file.js'
import type {SecretSource} from '../worker/worker.js'
import {lines, pair, words} from './inputs.js'

/** The secret inputs. Every value is masked in the log, whole, line by line and in base64, before anything else happens. */
export function secretInputs(env: NodeJS.ProcessEnv): SecretSource {
  const values = new Map<string, Buffer>()
  for (const line of lines('secrets')) {
    const [id, value] = pair('secrets', line)
    values.set(id, Buffer.from(value))
  }
  for (const word of words('secret-envs')) {
    const [id, variable] = pair('secret-envs', word)
    values.set(id, Buffer.from((Object.hasOwn(env, variable) && env[variable]) || ''))
  }
  for (const line of lines('secret-files')) {
    const [id, path] = pair('secret-files', line)
    values.set(id, readFileOf(id, path))
  }
  for (const value of values.values()) mask(value.toString('utf8'))
  const agents = new Map(words('ssh').map(word => sshAgent(word, env)))
  return {secret: id => values.get(id), ssh: id => agents.get(id)}
}

export function mask(value: string): void {
  if (value.trim() === '') return
  setSecret(value)
  setSecret(Buffer.from(value).toString('base64'))
  for (const line of value.split('\n')) if (line.trim().length > 3) setSecret(line.trim())
}

function readFileOf(id: string, path: string): Buffer {
  try {
    return readSecretFile(path)
  } catch (cause) {
    throw new UsageError('INPUT_INVALID', `Invalid input secret-files: cannot read the file of "${id}": ${messageOf(cause)}`, {
      cause
    })
  }
}

function sshAgent(word: string, env: NodeJS.ProcessEnv): [string, string] {
  const [id = 'default', socket = env['SSH_AUTH_SOCK'] ?? ''] = word.split(/=(.*)/s, 2)
  if (socket === '')
    throw new UsageError('INPUT_INVALID', `Invalid input ssh: no agent for "${id}"`, {
      hint: 'Start one first, e.g. with webfactory/ssh-agent'
    })
  return [id, socket]
}
