import type {Log} from '../log.js'
import {silentLog} from '../log.js'
import {type AuthFile, authFilePaths, readAuthFile} from './auth-file.js'
import type {Credentials, CredentialStore} from './registry.js'

/** Docker Hub's names: what people and tools wrote into auth files over the years. */
const HUB_KEYS = ['docker.io', 'index.docker.io', 'registry-1.docker.io']
const HUB_SERVER = 'https://index.docker.io/v1/'

/** Credentials that were given outright, by host. The match is exact: `x.azurecr.io.example.com` is not `x.azurecr.io`. */
export function explicitCredentials(byHost: Readonly<Record<string, Credentials>>): CredentialStore {
  const known = new Map(Object.entries(byHost).map(([host, credentials]) => [canonical(host), credentials]))
  return async host => known.get(canonical(host))
}

/** The first store that knows the host. */
export function firstOf(...stores: readonly CredentialStore[]): CredentialStore {
  return async host => {
    for (const store of stores) {
      const found = await store(host)
      if (found !== undefined) return found
    }
    return undefined
  }
}

export interface ConfigCredentialsOptions {
  /** The file; without it Docker's, then podman's, where their variables and defaults say. */
  readonly path?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly log?: Log
}

/**
 * Credentials that `docker login`, `podman login` or a credential helper keep. Of each file: the host's own helper
 * (`credHelpers`), the general one (`credsStore`), then `auths`. A broken file or helper is a warning, and no credentials.
 */
export function dockerConfigCredentials(options: ConfigCredentialsOptions = {}): CredentialStore {
  const env = options.env ?? process.env
  const log = options.log ?? silentLog
  let files: Promise<AuthFile[]> | undefined

  return async host => {
    files ??= readAll(options.path === undefined ? authFilePaths(env) : [options.path], log)
    for (const file of await files) {
      const found = (await fromHelper(file, host, env, log)) ?? fromAuths(file, host)
      if (found !== undefined) return found
    }
    return undefined
  }
}

async function readAll(paths: readonly string[], log: Log): Promise<AuthFile[]> {
  const files = await Promise.all(paths.map(path => readAuthFile(path, log)))
  return files.filter(file => file !== undefined)
}

async function fromHelper(
  {credHelpers, credsStore}: AuthFile,
  host: string,
  env: NonNullable<ConfigCredentialsOptions['env']>,
  log: Log
): Promise<Credentials | undefined> {
  const own = Object.entries(credHelpers).find(([key]) => canonical(key) === canonical(host))?.[1]
  const name = own ?? credsStore
  if (name === undefined || name === '') return undefined
  // Starting programs costs 10 ms to load; few machines have a helper.
  const {askHelper} = await import('./credential-helper.js')
  return askHelper(name, isHub(host) ? HUB_SERVER : host, env).catch((error: Error) => {
    log.warn(error.message)
    return undefined
  })
}

function fromAuths({auths}: AuthFile, host: string): Credentials | undefined {
  const found = auths.filter(({key}) => canonical(key) === canonical(host))
  return found.find(({credentials}) => credentials !== undefined)?.credentials
}

function isHub(host: string): boolean {
  return HUB_KEYS.includes(host)
}

/** The host in a key: Docker also writes `https://host/v1/`. Keys with another path (podman's per-repository ones) stay whole. */
function canonical(key: string): string {
  const host = key
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/(v[12]\/?)?$/, '')
  return isHub(host) ? 'docker.io' : host
}
