import {createHash} from 'node:crypto'

/**
 * Names of entries. The service finds an entry by the start of its key as well, so every variable part before the number has a
 * fixed length or ends in a hash; and it holds entries of another path apart, so a path must be the same text in every job.
 */
export interface IndexNames {
  /** Relative to the client's directory. */
  readonly path: string
  key(number: number): string
  /** What the keys of all numbers start with. */
  readonly prefix: string
  /** The number in a key that the service matched; undefined for a key of something else. */
  number(key: string): number | undefined
}

/** Index entries of a scope as written by jobs of one git reference, numbered so that none overwrites another. */
export function indexNames(scope: string, ref: string): IndexNames {
  const id = `${slug(scope)}-${hash(scope)}-${slug(ref.replace(/^refs\/(heads|tags|pull)\//, ''))}-${hash(ref)}`
  const prefix = `slipway-index-${id}-`
  return {
    path: `files/index-${hash(scope)}-${hash(ref)}`,
    prefix,
    key: number => prefix + String(number).padStart(6, '0'),
    number: key => {
      const digits = key.startsWith(prefix) ? key.slice(prefix.length) : ''
      return /^\d{6,9}$/.test(digits) ? Number(digits) : undefined
    }
  }
}

export function packPath(key: string): string {
  return `files/${key}`
}

const MAX_SLUG = 40

/** For people who look at the list of entries. */
function slug(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, '_').slice(0, MAX_SLUG)
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
