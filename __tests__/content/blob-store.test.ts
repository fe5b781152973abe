import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, truncateSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {openStore} from '../../src/content/store.js'
import {type Digest, digestOf} from '../../src/oci/digest.js'
import {temporaryDirectory} from '../support/directory.js'
import {contentProcesses, expectSuccess} from './processes.js'

const directory = temporaryDirectory('blobs')
afterAll(() => directory.remove())

const processes = contentProcesses(join(directory.path, 'compiled'))
let number = 0
const freshStore = () => openStore(join(directory.path, `store-${number++}`))
const left = (store: ReturnType<typeof freshStore>) => readdirSync(join(store.root, 'tmp'))
const hello = {digest: digestOf('hello'), size: 5}

describe('blobs', () => {
  it('are kept under their digest, for their owner only', async () => {
    const {blobs} = freshStore()
    expect(await blobs.put('hello')).toEqual(hello)
    expect((await blobs.read(hello.digest)).toString()).toBe('hello')
    expect(blobs.path(hello.digest)).toMatch(/\/blobs\/sha256\/2cf24dba5fb0a30e/)
    expect(statSync(blobs.path(hello.digest)).mode & 0o777).toBe(0o600)
    expect([...blobs.list()]).toEqual([{...hello, usedAt: expect.any(Number)}])
  })

  it('of a stream are checked against their descriptor', async () => {
    const store = freshStore()
    expect(await store.blobs.write(Readable.from([Buffer.from('hel'), Buffer.from('lo')]), hello)).toEqual(hello)
    expect(await store.blobs.write(Readable.from(['hello']), hello)).toEqual(hello)
    expect(left(store)).toEqual([])
  })

  it.each([
    ['other bytes', 'jello', hello, 'DIGEST_MISMATCH'],
    ['fewer bytes', 'hell', hello, 'SIZE_MISMATCH'],
    ['more bytes', 'hello!', hello, 'SIZE_MISMATCH'],
    ['other bytes of unknown size', 'jello', {digest: hello.digest}, 'DIGEST_MISMATCH']
  ])('of a stream with %s are refused and leave nothing', async (_, text, expected, code) => {
    const store = freshStore()
    await expect(store.blobs.write(Readable.from([Buffer.from(text)]), expected)).rejects.toMatchObject({code})
    expect(store.blobs.has(hello.digest)).toBe(false)
    expect(left(store)).toEqual([])
  })

  it('of an endless stream are cut off at their size', async () => {
    const store = freshStore()
    let sent = 0
    const endless = new Readable({
      read() {
        sent += 1 << 16
        this.push(Buffer.alloc(1 << 16))
      }
    })
    await expect(store.blobs.write(endless, {digest: hello.digest, size: 1 << 20})).rejects.toMatchObject({code: 'SIZE_MISMATCH'})
    expect(sent).toBeLessThan(64 << 20)
    expect(left(store)).toEqual([])
  })

  it('of a stream that fails leave nothing', async () => {
    const store = freshStore()
    const failing = Readable.from(
      (async function* () {
        yield Buffer.from('hel')
        throw new Error('connection lost')
      })()
    )
    await expect(store.blobs.write(failing, hello)).rejects.toThrow('connection lost')
    expect(left(store)).toEqual([])
  })

  it('that are damaged are never given out, and mended by the next writer', async () => {
    const {blobs} = freshStore()
    await blobs.put('hello')
    writeFileSync(blobs.path(hello.digest), 'jello')
    await expect(blobs.read(hello.digest)).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
      hint: expect.stringContaining('verify')
    })
    await blobs.put('hello')
    expect((await blobs.read(hello.digest)).toString()).toBe('hello')
  })

  it('that a crash has cut off do not count, and are replaced', async () => {
    const store = freshStore()
    await store.blobs.put('hello')
    truncateSync(store.blobs.path(hello.digest), 0)
    expect(store.blobs.has(hello.digest, hello.size)).toBe(false)
    const file = store.temporaryPath('again')
    writeFileSync(file, 'hello')
    store.blobs.adopt(file, hello.digest)
    expect((await store.blobs.read(hello.digest)).toString()).toBe('hello')
    expect(left(store)).toEqual([])
  })

  it('that are links are not read, whatever they point to (ggcr#2306)', async () => {
    const {blobs} = freshStore()
    const outside = join(directory.path, 'outside')
    writeFileSync(outside, 'hello')
    symlinkSync(outside, blobs.path(hello.digest))
    expect(blobs.has(hello.digest)).toBe(false)
    await expect(blobs.read(hello.digest)).rejects.toMatchObject({code: 'MALFORMED'})
    expect(() => blobs.open(hello.digest)).toThrow(expect.objectContaining({code: 'BLOB_NOT_FOUND'}))
  })

  it('that are pipes do not make the reader wait', async () => {
    const {blobs} = freshStore()
    execFileSync('mkfifo', [blobs.path(hello.digest)])
    expect(blobs.has(hello.digest)).toBe(false)
    await expect(blobs.read(hello.digest)).rejects.toMatchObject({code: 'MALFORMED'})
  })

  it('that are no documents are not read into memory', async () => {
    const {blobs} = freshStore()
    const digest: Digest = `sha256:${'a'.repeat(64)}`
    writeFileSync(blobs.path(digest), '')
    truncateSync(blobs.path(digest), 33 << 20)
    await expect(blobs.read(digest)).rejects.toMatchObject({code: 'MALFORMED'})
  })

  it('that are not there are not found', async () => {
    const {blobs} = freshStore()
    await expect(blobs.read(hello.digest)).rejects.toMatchObject({code: 'BLOB_NOT_FOUND'})
    expect(blobs.touch(hello.digest)).toBe(false)
    blobs.remove(hello.digest)
  })

  it('are as new as their last use', async () => {
    const {blobs} = freshStore()
    await blobs.put('hello')
    utimesSync(blobs.path(hello.digest), 1, 1)
    await blobs.put('hello')
    expect([...blobs.list()][0]!.usedAt).toBeGreaterThan(Date.now() - 60_000)
  })

  it('ignore what else lies among them', () => {
    const store = freshStore()
    mkdirSync(join(store.root, 'blobs/sha256/folder'))
    writeFileSync(join(store.root, 'blobs/sha256/README'), '')
    expect([...store.blobs.list()]).toEqual([])
  })

  it('that several processes write at once are whole', async () => {
    const store = freshStore()
    const script = `${processes.importing('openStore', 'store')}
      import {Readable} from 'node:stream'
      const store = openStore(process.argv[1])
      for (let i = 0; i < 10; i++) {
        const body = Buffer.alloc(100_000, String(i))
        await store.blobs.put('document ' + i)
        const {digest} = await store.blobs.write(Readable.from([body]))
        if (!(await store.blobs.read(digest)).equals(body)) throw new Error('not whole')
      }`
    expectSuccess(await processes.runAll(4, script, [store.root]))
    expect([...store.blobs.list()]).toHaveLength(20)
    for (const {digest} of store.blobs.list()) expect(digestOf(readFileSync(store.blobs.path(digest)))).toBe(digest)
    expect(left(store)).toEqual([])
  })
})
