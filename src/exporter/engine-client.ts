import {readFileSync} from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import {join} from 'node:path'
import type {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {ContentError, hasCode, messageOf, UsageError} from '../errors.js'

const DEFAULT_HOST = 'unix:///var/run/docker.sock'

/**
 * `docker load`: https://docs.docker.com/reference/api/engine/. Resolves with what the engine says it loaded.
 * @param host as DOCKER_HOST, which it stands for when undefined
 * @throws UsageError for a host that is none, ContentError when there is no engine or it refuses the archive.
 */
export async function loadIntoEngine(archive: Readable, host: string | undefined, signal: AbortSignal): Promise<string[]> {
  const {request, answer} = ask(
    host,
    'load the image into',
    {method: 'POST', path: '/images/load?quiet=1', signal},
    {'Content-Type': 'application/x-tar'}
  )
  const sent = pipeline(archive, request)
  // An engine that refuses early closes the connection: its answer says why, the broken pipe does not.
  sent.catch(() => {})
  const body = await readText(await answer)
  await sent.catch(() => {})
  return loadedNames(body)
}

/** `docker save`: the archive of images of an engine. */
export async function saveFromEngine(names: readonly string[], host: string | undefined, signal: AbortSignal): Promise<Readable> {
  const query = names.map(name => `names=${encodeURIComponent(name)}`).join('&')
  const {request, answer} = ask(host, `get ${names.join(', ')} from`, {method: 'GET', path: `/images/get?${query}`, signal}, {})
  request.end()
  return answer
}

interface Asked {
  readonly request: http.ClientRequest
  readonly answer: Promise<http.IncomingMessage>
}

function ask(
  host: string | undefined,
  action: string,
  call: {method: string; path: string; signal: AbortSignal},
  headers: Record<string, string>
): Asked {
  const wanted = host ?? (process.env['DOCKER_HOST'] || DEFAULT_HOST)
  const {client, options} = connection(wanted)
  const request = client.request({...options, ...call, headers: {Host: 'docker', ...headers}})
  const answer = new Promise<http.IncomingMessage>((resolve, reject) => {
    request.on('error', error => reject(call.signal.aborted ? call.signal.reason : unreachable(wanted, error)))
    request.on('response', response => {
      if (response.statusCode === 200) resolve(response)
      else readText(response).then(text => reject(refused(action, wanted, response.statusCode ?? 0, text)), reject)
    })
  })
  return {request, answer}
}

/** Unversioned paths: every engine answers them with its newest API. */
function connection(host: string): {client: typeof http | typeof https; options: http.RequestOptions | https.RequestOptions} {
  if (host.startsWith('unix://')) return {client: http, options: {socketPath: host.slice('unix://'.length)}}
  const match = /^(?:tcp|http|https):\/\/(\[[^\]]+\]|[^/:]+)(?::(\d+))?\/?$/.exec(host)
  if (!match) {
    throw new UsageError('INPUT_INVALID', `Cannot reach a Docker Engine at "${host}": need unix:// or tcp://`, {
      hint: 'Set DOCKER_HOST to the socket of an engine'
    })
  }
  const [, name = '', port] = match
  const address = {host: name.replace(/^\[|\]$/g, ''), port: Number(port ?? 2375)}
  const isSecure = host.startsWith('https:') || Boolean(process.env['DOCKER_TLS_VERIFY'])
  return isSecure ? {client: https, options: {...address, ...certificates()}} : {client: http, options: address}
}

/** Where `docker` looks for them: DOCKER_CERT_PATH, else ~/.docker. */
function certificates(): https.RequestOptions {
  const folder = process.env['DOCKER_CERT_PATH'] || join(process.env['HOME'] ?? '', '.docker')
  try {
    const [ca, cert, key] = ['ca.pem', 'cert.pem', 'key.pem'].map(name => readFileSync(join(folder, name)))
    return {ca, cert, key}
  } catch (cause) {
    throw new UsageError('INPUT_INVALID', `Cannot use TLS with the Docker Engine: ${messageOf(cause)}`, {
      cause,
      hint: 'Put ca.pem, cert.pem and key.pem into $DOCKER_CERT_PATH'
    })
  }
}

async function readText(stream: Readable): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += String(chunk)
  return text
}

/** A stream of JSON objects; an error among them comes with status 200. */
function loadedNames(body: string): string[] {
  const messages = body.split('\n').flatMap(line => (line.trim() === '' ? [] : [parseMessage(line)]))
  const failure = messages.find(({error}) => error !== undefined)
  if (failure) throw new ContentError('MALFORMED', `Docker Engine cannot load the image: ${failure.error}`)
  return messages.flatMap(({stream}) => /^Loaded image(?: ID)?: (.*)/.exec(stream ?? '')?.[1] ?? [])
}

function parseMessage(line: string): {stream?: string; error?: string} {
  try {
    return JSON.parse(line) as {stream?: string; error?: string}
  } catch {
    return {stream: line}
  }
}

function unreachable(host: string, error: Error): ContentError {
  const state = hasCode(error, 'ENOENT') ? 'there is no socket' : messageOf(error)
  return new ContentError('NAME_NOT_FOUND', `Cannot reach a Docker Engine at ${host}: ${state}`, {
    cause: error,
    hint: 'Start Docker, set DOCKER_HOST, or write an archive: --output type=docker,dest=image.tar'
  })
}

function refused(action: string, host: string, status: number, text: string): ContentError {
  const reason = parseMessage(text) as {message?: string}
  return new ContentError(
    'NAME_NOT_FOUND',
    `Cannot ${action} the Docker Engine at ${host}: ${reason.message ?? `it answered ${status}`}`
  )
}
