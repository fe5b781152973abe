import {UsageError} from '../errors.js'
import type {Ulimit} from './runtime.js'

const NAMES = 'as core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' ')

/** `nofile=1024:2048` or `nofile=1024`; -1 is unlimited. @throws UsageError INPUT_INVALID with BuildKit's text */
export function parseUlimits(texts: readonly string[]): Ulimit[] {
  return texts.map(parseUlimit)
}

function parseUlimit(text: string): Ulimit {
  const [, name = '', limits] = /^([^=]*)=(.*)$/s.exec(text) ?? []
  if (limits === undefined) throw invalid(`invalid ulimit argument: ${text}`)
  if (!NAMES.includes(name)) throw invalid(`invalid ulimit type: ${name}`)
  const [, soft, hard = soft] = /^(-?\d+)(?::(-?\d+))?$/.exec(limits) ?? []
  if (soft === undefined || hard === undefined) throw invalid(`invalid limits: ${limits}`)
  if (limit(soft) > limit(hard)) throw invalid(`ulimit soft limit must be less than or equal to hard limit: ${soft} > ${hard}`)
  return {type: `RLIMIT_${name.toUpperCase()}`, soft: limit(soft), hard: limit(hard)}
}

function invalid(reason: string): UsageError {
  return new UsageError('INPUT_INVALID', `failed to parse ulimit: ${reason}`, {
    hint: `Write NAME=SOFT[:HARD]. Names: ${NAMES.join(', ')}`
  })
}

function limit(text: string): number {
  const value = Number(text)
  return value < 0 ? Number.MAX_SAFE_INTEGER : value
}
