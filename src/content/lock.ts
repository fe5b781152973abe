import {closeSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {ContentError, hasCode} from '../errors.js'
import {isAlive, processIdentity} from './process-identity.js'

/**
 * Runs `body` while holding the lock file. Whoever dies holding it is found out (its process is gone) and robbed of it.
 * Meant for moments, not minutes.
 * @throws ContentError LOCKED after `timeoutMs`.
 */
export async function withLock<T>(file: string, body: () => T | Promise<T>, timeoutMs = 30_000): Promise<T> {
  await acquire(file, timeoutMs)
  try {
    return await body()
  } finally {
    release(file)
  }
}

async function acquire(file: string, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs
  let pause = 1
  while (!tryAcquire(file)) {
    if (Date.now() > deadline)
      throw new ContentError('LOCKED', `Cannot lock ${file}: another process has held it for ${timeoutMs / 1000} s`, {
        hint: 'Wait for the other slipway to finish, or delete the file if none is running'
      })
    if (stale(file)) steal(file)
    await sleep(pause + Math.random() * pause)
    pause = Math.min(pause * 2, 50)
  }
}

function tryAcquire(file: string): boolean {
  try {
    const descriptor = openSync(file, 'wx', 0o600)
    writeSync(descriptor, processIdentity())
    closeSync(descriptor)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    if (!hasCode(error, 'ENOENT')) throw error
    mkdirSync(dirname(file), {recursive: true, mode: 0o700})
    return tryAcquire(file)
  }
}

/** True while a living process holds the lock. */
export function isLocked(file: string): boolean {
  return readOwner(file) !== undefined && !stale(file)
}

/** A lock just created may still be empty: only a text that names a dead process is stale. */
function stale(file: string): boolean {
  const owner = readOwner(file)
  return owner !== undefined && owner !== '' && !isAlive(owner)
}

/** Two robbers: the one that wins the inner lock looks again, so that nobody unlinks a lock taken meanwhile. */
function steal(file: string): void {
  const inner = `${file}.steal`
  if (!tryAcquire(inner)) {
    const owner = readOwner(inner)
    if (owner && !isAlive(owner)) release(inner)
    return
  }
  try {
    if (stale(file)) release(file)
  } finally {
    release(inner)
  }
}

function readOwner(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function release(file: string): void {
  try {
    unlinkSync(file)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
}
