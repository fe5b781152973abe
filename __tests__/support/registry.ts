import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type Certificates, makeCertificates} from './certificates.js'
import {temporaryDirectory} from './directory.js'
import {check, type Running, startServer, stop, until} from './process.js'

export interface RegistryOptions {
  /** `basic`: every request needs the password. `token`: anyone pulls, the password pushes. Nobody is asked unless given. */
  readonly auth?: 'basic' | 'token' | undefined
  /** HTTPS, with a certificate for `localhost` signed by `ca`. */
  readonly tls?: boolean | undefined
  /** Manifests may be deleted. True unless said. */
  readonly delete?: boolean | undefined
}

export interface RegistryRequest {
  readonly method: string
  /** With query. */
  readonly path: string
  readonly status: number
  /** Of the answer's body. */
  readonly bytes: number
}

export interface TestRegistry {
  /** `127.0.0.1:PORT`, or `localhost:PORT` with TLS: what image names begin with. */
  readonly host: string
  readonly url: string
  /** With `auth`. */
  readonly credentials: {readonly username: string; readonly password: string}
  /** PEM file of the authority to trust, with `tls`. */
  readonly ca: string | undefined
  /** Served requests in order, from the registry's own access log. */
  requests(): Promise<RegistryRequest[]>
  /** Tokens asked for, each as `user-or-dash scope...`. */
  tokenRequests(): string[]
  /** The content of a Docker config.json with the credentials. */
  dockerConfig(): string
  /** Forgets all that was pushed. */
  clear(): void
  stop(): Promise<void>
}

const credentials = {username: 'captain', password: 'correct horse: battery/staple'}
const ISSUER = 'slipway-test'

/** Starts Debian's docker-registry (distribution 2.8) on a loopback port of its own. Stop it in `afterAll`. */
export async function startRegistry(options: RegistryOptions = {}): Promise<TestRegistry> {
  const directory = temporaryDirectory('registry')
  const processes: Running[] = []
  const shutDown = async () => {
    for (const one of processes.reverse()) await stop(one)
    directory.remove()
  }
  try {
    return await serve(options, directory.path, processes, shutDown)
  } catch (error) {
    await shutDown()
    throw error
  }
}

async function serve(
  options: RegistryOptions,
  directory: string,
  processes: Running[],
  shutDown: () => Promise<void>
): Promise<TestRegistry> {
  const certificates = options.tls || options.auth === 'token' ? await makeCertificates(directory) : undefined
  const tokens = options.auth === 'token' ? await startTokenServer(certificates!, processes) : undefined
  const auth = tokens ? tokenAuth(tokens.port, certificates!) : options.auth === 'basic' ? await basicAuth(directory) : undefined
  const storage = join(directory, 'storage')
  mkdirSync(storage)
  const config = {
    version: 0.1,
    log: {level: 'info', accesslog: {disabled: false}},
    storage: {filesystem: {rootdirectory: storage}, delete: {enabled: options.delete ?? true}, cache: {}},
    http: {
      addr: '127.0.0.1:0',
      secret: 'slipway-test',
      ...(options.tls ? {tls: {certificate: certificates!.certificate, key: certificates!.key}} : {})
    },
    ...(auth ? {auth} : {})
  }
  // JSON is YAML.
  writeFileSync(join(directory, 'config.yml'), JSON.stringify(config))
  const registry = startServer('docker-registry', ['serve', join(directory, 'config.yml')], {env: {PATH: process.env['PATH']}})
  processes.push(registry)
  const port = await until('the registry to listen', () => portIn(registry))
  const host = `${options.tls ? 'localhost' : '127.0.0.1'}:${port}`
  return {
    host,
    url: `${options.tls ? 'https' : 'http'}://${host}`,
    credentials,
    ca: options.tls ? certificates!.ca : undefined,
    requests: async () => {
      // The access log is written after the answer is sent.
      await new Promise(resolve => setTimeout(resolve, 50))
      return parseAccessLog(registry.stdout() + registry.stderr())
    },
    tokenRequests: () => tokens?.requests() ?? [],
    dockerConfig: () => dockerConfig(host),
    clear: () => rmSync(join(storage, 'docker'), {recursive: true, force: true}),
    stop: shutDown
  }
}

function portIn(registry: Running): string | undefined {
  if (registry.child.exitCode !== null) throw new Error(`docker-registry ended: ${registry.stderr()}${registry.stdout()}`)
  return /listening on [^"\s]*:(\d+)/.exec(registry.stderr() + registry.stdout())?.[1]
}

async function basicAuth(directory: string): Promise<object> {
  const {username, password} = credentials
  const line = await check('htpasswd', ['-nbB', username, password])
  writeFileSync(join(directory, 'htpasswd'), line.trim() + '\n')
  return {htpasswd: {realm: ISSUER, path: join(directory, 'htpasswd')}}
}

function tokenAuth(port: number, {certificate}: Certificates): object {
  return {
    token: {realm: `http://127.0.0.1:${port}/token`, service: 'slipway-registry', issuer: ISSUER, rootcertbundle: certificate}
  }
}

async function startTokenServer(
  {key, certificate}: Certificates,
  processes: Running[]
): Promise<{port: number; requests(): string[]}> {
  const program = join(dirname(fileURLToPath(import.meta.url)), 'token-server.mjs')
  const {username, password} = credentials
  const server = startServer(process.execPath, [program, key, certificate, ISSUER, username, password], {env: {}})
  processes.push(server)
  const port = await until('the token server to listen', () => /^\d+$/m.exec(server.stdout())?.[0])
  return {port: Number(port), requests: () => server.stdout().trim().split('\n').slice(1)}
}

function parseAccessLog(text: string): RegistryRequest[] {
  return [...text.matchAll(/"([A-Z]+) (\/v2\/\S*) HTTP\/[\d.]+" (\d+) (\d+)/g)].map(([, method, path, status, bytes]) => ({
    method: method!,
    path: path!,
    status: Number(status),
    bytes: Number(bytes)
  }))
}

function dockerConfig(host: string): string {
  const auth = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')
  return JSON.stringify({auths: {[host]: {auth}}})
}
