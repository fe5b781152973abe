import type {ToolkitReply} from './toolkit-messages.js'

/** What became of a request. The client swallows nearly every failure, so this is read from what it printed. */
export type Outcome =
  | {readonly kind: 'done'; readonly matchedKey: string | undefined}
  /** Another job has this key, or is about to. */
  | {readonly kind: 'exists'}
  | {readonly kind: 'denied'; readonly message: string}
  /** `retryAfter` in seconds, when the service said it. */
  | {readonly kind: 'rate-limited'; readonly retryAfter: number | undefined; readonly message: string}
  /** The entry is there, but what arrives cannot be unpacked. Says nothing of the service. */
  | {readonly kind: 'damaged'; readonly message: string}
  | {readonly kind: 'failed'; readonly message: string}

/** Truncated, expired (an error page instead of the archive) or simply other bytes. */
const DAMAGED = /\btar\b.* failed with|Incomplete download|aborted/

export function outcomeOf(reply: ToolkitReply): Outcome {
  const lines = reply.output.map(text => text.replace(/^::\w+[^:]*::/, ''))
  const text = lines.join('\n')
  if (/rate limit/i.test(text) || text.includes('(429)')) {
    return {kind: 'rate-limited', retryAfter: retryAfter(text), message: 'the service limits the rate of requests (429)'}
  }
  if (/cache (write|read) denied/.test(text))
    return {kind: 'denied', message: shorten(text.match(/cache (?:write|read) denied.*/)![0])}
  if (reply.saved === false && /\(409\)|already exists/i.test(text)) return {kind: 'exists'}
  const message = reply.error ?? failure(lines) ?? (reply.saved === false ? 'the service did not take the entry' : undefined)
  if (message === undefined) return {kind: 'done', matchedKey: reply.matchedKey}
  return {kind: reply.saved === undefined && DAMAGED.test(message) ? 'damaged' : 'failed', message: shorten(message)}
}

/** Errors are what is left when the reply is a success without one: a warning beside a success is none. */
function failure(lines: readonly string[]): string | undefined {
  const line = lines.find(text => /^Failed to (restore|save|reserve)/.test(text)) ?? lines[0]
  return line?.replace(/^Failed to (restore|save|reserve cache): /, '')
}

function retryAfter(text: string): number | undefined {
  const seconds = /reset in (\d+) seconds/.exec(text)?.[1]
  return seconds === undefined ? undefined : Number(seconds)
}

const MAX_LENGTH = 200

/** One line without the signature of a URL. */
function shorten(text: string): string {
  const line = text.split('\n', 1)[0]!.replace(/\b(sig|se|sv)=[^&\s]+/g, '$1=***')
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 3)}...` : line
}
