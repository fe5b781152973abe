import type {HttpClient} from '../context/build-context.js'
import {version} from '../version.js'

/** GET for ADD and remote contexts, with the registry client's transport: proxies, private CAs, redirects checked hop by hop. */
export function lazyHttpClient(env: NodeJS.ProcessEnv, signal: AbortSignal): HttpClient & {close(): void} {
  let opened: Promise<HttpClient & {close(): void}> | undefined
  return {
    follow: async request => (await (opened ??= open(env, signal))).follow(request),
    // Who asked has been told why it could not be opened.
    close: () =>
      void opened?.then(
        client => client.close(),
        () => {}
      )
  }
}

async function open(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<HttpClient & {close(): void}> {
  const [{createNodeTransport}, {createHops}] = await Promise.all([
    import('../registry/http/node-transport.js'),
    import('../registry/http/follow.js')
  ])
  const caFile = env['SLIPWAY_CA_FILE']
  const transport = createNodeTransport({userAgent: `slipway/${version}`, env, tls: caFile ? {caFile} : {}, signal})
  const hops = createHops(transport, {insecure: new Set()})
  return {follow: request => hops.follow(request), close: () => transport.close()}
}
