import {UsageError} from '../../errors.js'
import type {FloatingMode} from '../../tags/floating.js'

/** @throws UsageError for text that is no mode */
export function floatingMode(text: string): FloatingMode {
  if (text === 'safe' || text === 'always' || text === 'off') return text
  throw new UsageError('INPUT_INVALID', `Cannot use --floating ${text}`, {hint: 'It is safe, always or off'})
}
