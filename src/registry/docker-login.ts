import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {hasCode, messageOf, RegistryError} from '../errors.js'
import type {Credentials} from './registry.js'

/** Docker keeps Docker Hub's credentials under this name. */
const HUB_SERVER = 'https://index.docker.io/v1/'

interface DockerConfig {
  auths?: Record<string, object>
  credHelpers?: Record<string, string>
  credsStore?: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** Where a registry's credentials went: a credential helper, or the file itself (base64, not encrypted). */
export type Kept = {readonly kind: 'helper'; readonly program: string} | {readonly kind: 'file'; readonly path: string}

/** What `docker login` does with credentials that were found to work. @throws RegistryError when they cannot be kept */
export function keepCredentials(path: string, host: string, credentials: Credentials, env: Environment): Kept {
  const config = readConfig(path)
  const server = serverOf(host)
  const helper = helperOf(config, server)
  if (helper) {
    const secret = {ServerURL: server, Username: credentials.username, Secret: credentials.password}
    runHelper(helper, 'store', JSON.stringify(secret), env)
    writeConfig(path, {...config, auths: {...config.auths, [server]: {}}})
    return {kind: 'helper', program: `docker-credential-${helper}`}
  }
  const auth = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')
  writeConfig(path, {...config, auths: {...config.auths, [server]: {auth}}})
  return {kind: 'file', path}
}

/** What `docker logout` does. @returns false when there were none */
export function dropCredentials(path: string, host: string, env: Environment): boolean {
  const config = readConfig(path)
  const server = serverOf(host)
  const helper = helperOf(config, server)
  const isKept = Object.hasOwn(config.auths ?? {}, server)
  if (helper && isKept) runHelper(helper, 'erase', server, env)
  if (!isKept) return false
  const {[server]: _, ...auths} = config.auths!
  writeConfig(path, {...config, auths})
  return true
}

function serverOf(host: string): string {
  return host === 'docker.io' ? HUB_SERVER : host
}

function helperOf({credHelpers = {}, credsStore}: DockerConfig, server: string): string | undefined {
  return (Object.hasOwn(credHelpers, server) && credHelpers[server]) || credsStore || undefined
}

/** Fields of other tools stay. @throws RegistryError for a file that is no JSON: it is somebody's, and is not overwritten */
function readConfig(path: string): DockerConfig {
  try {
    const config: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof config === 'object' && config !== null && !Array.isArray(config)) return config
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return {}
    if (!(cause instanceof SyntaxError)) throw cause
  }
  throw new RegistryError('REJECTED', `Cannot keep credentials in ${path}: it is not a JSON object`)
}

/** Readable by its owner only, from the first byte. */
function writeConfig(path: string, config: DockerConfig): void {
  mkdirSync(dirname(path), {recursive: true, mode: 0o700})
  const temporary = `${path}.${process.pid}.tmp`
  writeFileSync(temporary, `${JSON.stringify(config, undefined, '\t')}\n`, {mode: 0o600, flag: 'wx'})
  renameSync(temporary, path)
}

/** The secret goes through a pipe. https://github.com/docker/docker-credential-helpers */
function runHelper(name: string, action: 'store' | 'erase', input: string, env: Environment): void {
  const program = `docker-credential-${name}`
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) throw helperFailed(program, 'its name is not a program name')
  const {error, status} = spawnSync(program, [action], {input, env: {...env}, stdio: ['pipe', 'ignore', 'ignore']})
  if (error) throw helperFailed(program, messageOf(error))
  if (status !== 0 && action === 'store') throw helperFailed(program, `exit code ${status}`)
}

function helperFailed(program: string, state: string): RegistryError {
  return new RegistryError('REJECTED', `Cannot keep credentials with ${program}: ${state}`, {
    hint: 'Install the helper, or remove it from credsStore and credHelpers in the Docker config'
  })
}
