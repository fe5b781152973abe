import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import type {Image} from '../../src/image/image.js'
import {exporterFor} from '../../src/exporter/select.js'
import {writeLayerSync} from '../../src/layer/write.js'
import {addImage, setOf, type TestStore, testStore} from '../images/support/store.js'
import {describeWith} from '../support/needs.js'
import {check} from '../support/process.js'

let at: TestStore
beforeEach(() => {
  at = testStore()
})
afterEach(() => at.remove())

/** Layers that hide, replace, link and own things. */
async function richImage(): Promise<Image> {
  const image = await addImage(at, {layers: [{'a/': '', 'a/gone': 'x', 'a/kept': 'k', 'b/': '', 'b/hidden': 'h', run: 'old'}]})
  const plain = {uid: 0, gid: 0, mtime: 1_600_000_000, size: 0}
  const tar = join(at.work, 'rich.tar')
  const written = writeLayerSync(
    [
      {...plain, path: 'a', type: 'directory', mode: 0o1777},
      {...plain, path: 'a/gone', type: 'whiteout', mode: 0},
      {...plain, path: 'b', type: 'symlink', mode: 0o777, link: 'a'},
      {...plain, path: 'fifo', type: 'fifo', mode: 0o600},
      {...plain, path: 'null', type: 'char', mode: 0o666, device: [1, 3]},
      {
        ...plain,
        path: 'own',
        type: 'file',
        mode: 0o4755,
        uid: 1000,
        gid: 100,
        size: 3,
        content: {kind: 'inline', base64: 'YWJj'},
        xattrs: {'user.note': 'aGk='}
      },
      {...plain, path: 'own2', type: 'hardlink', mode: 0o4755, uid: 1000, gid: 100, link: 'own'},
      {...plain, path: 'run', type: 'file', mode: 0o644, size: 3, content: {kind: 'inline', base64: 'bmV3'}}
    ],
    tar
  )
  const layer = at.layers.commit(written, tar)
  return {...image, layers: [...image.layers, {layer, blob: layer.blob!}]}
}

describeWith(['root', 'linux'], 'a flat tar', () => {
  it('merges the layers and keeps owners, modes, links, devices and attributes', async () => {
    const destination = join(at.work, 'root.tar')
    await exporterFor({type: 'tar', destination}).export(setOf(await richImage()), [], at.context)
    const listing = await check('tar', ['--numeric-owner', '-tvf', destination])
    const lines = listing
      .trim()
      .split('\n')
      .map(line => line.replace(/\s+/g, ' ').replace(/ \d{4}-\d\d-\d\d \d\d:\d\d/, ''))
    expect(lines).toEqual([
      'drwxrwxrwt 0/0 0 a/',
      '-rw-r--r-- 0/0 1 a/kept',
      'lrwxrwxrwx 0/0 0 b -> a',
      'prw------- 0/0 0 fifo',
      'crw-rw-rw- 0/0 1,3 null',
      '-rwsr-xr-x 1000/100 3 own',
      'hrwsr-xr-x 1000/100 0 own2 link to own',
      '-rw-r--r-- 0/0 3 run'
    ])
    expect(await check('tar', ['--xattrs', '-tvvf', destination])).toContain('user.note')
  })

  it('has a folder for each of several platforms', async () => {
    const image = await addImage(at)
    const other = {...image, platform: {os: 'linux', architecture: 'arm64'}}
    const destination = join(at.work, 'root.tar')
    await exporterFor({type: 'tar', destination}).export(
      setOf({...image, platform: {os: 'linux', architecture: 'amd64'}}, other),
      [],
      at.context
    )
    const names = (await check('tar', ['-tf', destination])).trim().split('\n')
    expect(names.filter(name => name.endsWith('hello'))).toEqual(['linux_amd64/etc/hello', 'linux_arm64/etc/hello'])
  })
})

describeWith(['root', 'linux'], 'a local directory', () => {
  const write = async (image: Image) => {
    const destination = join(at.work, 'out')
    await exporterFor({type: 'local', destination}).export(setOf(image), [], at.context)
    return destination
  }

  it('has the files with modes and times, and keeps what was there', async () => {
    mkdirSync(join(at.work, 'out'))
    writeFileSync(join(at.work, 'out', 'mine'), 'mine')
    const out = await write(await richImage())
    expect(readdirSync(out).sort()).toEqual(['a', 'b', 'fifo', 'mine', 'null', 'own', 'own2', 'run'])
    expect(readFileSync(join(out, 'run'), 'utf8')).toBe('new')
    expect(readlinkSync(join(out, 'b'))).toBe('a')
    expect(existsSync(join(out, 'a', 'gone'))).toBe(false)
    const own = statSync(join(out, 'own'))
    expect({mode: own.mode & 0o7777, uid: own.uid, mtime: own.mtimeMs, links: own.nlink}).toEqual({
      // Setuid for another user, so not for who exports.
      mode: 0o755,
      uid: process.getuid!(),
      mtime: 1_600_000_000_000,
      links: 2
    })
    expect(lstatSync(join(out, 'fifo')).isFIFO()).toBe(true)
  })

  it('never writes through a link that an earlier export left', async () => {
    const outside = join(at.work, 'outside')
    mkdirSync(outside)
    writeFileSync(join(outside, 'kept'), 'untouched')
    mkdirSync(join(at.work, 'out'))
    symlinkSync(outside, join(at.work, 'out', 'a'))
    symlinkSync(join(outside, 'kept'), join(at.work, 'out', 'run'))
    await write(await richImage())
    expect(readdirSync(outside)).toEqual(['kept'])
    expect(readFileSync(join(outside, 'kept'), 'utf8')).toBe('untouched')
    expect(lstatSync(join(at.work, 'out', 'a')).isDirectory()).toBe(true)
  })
})
