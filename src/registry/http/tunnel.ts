import {request as httpRequest} from 'node:http'
import type {Socket} from 'node:net'
import {proxyAuthorization} from './proxy.js'

const CONNECT_TIMEOUT = 20_000

/** A connection through an HTTP proxy, by CONNECT (RFC 9110, section 9.3.6). */
export async function openTunnel(proxy: URL, target: {host: string; port: number}): Promise<Socket> {
  const request = proxy.protocol === 'https:' ? (await import('node:https')).request : httpRequest
  const authority = `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(`${proxy.protocol}//${proxy.host}`), {
      method: 'CONNECT',
      path: authority,
      headers: {Host: authority, ...proxyAuthorization(proxy)},
      timeout: CONNECT_TIMEOUT,
      agent: false
    })
    outgoing.once('connect', (response, socket, head) => {
      if (response.statusCode === 200 && head.length === 0) return resolve(socket.setTimeout(0))
      socket.destroy()
      reject(proxyError(`proxy ${proxy.host} answered ${response.statusCode} to CONNECT ${authority}`))
    })
    outgoing.once('timeout', () => outgoing.destroy(proxyError(`proxy ${proxy.host} did not answer`)))
    outgoing.once('error', error => reject(proxyError(`proxy ${proxy.host} is unreachable (${error.message})`)))
    outgoing.end()
  })
}

function proxyError(message: string): Error {
  return Object.assign(new Error(message), {code: 'EPROXY'})
}
