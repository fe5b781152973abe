import {Agent, type AgentOptions} from 'node:http'
import type {Agent as HttpsAgent} from 'node:https'
import {openTunnel} from './tunnel.js'

export interface TlsOptions {
  /** PEM certificates trusted besides the system's (`NODE_EXTRA_CA_CERTS` works by itself). */
  readonly ca?: string
  /** A file of them, read when the first TLS connection opens. */
  readonly caFile?: string
}

export interface Agents {
  http(): Agent
  https(proxy: URL | undefined, verify: boolean): Promise<HttpsAgent>
  close(): void
}

/** Enough for a build's transfers at once without tripping a registry's connection limits. */
const KEPT: AgentOptions = {keepAlive: true, maxSockets: 16, scheduling: 'lifo'}

/** The connection pools: one for plain HTTP, one for each kind of TLS connection. */
export function createAgents(tls: TlsOptions): Agents {
  const plain = new Agent(KEPT)
  const secure = new Map<string, Promise<HttpsAgent>>()

  async function createSecure(proxy: URL | undefined, verify: boolean): Promise<HttpsAgent> {
    const {Agent: Secure} = await import('node:https')
    const ca = await trusted(tls)
    const agent = new Secure({...KEPT, rejectUnauthorized: verify, ...(ca && {ca})})
    if (proxy !== undefined) tunnelThrough(agent, proxy)
    return agent
  }

  return {
    http: () => plain,
    https(proxy, verify) {
      const key = `${proxy?.href ?? ''} ${verify}`
      const found = secure.get(key) ?? createSecure(proxy, verify)
      secure.set(key, found)
      return found
    },
    close() {
      plain.destroy()
      for (const agent of secure.values())
        agent.then(
          opened => opened.destroy(),
          () => {}
        )
      secure.clear()
    }
  }
}

/** Naming a CA replaces Node's own list, so the list is given along. */
async function trusted({ca, caFile}: TlsOptions): Promise<string[] | undefined> {
  if (ca === undefined && caFile === undefined) return undefined
  const {readFile} = await import('node:fs/promises')
  const {rootCertificates} = await import('node:tls')
  const read = (path: string | undefined): Promise<string> => (path ? readFile(path, 'utf8') : Promise.resolve(''))
  const extra = await read(process.env['NODE_EXTRA_CA_CERTS']).catch(() => '')
  return [...rootCertificates, extra, ca ?? '', await read(caFile)].filter(pem => pem !== '')
}

type Connected = (error: Error | null, socket?: import('node:stream').Duplex) => void

function tunnelThrough(agent: HttpsAgent, proxy: URL): void {
  const direct = agent.createConnection.bind(agent)
  agent.createConnection = (options, callback) => {
    const done = callback as Connected
    openTunnel(proxy, {host: String(options.host), port: Number(options.port ?? 443)}).then(
      socket => done(null, direct({...options, socket} as typeof options) ?? undefined),
      (error: Error) => done(error)
    )
    return undefined
  }
}
