import zlib from 'node:zlib'

/** Bytes that are judged as one. */
const PIECE = 16 << 10
/** Shorter runs are not worth a trial. */
const LEAST = 4 * PIECE
/** Every so many bytes so many in a row are counted: those of numbers and pixels are random in some positions only. */
const SAMPLE = {every: 2 << 10, length: 1 << 8}
const SAMPLED = (PIECE / SAMPLE.every) * SAMPLE.length
/** Squares of the counts of 256 byte values, summed: this when all are equally frequent, with a quarter and the noise on top. */
const EVEN = (SAMPLED ** 2 / 256) * 1.25 + SAMPLED
/** What deflate must save to be worth its time: on such bytes it is at its slowest, a third of its usual speed. */
const WORTH_IT = 0.97

/** Bytes of a block in a row that deflate may gain something on, or that it would only waste its time on. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly incompressible: boolean
}

/**
 * Divides a block into what is compressed or encrypted already (pictures, wheels, archives) and the rest. A guess from samples:
 * byte values that are equally frequent, and then a trial, since random bytes may repeat. It follows from the bytes alone.
 */
export function findIncompressible(block: Buffer): Run[] {
  const runs: Run[] = []
  for (const run of evenRuns(block)) {
    const incompressible = run.incompressible && run.end - run.start >= LEAST && isIncompressible(block, run.start)
    const before = runs.at(-1)
    if (before?.incompressible === incompressible) runs[runs.length - 1] = {...before, end: run.end}
    else runs.push({...run, incompressible})
  }
  return runs
}

function evenRuns(block: Buffer): Run[] {
  const runs: Run[] = []
  for (let start = 0; start === 0 || start < block.length; start += PIECE) {
    const end = Math.min(start + PIECE, block.length)
    const incompressible = end - start === PIECE && isEven(block, start)
    const before = runs.at(-1)
    if (before?.incompressible === incompressible) runs[runs.length - 1] = {...before, end}
    else runs.push({start, end, incompressible})
  }
  return runs
}

const counts = new Uint32Array(256)

function isEven(block: Buffer, start: number): boolean {
  counts.fill(0)
  for (let from = start; from < start + PIECE; from += SAMPLE.every) {
    for (let at = from; at < from + SAMPLE.length; at++) counts[block[at]!]!++
  }
  let squares = 0
  for (const count of counts) squares += count * count
  return squares < EVEN
}

function isIncompressible(block: Buffer, start: number): boolean {
  const piece = block.subarray(start, start + PIECE)
  return zlib.deflateRawSync(piece, {level: 1, chunkSize: 2 * PIECE}).length > PIECE * WORTH_IT
}
