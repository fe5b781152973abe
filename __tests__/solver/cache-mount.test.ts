import {mkdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {ExecMount} from '../../src/graph/op.js'
import type {LayerEntry} from '../../src/layer/entry.js'
import {hostPlatform} from '../../src/oci/platform.js'
import {openCacheMount} from '../../src/solver/ops/cache-mount.js'
import type {LayersResult, Result} from '../../src/solver/result.js'
import type {StepContext} from '../../src/solver/step-context.js'
import {Session} from './session.js'

type CacheMount = Extract<ExecMount, {type: 'cache'}>

const PLAIN: CacheMount = {
  type: 'cache',
  target: '/c',
  id: '/c',
  sharing: 'shared',
  input: undefined,
  source: '',
  made: undefined,
  readonly: false
}

let session: Session
beforeEach(() => {
  session = new Session()
})
afterEach(() => session.close())

async function layersOf(entries: Partial<LayerEntry>[]): Promise<LayersResult> {
  const {store, pool, layers} = await session.worker()
  const tar = store.temporaryPath('layer')
  const plain = {path: '', type: 'file', mode: 0o644, uid: 0, gid: 0, mtime: 1_600_000_000, size: 0} as const
  const layer = layers.commit(
    await pool.writeLayer(
      entries.map(entry => ({...plain, ...entry})),
      tar
    ),
    tar
  )
  return {kind: 'layers', layers: [layer], contentId: 'x', created: undefined, cached: false}
}

async function open(changes: Partial<CacheMount> = {}, signal = new AbortController().signal, inputs: Result[] = []) {
  const op = {kind: 'exec', args: ['sh', '-c', 'x']}
  const vertex = {op, platform: hostPlatform()}
  const context = {worker: await session.worker(), inputs, vertex, signal} as unknown as StepContext
  const {mounts, close} = await openCacheMount({...PLAIN, ...changes}, '/c', context)
  const [mount] = mounts
  if (mount?.kind !== 'bind') throw new Error('no bind mount')
  return {...mount, close}
}

const isRoot = process.getuid?.() === 0

describe('a cache mount', () => {
  it('is the same directory for the same id', async () => {
    const first = await open()
    first.close()
    expect((await open()).source).toBe(first.source)
    expect((await open({target: '/elsewhere'})).source).toBe(first.source)
    expect((await open({id: '../../etc'})).source).not.toBe(first.source)
  })

  const asRoot = isRoot ? it : it.skip
  asRoot('is another one for another owner or mode', async () => {
    const plain = await open()
    const owned = await open({made: {uid: 1, gid: 2, mode: 0o700}})
    expect(owned.source).not.toBe(plain.source)
    expect(statSync(owned.source)).toMatchObject({uid: 1, gid: 2, mode: 0o40700})
  })

  asRoot('starts as the directory that from names, with its owner, mode, links and times', async () => {
    const input = await layersOf([
      {path: 's', type: 'directory', mode: 0o2750, uid: 5, gid: 6},
      {path: 's/dir', type: 'directory', mode: 0o755},
      {path: 's/f', mode: 0o4755, uid: 7, gid: 8, size: 4, content: {kind: 'inline', base64: 'dGV4dA=='}},
      {path: 's/link', type: 'symlink', link: 'dir'}
    ])
    const {source} = await open({input: 0, source: '/s'}, undefined, [input])
    expect(statSync(source)).toMatchObject({uid: 5, gid: 6, mode: 0o42750})
    expect(statSync(join(source, 'f'))).toMatchObject({uid: 7, gid: 8, mode: 0o104755, mtimeMs: 1_600_000_000_000})
    expect(readlinkSync(join(source, 'link'))).toBe('dir')
    expect(readFileSync(join(source, 'f'), 'utf8')).toBe('text')
    await expect(open({input: 0, source: '/no'}, undefined, [input])).rejects.toThrow('"/no": not found')
    const made = await open({input: 0, source: '/cache', made: {mode: 0o700, uid: 1, gid: 2}}, undefined, [input])
    expect(statSync(made.source)).toMatchObject({uid: 1, gid: 2, mode: 0o40700})
  })

  it('of its own is not shared while it is used', async () => {
    const first = await open({sharing: 'private'})
    const second = await open({sharing: 'private'})
    expect(second.source).not.toBe(first.source)
    first.close()
    expect((await open({sharing: 'private'})).source).toBe(first.source)
    second.close()
  })

  it('that is locked waits for its turn', async () => {
    const first = await open({sharing: 'locked'})
    let isOpen = false
    const second = open({sharing: 'locked'}).then(mount => {
      isOpen = true
      return mount
    })
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(isOpen).toBe(false)
    first.close()
    expect((await second).source).toBe(first.source)
    ;(await second).close()
  })

  it('gives up waiting when the build does', async () => {
    const first = await open({sharing: 'locked'})
    await expect(open({sharing: 'locked'}, AbortSignal.timeout(100))).rejects.toThrow()
    first.close()
  })

  it('takes over from a process that is gone', async () => {
    const first = await open({sharing: 'locked'})
    first.close()
    writeFileSync(join(first.source, '..', 'lock'), '999999999:1::')
    expect((await open({sharing: 'locked'})).source).toBe(first.source)
  })

  it('shows a directory of itself', async () => {
    const {source} = await open()
    mkdirSync(join(source, 'sub/dir'), {recursive: true})
    symlinkSync('sub', join(source, 'link'))
    expect((await open({source: 'sub/dir'})).subpath).toBe('/sub/dir')
    expect((await open({source: '/link/dir'})).subpath).toBe('/sub/dir')
  })

  it.each([
    ['/etc', '/etc'],
    ['../../../../etc', '/etc']
  ])('never leaves itself by a link to %s', async (target, inside) => {
    const {source} = await open()
    symlinkSync(target, join(source, 'link'))
    await expect(open({source: 'link'})).rejects.toThrow(`open ${inside}: no such file or directory`)
  })
})
