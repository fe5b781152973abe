import {LayerError} from '../errors.js'

/** What the kernel takes, with room for the root in front. */
const MAX_BYTES = 4000

/** A name that needs work: an empty, `.` or `..` component, so also a slash at one of its ends. */
const UNCLEAN = /(^|\/)\.{0,2}(\/|$)/

/** A path as `LayerEntry` has it, empty for the root; `escapes` when a `..` led out of the root, where it then stops. */
export function cleanTarPath(name: string): {path: string; escapes: boolean} {
  if (Buffer.byteLength(name) > MAX_BYTES) {
    throw new LayerError('MALFORMED', `Cannot read a tar: a path of ${name.length} characters is too long`)
  }
  return UNCLEAN.test(name) ? clean(name) : {path: name, escapes: false}
}

/** @throws LayerError PATH_ESCAPES_ROOT */
export function pathInside(name: string): string {
  const {path, escapes} = cleanTarPath(name)
  if (!escapes) return path
  throw new LayerError('PATH_ESCAPES_ROOT', `Cannot unpack ${JSON.stringify(name)}: it leads out of the layer`)
}

function clean(name: string): {path: string; escapes: boolean} {
  const parts: string[] = []
  let escapes = false
  for (const part of name.split('/')) {
    if (part === '..') escapes = parts.pop() === undefined || escapes
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return {path: parts.join('/'), escapes}
}
