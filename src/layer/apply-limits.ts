import {statfsSync} from 'node:fs'
import {LayerError} from '../errors.js'

/** How much one layer may be, so that a small blob cannot fill the machine. */
export interface ApplyLimits {
  readonly entries: number
  /** Bytes of the uncompressed tar; by default what is free on the target's file system. */
  readonly size: number
  /** Uncompressed to compressed bytes, once there is 1 GiB: gzip reaches 1030, so only what zstd can do is refused. */
  readonly ratio: number
}

/** Kept free for everyone else on the machine. */
const RESERVE = 64 << 20
const RATIO_COUNTS_FROM = 1 << 30
const MAX_ENTRIES = 2_000_000
const MAX_RATIO = 1100

export function applyLimits(target: string, given: Partial<ApplyLimits> = {}): ApplyLimits {
  return {entries: MAX_ENTRIES, ratio: MAX_RATIO, size: freeBytes(target), ...given}
}

/** @throws LayerError TOO_LARGE */
export function checkSize(limits: ApplyLimits, size: number, blobSize: number): void {
  if (size > limits.size)
    throw tooLarge(`more than ${limits.size} bytes`, 'Free disk space, or check where the image comes from.')
  if (size < RATIO_COUNTS_FROM || size <= blobSize * limits.ratio) return
  throw tooLarge(
    `${size} bytes of only ${blobSize} compressed ones`,
    'This looks like a decompression bomb: check where the image comes from.'
  )
}

/** @throws LayerError TOO_LARGE */
export function checkEntries(limits: ApplyLimits, entries: number): void {
  if (entries > limits.entries) throw tooLarge(`more than ${limits.entries} entries`, 'Check where the image comes from.')
}

function freeBytes(target: string): number {
  const {bavail, bsize} = statfsSync(target)
  return Math.max(bavail * bsize - RESERVE, 0)
}

function tooLarge(state: string, hint: string): LayerError {
  return new LayerError('TOO_LARGE', `Cannot unpack a layer that has ${state}`, {hint})
}
