import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {isSameArchive} from '../../src/exporter/same-archive.js'
import {type ArchiveMember, tarPieces} from '../../src/exporter/tar-stream.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-same-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const archive = (index: string, blob = 'bytes'): ArchiveMember[] => [
  {path: 'index.json', text: index},
  {path: 'blobs'},
  {path: 'blobs/x', content: {size: blob.length, open: () => Readable.from([Buffer.from(blob)])}}
]

async function written(members: ArchiveMember[]): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of tarPieces(members)) pieces.push(piece)
  const path = join(folder, 'a.tar')
  writeFileSync(path, Buffer.concat(pieces))
  return path
}

it('knows an archive that it wrote', async () => {
  expect(isSameArchive(await written(archive('{}')), archive('{}'))).toBe(true)
})

it('sees other documents, another length, and no file', async () => {
  const path = await written(archive('{}'))
  expect(isSameArchive(path, archive('[]'))).toBe(false)
  expect(isSameArchive(path, archive('{}', 'x'.repeat(2000)))).toBe(false)
  writeFileSync(path, readFileSync(path).subarray(0, -512))
  expect(isSameArchive(path, archive('{}'))).toBe(false)
  expect(isSameArchive(join(folder, 'none.tar'), archive('{}'))).toBe(false)
})
