import {createHash} from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import {join} from 'node:path'
import {statHostPath} from '../../src/system/tree/stat.js'
import {contentDigests, type ReadDigests} from '../../src/context/digest.js'

let root: string
let cache: string
let read: string[]
const reader: ReadDigests = async paths => {
  read.push(...paths.map(path => path.slice(root.length + 1)))
  return paths.map(path => sha256(fs.readFileSync(path)))
}
const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex')
const known = (path: string) => ({path, stat: statHostPath(path)!})
const OLD = new Date('2020-01-01')

beforeEach(() => {
  const base = fs.mkdtempSync(join(os.tmpdir(), 'slipway-digest-'))
  root = join(base, 'context')
  cache = join(base, 'cache')
  fs.mkdirSync(root)
  read = []
})
afterEach(() => fs.rmSync(join(root, '..'), {recursive: true, force: true}))

function write(name: string, text: string, mode = 0o644): string {
  const path = join(root, name)
  fs.writeFileSync(path, text, {mode})
  return path
}

/** As a build that starts `later` seconds from now would do it: a file's ctime cannot be set back. */
async function build(paths: string[], later = 10) {
  const {now} = Date
  Date.now = () => now() + later * 1000
  try {
    const digests = contentDigests(root, cache, reader)
    const found = await digests.digests(paths.map(known))
    digests.save()
    return found
  } finally {
    Date.now = now
  }
}

describe('contentDigests', () => {
  it('reads a file once, over builds, as long as it is the same', async () => {
    const a = write('a', 'one')
    const b = write('b', 'two')
    await build([a, b])
    expect(await build([a, b, a])).toEqual([sha256('one'), sha256('two'), sha256('one')])
    expect(read).toEqual(['a', 'b'])
  })

  it('reads again what changed, also with its size and mtime kept', async () => {
    const a = write('a', 'one')
    fs.utimesSync(a, OLD, OLD)
    await build([a])
    write('a', 'two')
    fs.utimesSync(a, OLD, OLD)
    expect((await build([a]))[0]).toBe(sha256('two'))
  })

  it('does not trust what changed less than two seconds before it was read', async () => {
    const a = write('a', 'one')
    await build([a], 1)
    await build([a])
    expect(read).toEqual(['a', 'a'])
  })

  it('starts anew from a cache that is damaged', async () => {
    const a = write('a', 'one')
    await build([a])
    const [file] = fs.readdirSync(cache)
    fs.writeFileSync(join(cache, file!), '{"version":1,"files":{"/a":["x"]}}')
    expect((await build([a]))[0]).toBe(sha256('one'))
    fs.writeFileSync(join(cache, file!), 'not json')
    expect((await build([a]))[0]).toBe(sha256('one'))
  })

  it('leaves a cache that only its owner reads, and no temporary file', async () => {
    await build([write('a', 'one')])
    const names = fs.readdirSync(cache)
    expect(names).toHaveLength(1)
    expect(fs.statSync(join(cache, names[0]!)).mode & 0o777).toBe(0o600)
  })

  it('works without a place to remember', async () => {
    const digests = contentDigests(root, undefined, reader)
    const a = write('a', 'one')
    expect((await digests.digests([known(a)]))[0]).toBe(sha256('one'))
    expect(digests.known(a)).toBe(sha256('one'))
    digests.save()
  })
})
