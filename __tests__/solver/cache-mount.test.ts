import {mkdirSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {ExecMount} from '../../src/graph/op.js'
import {openCacheMount} from '../../src/solver/ops/cache-mount.js'
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
  mode: 0o755,
  uid: 0,
  gid: 0,
  readonly: false
}

let session: Session
beforeEach(() => {
  session = new Session()
})
afterEach(() => session.close())

async function open(changes: Partial<CacheMount> = {}, signal = new AbortController().signal) {
  const op = {kind: 'exec', args: ['sh', '-c', 'x']}
  const context = {worker: await session.worker(), inputs: [], vertex: {op}, signal} as unknown as StepContext
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
    const owned = await open({uid: 1, gid: 2, mode: 0o700})
    expect(owned.source).not.toBe(plain.source)
    expect(statSync(owned.source)).toMatchObject({uid: 1, gid: 2, mode: 0o40700})
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
