import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {applyLayer} from '../../src/layer/apply.js'
import type {LayerEntry} from '../../src/layer/entry.js'
import {writeHollow} from '../../src/layer/hollow.js'
import {writeLayerSync} from '../../src/layer/write.js'
import {temporaryDirectory} from '../support/directory.js'
import {describeWith} from '../support/needs.js'

const plain = {mode: 0o644, uid: 0, gid: 0, mtime: 1_700_000_000, size: 0}
const file = (path: string, text: string, more: Partial<LayerEntry> = {}): LayerEntry => {
  const content = {kind: 'inline', base64: Buffer.from(text).toString('base64')} as const
  return {...plain, path, type: 'file', size: Buffer.byteLength(text), content, ...more}
}

const LAYER: LayerEntry[] = [
  {...plain, path: 'bin', type: 'symlink', mode: 0o777, link: 'usr/bin'},
  {...plain, path: 'etc', type: 'directory', mode: 0o755},
  file('etc/passwd', 'app:x:1000:1000::/:/bin/sh\n'),
  {...plain, path: 'tmp', type: 'directory', mode: 0o1777, uid: 7, gid: 8},
  {...plain, path: 'usr', type: 'directory', mode: 0o755},
  {...plain, path: 'usr/gone', type: 'whiteout', mode: 0},
  file('usr/large', 'x'.repeat(1_000_000), {mode: 0o4755, xattrs: {'user.kept': 'eWVz'}}),
  {...plain, path: 'usr/link', type: 'hardlink', link: 'usr/large'}
]

describeWith(['root', 'linux'], "a layer's table of contents", () => {
  const directory = temporaryDirectory('hollow')
  const at = (name: string) => join(directory.path, name)
  afterAll(() => directory.remove())

  async function contents(tar: string) {
    const target = at(`${tar}.unpacked`)
    mkdirSync(target)
    return (await applyLayer({path: at(tar), compression: 'none'}, target, {toc: true})).toc!
  }

  it('has the same paths, owners, modes, times, links, attributes and whiteouts, and no content', async () => {
    const written = writeLayerSync(LAYER, at('full.tar'))
    const hollow = await writeHollow({path: at('full.tar'), compression: 'none'}, at('hollow.tar'))

    const without = (toc: Awaited<ReturnType<typeof contents>>) =>
      toc.map(({digest: _, size, ...entry}) => (entry.path === 'etc/passwd' ? {...entry, size} : entry))
    expect(without(await contents('hollow.tar'))).toEqual(without(await contents('full.tar')))
    expect([written.size > 1_000_000, hollow.size < 20_000]).toEqual([true, true])
  })

  it('is the same when it is made while the layer is unpacked', async () => {
    writeLayerSync(LAYER, at('unpacked.tar'))
    const apart = await writeHollow({path: at('unpacked.tar'), compression: 'none'}, at('apart.tar'))
    mkdirSync(at('target'))
    const {hollow} = await applyLayer({path: at('unpacked.tar'), compression: 'none'}, at('target'), {hollow: at('beside.tar')})

    expect(hollow).toEqual(apart)
    expect(Object.keys(hollow!).sort()).toEqual(['contentDigest', 'diffId', 'size'])
    expect(readFileSync(at('beside.tar')).equals(readFileSync(at('apart.tar')))).toBe(true)
  })

  it('keeps the files in which names of users are looked up', async () => {
    writeLayerSync([file('etc/passwd', 'root:x:0:0\n'), file('etc/shadow', 'secret')], at('accounts.tar'))
    await writeHollow({path: at('accounts.tar'), compression: 'none'}, at('accounts-hollow.tar'))

    const sizes = (await contents('accounts-hollow.tar')).map(({path, size}) => [path, size])
    expect(sizes).toEqual([
      ['etc/passwd', 11],
      ['etc/shadow', 0]
    ])
  })
})
