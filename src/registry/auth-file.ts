import {readFile} from 'node:fs/promises'
import {homedir} from 'node:os'
import {join} from 'node:path'
import {hasCode, messageOf} from '../errors.js'
import type {Log} from '../log.js'
import type {Credentials} from './registry.js'

/** Docker's config.json, or podman's auth.json, as far as it is about credentials. */
export interface AuthFile {
  readonly auths: readonly {readonly key: string; readonly credentials: Credentials | undefined}[]
  readonly credHelpers: Readonly<Record<string, string>>
  readonly credsStore: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** Docker's file first, then podman's and skopeo's. */
export function authFilePaths(env: Environment): string[] {
  const home = env['HOME'] || homedir()
  const runtime = env['XDG_RUNTIME_DIR']
  return [
    join(env['DOCKER_CONFIG'] || join(home, '.docker'), 'config.json'),
    ...(env['REGISTRY_AUTH_FILE'] ? [env['REGISTRY_AUTH_FILE']] : []),
    ...(runtime ? [join(runtime, 'containers', 'auth.json')] : []),
    join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'containers', 'auth.json')
  ]
}

/** undefined for a file that is not there, or cannot be used, which is said. */
export async function readAuthFile(path: string, log: Log): Promise<AuthFile | undefined> {
  try {
    return parseAuthFile(await readFile(path, 'utf8'))
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return undefined
    // A JSON error quotes the text it stumbled over, which may be a password.
    const reason = error instanceof SyntaxError ? 'it is not valid JSON' : messageOf(error)
    log.warn(`Cannot read the credentials in ${path}: ${reason}`)
    return undefined
  }
}

function parseAuthFile(text: string): AuthFile {
  const file = objectOf(JSON.parse(text))
  const credsStore = file['credsStore']
  return {
    auths: Object.entries(objectOf(file['auths'])).map(([key, entry]) => ({key, credentials: credentialsOf(objectOf(entry))})),
    credHelpers: stringsOf(objectOf(file['credHelpers'])),
    credsStore: typeof credsStore === 'string' ? credsStore : undefined
  }
}

/** `auth` is base64 of `user:password`; an identity token stands for the password. */
function credentialsOf(entry: Record<string, unknown>): Credentials | undefined {
  const decoded =
    typeof entry['auth'] === 'string' ? Buffer.from(entry['auth'], 'base64').toString('utf8').replace(/\0+$/, '') : ''
  const colon = decoded.indexOf(':')
  const username = colon < 0 ? text(entry['username']) : decoded.slice(0, colon)
  const password = colon < 0 ? text(entry['password']) : decoded.slice(colon + 1)
  const identityToken = text(entry['identitytoken'])
  if (identityToken !== '') return {username, password, identityToken}
  return username === '' && password === '' ? undefined : {username, password}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

function stringsOf(object: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(object).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
