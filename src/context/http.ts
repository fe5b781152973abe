import {createHash, randomUUID} from 'node:crypto'
import fs from 'node:fs'
import {join, posix} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {hasCode, messageOf, SolveError} from '../errors.js'
import type {Digest} from '../oci/digest.js'
import type {HttpAnswer, HttpClient} from './build-context.js'

export interface DownloadOptions {
  readonly http: HttpClient
  /** Where the bytes go, under a new name. */
  readonly directory: string
  readonly checksum?: Digest | undefined
  readonly signal?: AbortSignal | undefined
  /** Most bytes to take: the disk is not the server's to fill. */
  readonly maxBytes?: number | undefined
  /** First wait between attempts, doubled each time. Milliseconds. */
  readonly retryDelay?: number | undefined
}

export interface Download {
  readonly path: string
  /** What ADD calls the file: the last element of the URL's path. The server has no say in it. */
  readonly name: string
  /** Seconds; 0 when the server does not say. */
  readonly lastModified: number
  readonly digest: Digest
  /** Bytes. */
  readonly size: number
}

const ATTEMPTS = 5
const RETRIED = new Set([408, 429, 500, 502, 503, 504])
const MAX_BYTES = 32 * 1024 ** 3
const MAX_WAIT = 60_000

/**
 * Downloads a URL to a file. Faults of the network and of the server's moment are tried again, from the start.
 * @throws SolveError SOURCE_FAILED, or CHECKSUM_MISMATCH. Nothing is left behind then.
 */
export async function download(url: string, options: DownloadOptions): Promise<Download> {
  const target = parseHttpUrl(url)
  const path = join(options.directory, `download-${randomUUID()}`)
  try {
    const {digest, size, headers} = await withRetries(target, options, () => fetchTo(path, target, options))
    if (options.checksum !== undefined && digest !== options.checksum) throw mismatch(target, digest, options.checksum)
    return {path, name: fileNameOf(target), lastModified: lastModifiedOf(headers), digest, size}
  } catch (error) {
    fs.rmSync(path, {force: true})
    throw error
  }
}

/** One safe name: no separator, no `..`, whatever is encoded in the URL. */
export function fileNameOf(url: URL): string {
  const name = posix.basename(decode(url.pathname))
  return name === '' || name === '.' || name === '..' || name.includes('\0') ? '__unnamed__' : name
}

/** The URL as it may be shown. */
export function showUrl(url: URL): string {
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  return shown.href
}

/** A fault that passes, with the wait that the server asked for. */
class PassingFault extends Error {
  readonly wait: number | undefined

  constructor(message: string, wait?: number) {
    super(message)
    this.wait = wait
  }
}

async function withRetries<T>(url: URL, options: DownloadOptions, attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt()
    } catch (error) {
      options.signal?.throwIfAborted()
      if (error instanceof SolveError) throw error
      if (tried === ATTEMPTS || !isPassing(error)) throw failed(url, messageOf(error), error)
      const wait = (error instanceof PassingFault ? error.wait : undefined) ?? (options.retryDelay ?? 500) * 2 ** (tried - 1)
      await sleep(Math.min(wait, MAX_WAIT), undefined, {signal: options.signal})
    }
  }
}

/** Codes of Node for a connection that broke or was not made this time. */
const PASSING_CODES = [
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ERR_STREAM_PREMATURE_CLOSE'
]

function isPassing(error: unknown): boolean {
  return error instanceof PassingFault || PASSING_CODES.some(code => hasCode(error, code))
}

async function fetchTo(path: string, url: URL, options: DownloadOptions): Promise<Spooled & {headers: HttpAnswer['headers']}> {
  const answer = await options.http.follow({method: 'GET', url: withoutUser(url), headers: headersFor(url)})
  try {
    checkStatus(answer, url)
    return {...(await spool(answer, path, url, options)), headers: answer.headers}
  } finally {
    answer.body.destroy()
  }
}

function checkStatus({status, headers}: HttpAnswer, url: URL): void {
  if (status >= 200 && status < 300) return
  if (RETRIED.has(status)) throw new PassingFault(`invalid response status ${status}`, retryAfter(headers['retry-after']))
  throw failed(url, `invalid response status ${status}`)
}

interface Spooled {
  readonly digest: Digest
  readonly size: number
}

async function spool({body, headers}: HttpAnswer, path: string, url: URL, options: DownloadOptions): Promise<Spooled> {
  const limit = options.maxBytes ?? MAX_BYTES
  const hash = createHash('sha256')
  const file = fs.openSync(path, 'w', 0o600)
  const stop = () => body.destroy()
  options.signal?.addEventListener('abort', stop, {once: true})
  try {
    let size = 0
    for await (const chunk of body) {
      size += chunk.length
      if (size > limit) throw failed(url, `it is larger than ${limit} bytes`)
      hash.update(chunk)
      for (let done = 0; done < chunk.length; ) done += fs.writeSync(file, chunk, done)
    }
    const promised = Number(headers['content-length'] ?? size)
    if (size !== promised) throw new PassingFault(`the connection ended after ${size} of ${promised} bytes`)
    return {digest: `sha256:${hash.digest('hex')}`, size}
  } finally {
    options.signal?.removeEventListener('abort', stop)
    fs.closeSync(file)
  }
}

/** Bytes as they are: a compressed transfer would change the digest. */
function headersFor(url: URL): Record<string, string> {
  const headers = {'Accept-Encoding': 'identity'}
  if (url.username === '' && url.password === '') return headers
  const user = `${decode(url.username)}:${decode(url.password)}`
  return {...headers, Authorization: `Basic ${Buffer.from(user).toString('base64')}`}
}

function withoutUser(url: URL): URL {
  return new URL(showUrl(url))
}

function parseHttpUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url
  throw new SolveError('SOURCE_FAILED', `Cannot download ${JSON.stringify(text)}: it is no http or https URL`)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function lastModifiedOf(headers: HttpAnswer['headers']): number {
  const milliseconds = Date.parse(String(headers['last-modified'] ?? ''))
  return Number.isNaN(milliseconds) ? 0 : Math.floor(milliseconds / 1000)
}

/** Milliseconds; the header has seconds or a date. */
function retryAfter(value: string | string[] | undefined): number | undefined {
  if (typeof value !== 'string') return undefined
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}

function failed(url: URL, reason: string, cause?: unknown): SolveError {
  return new SolveError('SOURCE_FAILED', `Cannot download ${showUrl(url)}: ${reason}`, {cause})
}

function mismatch(url: URL, got: Digest, want: Digest): SolveError {
  return new SolveError('CHECKSUM_MISMATCH', `Cannot use ${showUrl(url)}: digest mismatch ${got}: ${want}`, {
    hint: 'Check the download, and set --checksum to its digest if it is right.'
  })
}
