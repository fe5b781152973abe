import {lstatSync, mkdirSync, readlinkSync, symlinkSync, unlinkSync} from 'node:fs'
import {dirname} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {ContentError, hasCode} from '../errors.js'
import {isAlive, processIdentity} from './process-identity.js'

/** A lock of a process that cannot be seen from here is taken for left behind after this. */
const OLD_MS = 24 * 3600 * 1000
/** As many robbers may die one after the other in the middle of robbing. */
const MAX_GUARDS = 4

/**
 * Runs `body` while holding the lock. Whoever dies holding it is found out (its process is gone) and robbed of it. Meant for
 * moments, not minutes.
 *
 * A lock is a symbolic link whose target names its holder: made in one step, so nobody ever sees one that does not say whose it is.
 * @throws ContentError LOCKED after `timeoutMs`.
 */
export async function withLock<T>(file: string, body: () => T | Promise<T>, timeoutMs = 30_000): Promise<T> {
  const release = await acquire(file, timeoutMs)
  try {
    return await body()
  } finally {
    release()
  }
}

/**
 * Takes the lock if no living process has it, for as long as it takes.
 * @returns what gives it back; undefined when somebody has it
 */
export function tryLock(file: string): (() => void) | undefined {
  return take(file, 0) ? () => release(file) : undefined
}

/** True while a living process holds the lock. */
export function isLocked(file: string): boolean {
  return ownerOf(file) !== undefined && !isStale(file)
}

/** The process that a lock or lease names; undefined when there is none. */
export function ownerOf(file: string): string | undefined {
  try {
    return readlinkSync(file)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    if (hasCode(error, 'EINVAL')) return ''
    throw error
  }
}

/** Puts up a mark of this process. False: there is one already. */
export function mark(file: string): boolean {
  try {
    symlinkSync(processIdentity(), file)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    if (!hasCode(error, 'ENOENT')) throw error
    mkdirSync(dirname(file), {recursive: true, mode: 0o700})
    return mark(file)
  }
}

async function acquire(file: string, timeoutMs: number): Promise<() => void> {
  let deadline: number | undefined
  for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
    const release = tryLock(file)
    if (release) return release
    deadline ??= performance.now() + timeoutMs
    if (performance.now() > deadline) throw stillLocked(file, timeoutMs)
    await sleep(pause + Math.random() * pause)
  }
}

function stillLocked(file: string, timeoutMs: number): ContentError {
  const pid = ownerOf(file)?.split(':', 1)[0]
  return new ContentError('LOCKED', `Cannot lock ${file}: process ${pid} has held it for ${timeoutMs / 1000} s`, {
    hint: 'Wait for the other slipway to finish, or delete the file if none is running'
  })
}

function take(file: string, depth: number): boolean {
  return mark(file) || (isStale(file) && rob(file, depth) && mark(file))
}

/**
 * Only who holds the guard of a dead process's lock takes it away, and looks again before: else a second robber could unlink what
 * a third has taken meanwhile. A guard is a lock as well, with a guard of its own.
 */
function rob(file: string, depth: number): boolean {
  const guard = `${file}.guard`
  if (depth === MAX_GUARDS || !take(guard, depth + 1)) return false
  try {
    if (isStale(file)) unlink(file)
    return true
  } finally {
    release(guard)
  }
}

function isStale(file: string): boolean {
  const owner = ownerOf(file)
  if (owner === undefined) return false
  const since = lstatSync(file, {throwIfNoEntry: false})?.mtimeMs ?? Date.now()
  return !isAlive(owner, Date.now() - since > OLD_MS)
}

function release(file: string): void {
  if (ownerOf(file) === processIdentity()) unlink(file)
}

function unlink(file: string): void {
  try {
    unlinkSync(file)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
}
