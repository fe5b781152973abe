import fc from 'fast-check'
import {SlipwayError} from '../../src/errors.js'
import {TarReader} from '../../src/layer/tar-reader.js'
import {gnuLong, rawMember, tarOf} from './tar-fixture.js'

const sane = tarOf(
  {name: 'd/', type: '5'},
  rawMember({pax: {path: 'x'.repeat(200), mtime: '1.5', 'SCHILY.xattr.user.a': 'b'}, data: 'content'}),
  gnuLong('L', 'y'.repeat(200)),
  rawMember({type: '1', link: 'd'}),
  rawMember({type: '3', device: [1, 3]})
)

/** Reads it all; says how many bytes of content came. */
function read(tar: Buffer, pieces: number): number {
  let bytes = 0
  const reader = new TarReader({
    member() {},
    content(chunk) {
      bytes += chunk.length
    },
    end() {}
  })
  for (let at = 0; at < tar.length; at += pieces) reader.push(tar.subarray(at, at + pieces))
  reader.finish()
  return bytes
}

/** Changes bytes and, like an attacker would, makes the checksum of that block right again. */
function damage(edits: readonly [number, number][]): Buffer {
  const tar = Buffer.from(sane)
  for (const [at, value] of edits) {
    const block = Math.floor((at % tar.length) / 512) * 512
    tar[at % tar.length] = value
    tar.fill(' ', block + 148, block + 156)
    const sum = tar.subarray(block, block + 512).reduce((total, byte) => total + byte, 0)
    tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, block + 148, 'latin1')
  }
  return tar
}

it('whatever bytes come, the reader ends with members or with a clear error', () => {
  const edit = fc.tuple(fc.nat(sane.length - 1), fc.nat(255))
  fc.assert(
    fc.property(fc.array(edit, {minLength: 1, maxLength: 8}), fc.integer({min: 1, max: 2000}), (edits, pieces) => {
      try {
        expect(read(damage(edits), pieces)).toBeLessThanOrEqual(sane.length)
      } catch (error) {
        expect(error).toBeInstanceOf(SlipwayError)
      }
    }),
    {numRuns: 2000}
  )
})
