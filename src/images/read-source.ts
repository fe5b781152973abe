import {createWriteStream, rmSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import type {Store} from '../content/store.js'
import {messageOf, UsageError} from '../errors.js'

/** A file that holds what a command shall read. */
export interface SourceFile {
  readonly path: string
  /** Removes the file if it is only a copy. */
  release(): void
}

export interface ReadSourceOptions {
  readonly store: Store
  readonly stdin: NodeJS.ReadableStream
  readonly cwd: string
  readonly signal: AbortSignal
}

/** The most that a URL may send: larger than any image people move this way. */
const MAX_DOWNLOAD = 64 * 2 ** 30

/**
 * Opens `-` (standard input), an http(s) URL or a path as a file. What comes as a stream is kept in the store's `tmp/`.
 * @throws UsageError when there is no such file or the server does not answer with it.
 */
export async function readSource(source: string, options: ReadSourceOptions): Promise<SourceFile> {
  if (source === '-') return spool(options.stdin as Readable, options)
  if (/^https?:\/\//i.test(source)) return spool(await download(source, options.signal), options)
  const path = resolve(options.cwd, source)
  const stat = statSync(path, {throwIfNoEntry: false})
  if (!stat) throw new UsageError('INPUT_INVALID', `open ${source}: no such file or directory`)
  if (stat.isDirectory()) throw new UsageError('INPUT_INVALID', `read ${source}: is a directory`)
  // A pipe or a device can be read once only.
  if (!stat.isFile()) {
    const {createReadStream} = await import('node:fs')
    return spool(createReadStream(path), options)
  }
  return {path, release() {}}
}

async function spool(stream: Readable, {store, signal}: ReadSourceOptions): Promise<SourceFile> {
  const path = store.temporaryPath('source')
  const release = () => rmSync(path, {force: true})
  try {
    await pipeline(stream, createWriteStream(path, {flags: 'wx', mode: 0o600}), {signal})
    return {path, release}
  } catch (error) {
    release()
    throw error
  }
}

async function download(url: string, signal: AbortSignal): Promise<Readable> {
  const response = await fetch(url, {signal}).catch(cause => {
    throw new UsageError('INPUT_INVALID', `Cannot download ${safeUrl(url)}: ${messageOf(cause.cause ?? cause)}`, {cause})
  })
  if (!response.ok || !response.body)
    throw new UsageError('INPUT_INVALID', `Cannot download ${safeUrl(url)}: the server answered ${response.status}`)
  if (Number(response.headers.get('content-length') ?? 0) > MAX_DOWNLOAD)
    throw new UsageError('INPUT_INVALID', `Cannot download ${safeUrl(url)}: it is larger than 64 GiB`)
  return Readable.fromWeb(response.body as import('node:stream/web').ReadableStream)
}

/** Without a password that may be in it. */
function safeUrl(url: string): string {
  const {protocol, host, pathname} = new URL(url)
  return `${protocol}//${host}${pathname}`
}
