const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago, in docker's words: `3 weeks ago`. */
export function timeAgo(milliseconds: number | undefined, now: number = Date.now()): string {
  return milliseconds === undefined ? 'N/A' : `${humanDuration(now - milliseconds)} ago`
}

/** A span in docker's words (go-units): `Less than a second`, `About an hour`, `5 weeks`. */
export function humanDuration(milliseconds: number): string {
  const seconds = Math.trunc(milliseconds / SECOND)
  const minutes = Math.trunc(milliseconds / MINUTE)
  const hours = Math.round(milliseconds / HOUR)
  const days = Math.trunc(hours / 24)
  if (seconds < 1) return 'Less than a second'
  if (seconds === 1) return '1 second'
  if (seconds < 60) return `${seconds} seconds`
  if (minutes === 1) return 'About a minute'
  if (minutes < 60) return `${minutes} minutes`
  if (hours === 1) return 'About an hour'
  if (hours < 48) return `${hours} hours`
  if (hours < 24 * 7 * 2) return `${days} days`
  if (hours < 24 * 30 * 2) return `${Math.trunc(days / 7)} weeks`
  if (hours < 24 * 365 * 2) return `${Math.trunc(days / 30)} months`
  return `${Math.trunc(milliseconds / DAY / 365)} years`
}

/** As Go prints a local time: `2026-01-02 15:04:05 +0100 CET`. */
export function goTime(milliseconds: number): string {
  const date = new Date(milliseconds)
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  const time = `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
  const offset = -date.getTimezoneOffset()
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`
  return `${day} ${time} ${zone} ${offset === 0 ? 'UTC' : zoneName(date)}`.trimEnd()
}

let zoneFormat: Intl.DateTimeFormat | undefined

/** `CET`. Making the format costs more than a list of ten thousand images. */
function zoneName(date: Date): string {
  zoneFormat ??= new Intl.DateTimeFormat('en', {timeZoneName: 'short'})
  return zoneFormat.formatToParts(date).find(({type}) => type === 'timeZoneName')?.value ?? ''
}

/** RFC 3339 with the local offset and no fraction, as `docker history --human=false` prints. */
export function localRfc3339(milliseconds: number): string {
  const [day = '', time = '', zone = ''] = goTime(milliseconds).split(' ')
  return `${day}T${time}${zone === '+0000' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`}`
}

const UNITS: Readonly<Record<string, number>> = {ns: 1e-6, us: 1e-3, µs: 1e-3, ms: 1, s: SECOND, m: MINUTE, h: HOUR}

/**
 * A point in time for `--filter until=`: seconds since the epoch, a date, or a Go duration before now (`24h`, `1h30m`).
 * @returns milliseconds since the epoch; undefined when it is none of these
 */
export function parseTime(text: string, now: number = Date.now()): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * SECOND
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)]
  if (parts.length > 0 && parts.map(([part]) => part).join('') === text)
    return now - parts.reduce((sum, [, count, unit]) => sum + Number(count) * UNITS[unit!]!, 0)
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined
  // Local time unless it says otherwise; Date.parse takes a bare date for UTC.
  const date = Date.parse(text.length === 10 ? `${text}T00:00:00` : text)
  return Number.isNaN(date) ? undefined : date
}
