import {RegistryError} from '../errors.js'
import {type Circumstances, hintFor} from './hint.js'
import {readBody} from './http/read.js'
import {isTransientStatus, parseRetryAfter, TransientFault} from './http/retry.js'
import type {HttpResponse} from './http/transport.js'

/** Error bodies beyond this are not worth reading. */
const ERROR_CAP = 64 * 1024
const DETAIL_LENGTH = 400

/** For answers without a body, as to HEAD. */
const STATUS_TEXT: Readonly<Record<number, string>> = {
  401: 'unauthorized',
  403: 'denied',
  404: 'not found',
  429: 'too many requests'
}

/** One error of a registry's answer. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes */
export interface RegistryProblem {
  readonly code: string
  readonly message: string
}

/** The RegistryError for an answer nobody wanted. Consumes the body. */
export async function failureOf(response: HttpResponse, circumstances: Circumstances): Promise<RegistryError> {
  const body = await readBody(response, ERROR_CAP).catch(() => Buffer.alloc(0))
  const problems = parseProblems(body)
  const detail = describe(problems, body, String(response.headers['content-type'] ?? '')) || (STATUS_TEXT[response.status] ?? '')
  const {action, host} = circumstances
  const who = response.url.host === circumstances.endpointHost ? `registry ${host}` : response.url.host
  const message = `Cannot ${action}: ${who} answered ${response.status}${detail && ` (${detail})`}`
  const codes = problems.map(problem => problem.code)
  return new RegistryError(codeOf(response.status), message, {
    status: response.status,
    hint: hintFor(response.status, codes, detail, circumstances)
  })
}

/** The same failure, marked for another attempt where its status is an accident rather than a verdict. */
export function transientAnswer({status, headers}: HttpResponse, failure: RegistryError): Error {
  if (!isTransientStatus(status)) return failure
  const asked = parseRetryAfter(headers['retry-after'], Date.now())
  return new TransientFault(failure, {retryAfter: asked ?? (status === 429 ? 0 : undefined)})
}

function codeOf(status: number): RegistryError['code'] {
  if (status === 401) return 'UNAUTHORIZED'
  if (status === 403) return 'DENIED'
  if (status === 404) return 'NOT_FOUND'
  if (status === 429) return 'TOO_MANY_REQUESTS'
  if (status >= 500) return 'SERVER_ERROR'
  return status >= 400 ? 'REJECTED' : 'INVALID_RESPONSE'
}

/** `errors[]` of the spec, or the shapes other servers use (`{details}` of token servers, `{message}`, `{error}`). */
function parseProblems(body: Buffer): RegistryProblem[] {
  const answer = parseJson(body)
  if (typeof answer !== 'object' || answer === null) return []
  const {errors, code, details, message, error, error_description} = answer as Record<string, unknown>
  if (Array.isArray(errors)) return errors.slice(0, 3).flatMap(problemOf)
  const text = [message, details, error_description, error].find(value => typeof value === 'string' && value !== '')
  return text === undefined ? [] : [{code: typeof code === 'string' ? code : '', message: String(text)}]
}

function problemOf(value: unknown): RegistryProblem[] {
  if (typeof value !== 'object' || value === null) return []
  const {code, message} = value as Record<string, unknown>
  return [{code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : ''}]
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

function describe(problems: readonly RegistryProblem[], body: Buffer, contentType: string): string {
  if (problems.length > 0) return printable(problems.map(problemText).join('; '))
  return /^text\/plain/.test(contentType) ? printable(body.toString('utf8')) : ''
}

function problemText({code, message}: RegistryProblem): string {
  const name = code.toLowerCase().replaceAll('_', ' ')
  if (message === '' || message.toLowerCase() === name) return name
  return name === '' ? message : `${name}: ${message}`
}

/** What a server wrote, fit for a log: one line, no control characters, no credential it may have echoed. */
export function printable(text: string): string {
  const line = text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g, ' ').trim()
  const safe = line.replace(/\b(bearer|basic)\s+[\w.~+/=-]{6,}/gi, '$1 ***')
  return safe.length > DETAIL_LENGTH ? `${safe.slice(0, DETAIL_LENGTH)}...` : safe
}
