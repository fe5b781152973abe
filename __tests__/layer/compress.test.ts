import {execFileSync} from 'node:child_process'
import {createHash, randomBytes} from 'node:crypto'
import {appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {compressLayer, decompressLayer} from '../../src/layer/compress.js'

let work: string
const at = (name: string) => join(work, name)
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'slipway-test-'))
})
afterEach(() => rmSync(work, {recursive: true, force: true}))

const digestOf = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** Bytes that repeat over the borders of blocks, and bytes that do not compress. */
function sample(size: number): Buffer {
  const text = Buffer.from(Array.from({length: 5000}, (_, i) => `line ${i % 700} of some file\n`).join(''))
  const bytes = Buffer.alloc(size, text)
  if (size > 10_000) randomBytes(5000).copy(bytes, size / 3)
  return bytes
}

describe('gzip', () => {
  it.each([0, 1, 511, 512 * 1024 - 1, 512 * 1024, 512 * 1024 + 1, 7_000_000])(
    'of %d bytes is one member that gzip reads',
    async size => {
      const bytes = sample(size)
      writeFileSync(at('tar'), bytes)
      const blob = await compressLayer(at('tar'), at('gz'), {compression: 'gzip'})
      const compressed = readFileSync(at('gz'))
      expect(blob).toEqual({digest: digestOf(compressed), size: compressed.length})
      expect(gunzipSync(compressed).equals(bytes)).toBe(true)
      expect(execFileSync('gzip', ['-dc', at('gz')], {maxBuffer: 1e8}).equals(bytes)).toBe(true)
      // One header: readers that stop after the first member must get everything.
      expect(compressed.subarray(0, 10)).toEqual(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]))
    }
  )

  it('gives the same bytes each time, and others at another level', async () => {
    writeFileSync(at('tar'), sample(3_000_000))
    const blobs = await Promise.all(
      ['a', 'b', 'c'].map((name, i) => compressLayer(at('tar'), at(name), {compression: 'gzip', level: i < 2 ? 4 : 1}))
    )
    expect(blobs[0]).toEqual(blobs[1])
    expect(blobs[2]!.size).toBeGreaterThan(blobs[0]!.size)
  })

  it('is nearly as small as in one piece', async () => {
    const bytes = sample(5_000_000)
    writeFileSync(at('tar'), bytes)
    const {size} = await compressLayer(at('tar'), at('gz'), {compression: 'gzip', level: 6})
    expect(size).toBeLessThan(gzipSync(bytes, {level: 6}).length * 1.05)
  })
})

describe('gzip of what is compressed already', () => {
  const random = (size: number) => randomBytes(size)
  const text = sample(9_999)
  /** One member, as gzip reads it, and not larger than what zlib makes of it. */
  async function roundTrip(bytes: Buffer): Promise<number> {
    const name = `${Math.random()}`
    writeFileSync(at(name), bytes)
    const {size} = await compressLayer(at(name), at(`${name}.gz`), {compression: 'gzip'})
    expect(execFileSync('gzip', ['-dc', at(`${name}.gz`)], {maxBuffer: 1e8}).equals(bytes)).toBe(true)
    expect(gunzipSync(readFileSync(at(`${name}.gz`))).equals(bytes)).toBe(true)
    return size
  }

  it.each([
    ['at the end', () => Buffer.concat([sample(400_000), random(800_000)])],
    ['at the start', () => Buffer.concat([random(800_000), sample(400_000)])],
    ['between text, as files of a layer', () => Buffer.concat(Array.from({length: 20}, () => [random(100_000), text]).flat())],
    ['alone, of several blocks', () => random(3_000_000)],
    ['alone, ending with a block', () => random(1 << 20)],
    ['in the places of numbers', () => Buffer.from(Array.from({length: 600_000}, (_, i) => (i % 4 === 0 ? i * 2654435761 : 0)))]
  ])('%s', async (_, make) => {
    const bytes = make()
    expect(await roundTrip(bytes)).toBeLessThan(gzipSync(bytes, {level: 4}).length * 1.002 + 200)
  })

  it('finds random bytes that repeat', async () => {
    const once = random(5000)
    const bytes = Buffer.concat(Array.from({length: 300}, () => once))
    expect(await roundTrip(bytes)).toBeLessThan(100_000)
  })

  it.each([0, 9])('at level %d', async level => {
    const bytes = Buffer.concat([random(600_000), text])
    writeFileSync(at('tar'), bytes)
    await compressLayer(at('tar'), at('gz'), {compression: 'gzip', level})
    expect(gunzipSync(readFileSync(at('gz'))).equals(bytes)).toBe(true)
  })
})

describe('zstd', () => {
  it.each([0, 3_000_000])('of %d bytes is read by zstd and by us', async size => {
    const bytes = sample(size)
    writeFileSync(at('tar'), bytes)
    const blob = await compressLayer(at('tar'), at('zst'), {compression: 'zstd'})
    const compressed = readFileSync(at('zst'))
    expect(blob).toEqual({digest: digestOf(compressed), size: compressed.length})
    expect(execFileSync('zstd', ['-dcq', at('zst')], {maxBuffer: 1e8}).equals(bytes)).toBe(true)
    expect(await decompressLayer(at('zst'), at('back'), 'zstd')).toEqual({digest: digestOf(bytes), size})
  })

  it('of many frames, skippable ones among them, is read to the end', async () => {
    const parts = [sample(300_000), sample(10), sample(100_000)]
    const frames = parts.map((part, i) => {
      writeFileSync(at(`part-${i}`), part)
      return execFileSync('zstd', ['-cq', at(`part-${i}`)])
    })
    const skippable = Buffer.from('502a4d180400000061626364', 'hex')
    writeFileSync(at('zst'), Buffer.concat([frames[0]!, skippable, frames[1]!, frames[2]!, skippable]))
    expect(await decompressLayer(at('zst'), at('back'), 'zstd')).toMatchObject({digest: digestOf(Buffer.concat(parts))})
  })

  it('that ends early is an error', async () => {
    writeFileSync(at('tar'), sample(700_000))
    await compressLayer(at('tar'), at('zst'), {compression: 'zstd'})
    const whole = readFileSync(at('zst'))
    for (const size of [whole.length - 1, whole.length >> 1, 5]) {
      writeFileSync(at('cut'), whole.subarray(0, size))
      await expect(decompressLayer(at('cut'), at('back'), 'zstd')).rejects.toMatchObject({code: 'MALFORMED'})
    }
  })

  it('that is broken is an error', async () => {
    writeFileSync(at('zst'), Buffer.concat([Buffer.from('28b52ffd', 'hex'), randomBytes(100)]))
    await expect(decompressLayer(at('zst'), at('back'), 'zstd')).rejects.toMatchObject({code: 'MALFORMED'})
    expect(existsSync(at('back'))).toBe(false)
  })
})

describe('decompression', () => {
  it('reads all members of a gzip', async () => {
    const parts = [sample(300_000), sample(1_000), sample(700_000)]
    writeFileSync(at('gz'), Buffer.concat(parts.map(part => gzipSync(part))))
    const bytes = Buffer.concat(parts)
    expect(await decompressLayer(at('gz'), at('tar'), 'gzip')).toEqual({digest: digestOf(bytes), size: bytes.length})
    expect(readFileSync(at('tar')).equals(bytes)).toBe(true)
  })

  it('copies what has no compression', async () => {
    const bytes = sample(600_000)
    writeFileSync(at('tar'), bytes)
    expect(await decompressLayer(at('tar'), at('copy'), 'none')).toEqual({digest: digestOf(bytes), size: bytes.length})
    expect(readFileSync(at('copy')).equals(bytes)).toBe(true)
  })

  it.each<[string, (gzip: Buffer) => Buffer]>([
    ['ends early', gzip => gzip.subarray(0, gzip.length / 2)],
    ['has a wrong checksum', gzip => Buffer.concat([gzip.subarray(0, -8), Buffer.alloc(8)])],
    ['is no gzip', () => Buffer.from('<html>404</html>')]
  ])('fails clearly on gzip that %s, and leaves nothing', async (_, breakIt) => {
    writeFileSync(at('gz'), breakIt(gzipSync(sample(500_000))))
    const failure = {code: 'MALFORMED', message: expect.stringContaining('Cannot decompress: the gzip is broken')}
    await expect(decompressLayer(at('gz'), at('tar'), 'gzip')).rejects.toMatchObject(failure)
    expect(existsSync(at('tar'))).toBe(false)
  })

  it('fails on a blob that is not there', async () => {
    await expect(decompressLayer(at('none'), at('tar'), 'gzip')).rejects.toMatchObject({code: 'ENOENT'})
  })
})

it('writes into new files only', async () => {
  writeFileSync(at('tar'), 'x')
  appendFileSync(at('gz'), 'precious')
  await expect(compressLayer(at('tar'), at('gz'), {compression: 'gzip'})).rejects.toMatchObject({code: 'EEXIST'})
  expect(readFileSync(at('gz'), 'utf8')).toBe('precious')
})

it.each([
  ['gzip', 10],
  ['gzip', -1],
  ['zstd', 0],
  ['zstd', 2.5]
] as const)('refuses %s level %d', async (compression, level) => {
  await expect(compressLayer(at('tar'), at('out'), {compression, level})).rejects.toMatchObject({code: 'UNSUPPORTED'})
})
