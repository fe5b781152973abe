import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {randomUUID, sign, X509Certificate} from 'node:crypto'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type Server} from 'node:http'
import {type AddressInfo, createServer as createSocketServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createCertificate, type TestCertificate} from './certificates.js'

export const ACCOUNT = {username: 'ada', password: 's3cret-pass'}
/** bcrypt of the password above. */
const HTPASSWD = 'ada:$2b$05$abcdefghijklmnopqrstuuV7fpPozvyqJfnY19y0802WTlXUm6Rjy\n'

export interface RealRegistry {
  readonly host: string
  /** PEM of its certificate authority, with `tls`. */
  readonly ca: string
  stop(): Promise<void>
}

/** Why the tests of distribution's registry are skipped; undefined where it is installed. */
export function whyNoRealRegistry(): string | undefined {
  try {
    execFileSync('docker-registry', ['--version'], {stdio: 'pipe'})
    return undefined
  } catch {
    return 'docker-registry is not installed (apt-get install docker-registry)'
  }
}

/** Starts distribution's registry on a free loopback port, with its data in a temporary folder. */
export async function startRealRegistry(options: {auth?: 'basic' | 'token'; tls?: boolean} = {}): Promise<RealRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-registry-'))
  const certificate = createCertificate()
  const tokens = options.auth === 'token' ? await startTokenServer(certificate) : undefined
  const port = await freePort()
  writeFileSync(join(folder, 'htpasswd'), HTPASSWD)
  writeFileSync(join(folder, 'config.yml'), JSON.stringify(configuration(folder, port, options, certificate, tokens)))
  const child = spawn('docker-registry', ['serve', join(folder, 'config.yml')], {stdio: ['ignore', 'ignore', 'pipe']})
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-4000)
  })
  await answering(port, child, () => errors)
  return {
    host: `127.0.0.1:${port}`,
    ca: certificate.cert,
    async stop() {
      await stopped(child)
      tokens?.close()
      certificate.dispose()
      rmSync(folder, {recursive: true})
    }
  }
}

/** JSON is YAML. */
function configuration(
  folder: string,
  port: number,
  {auth, tls}: {auth?: 'basic' | 'token'; tls?: boolean},
  {certFile, keyFile}: TestCertificate,
  tokens: Server | undefined
): unknown {
  const realm = tokens && `http://127.0.0.1:${(tokens.address() as AddressInfo).port}/token`
  const methods = {
    basic: {htpasswd: {realm: 'test', path: join(folder, 'htpasswd')}},
    token: {token: {realm, service: 'test', issuer: 'test', rootcertbundle: certFile}}
  }
  return {
    version: '0.1',
    log: {level: 'error', accesslog: {disabled: true}},
    storage: {filesystem: {rootdirectory: join(folder, 'data')}, delete: {enabled: true}},
    http: {addr: `127.0.0.1:${port}`, secret: 'test', ...(tls && {tls: {certificate: certFile, key: keyFile}})},
    ...(auth && {auth: methods[auth]})
  }
}

/** A token server as distribution specifies it: JSON Web Tokens signed with the registry's trusted certificate. */
async function startTokenServer(certificate: TestCertificate): Promise<Server> {
  const server = createServer((request, response) => {
    const expected = `Basic ${Buffer.from(`${ACCOUNT.username}:${ACCOUNT.password}`).toString('base64')}`
    if (request.headers.authorization !== expected) {
      response.writeHead(401, {'content-type': 'application/json'}).end('{"details":"incorrect username or password"}')
      return
    }
    const token = createToken(request, certificate)
    response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify({token, expires_in: 300}))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

function createToken(request: IncomingMessage, {key, cert}: TestCertificate): string {
  const scopes = new URL(request.url ?? '', 'http://x').searchParams.getAll('scope')
  const access = scopes.map(scope => {
    const [, type, name, actions = ''] = /^([^:]+):(.+):([^:]+)$/.exec(scope) ?? []
    return {type, name, actions: actions.split(',')}
  })
  const now = Math.floor(Date.now() / 1000)
  const claims = {iss: 'test', sub: 'ada', aud: 'test', iat: now, nbf: now - 10, exp: now + 300, jti: randomUUID(), access}
  const header = {typ: 'JWT', alg: 'RS256', x5c: [new X509Certificate(cert).raw.toString('base64')]}
  const text = [header, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}

async function freePort(): Promise<number> {
  const server = createSocketServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

async function answering(port: number, child: ChildProcess, errors: () => string): Promise<void> {
  const {connect} = await import('node:net')
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) break
    const open = await new Promise<boolean>(resolve => {
      const socket = connect(port, '127.0.0.1', () => resolve(socket.destroy() !== undefined))
      socket.once('error', () => resolve(false))
    })
    if (open) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  child.kill('SIGKILL')
  throw new Error(`docker-registry did not start: ${errors()}`)
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}
