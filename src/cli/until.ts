import {UsageError} from '../errors.js'
import {parseTime} from './time.js'

/** `--filter until=TIME`: the earliest of several. @throws UsageError for what is no time. */
export function untilOf(texts: readonly string[] | undefined): number | undefined {
  if (!texts) return undefined
  const times = texts.map(text => {
    const time = parseTime(text)
    if (time === undefined) throw new UsageError('INPUT_INVALID', `failed to parse value as time or duration: "${text}"`)
    return time
  })
  return Math.min(...times)
}
