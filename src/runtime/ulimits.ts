import {UsageError} from '../errors.js'
import type {Ulimit} from './runtime.js'

const NAMES = 'as core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' ')

/** `nofile=1024:2048` or `nofile=1024`; -1 is unlimited. @throws UsageError INPUT_INVALID */
export function parseUlimits(texts: readonly string[]): Ulimit[] {
  return texts.map(text => {
    const found = /^([a-z]+)=(-?\d+)(?::(-?\d+))?$/.exec(text)
    const [, name = '', soft = '', hard = soft] = found ?? []
    if (!found || !NAMES.includes(name))
      throw new UsageError('INPUT_INVALID', `Invalid ulimit "${text}": need NAME=SOFT[:HARD]`, {
        hint: `Names: ${NAMES.join(', ')}`
      })
    return {type: `RLIMIT_${name.toUpperCase()}`, soft: limit(soft), hard: limit(hard)}
  })
}

function limit(text: string): number {
  const value = Number(text)
  return value < 0 ? Number.MAX_SAFE_INTEGER : value
}
