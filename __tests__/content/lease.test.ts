import {existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {collectorLock, oldestLease, openLease} from '../../src/content/lease.js'
import {tryLock} from '../../src/content/lock.js'
import {openStore, sweepTemporary} from '../../src/content/store.js'
import {temporaryDirectory} from '../support/directory.js'
import {until} from '../support/process.js'
import {contentProcesses} from './processes.js'

const directory = temporaryDirectory('lease')
afterAll(() => directory.remove())

const processes = contentProcesses(join(directory.path, 'compiled'))
const store = openStore(join(directory.path, 'store'))
const leases = store.directory('leases')

describe('a lease', () => {
  it('counts from its beginning until it is released', () => {
    expect(oldestLease(leases)).toBeUndefined()
    const before = Date.now()
    const first = openLease(leases)
    const second = openLease(leases)
    expect(oldestLease(leases)).toBeLessThanOrEqual(Date.now())
    expect(oldestLease(leases)).toBeGreaterThan(before - 60_000)
    first.release()
    expect(oldestLease(leases)).toBeDefined()
    second.release()
    second.release()
    expect(oldestLease(leases)).toBeUndefined()
  })

  it('is older than whatever is used under it', async () => {
    for (let i = 0; i < 50; i++) {
      const lease = openLease(leases)
      const {digest} = await store.blobs.put('used')
      store.blobs.touch(digest)
      expect([...store.blobs.list()][0]!.usedAt).toBeGreaterThanOrEqual(oldestLease(leases)!)
      lease.release()
    }
  })

  it('of a process that was killed ends', async () => {
    const holder = processes.start(
      `${processes.importing('openLease', 'lease')}
      openLease(process.argv[1]); setInterval(() => {}, 1000)`,
      [leases]
    )
    await until('the lease', () => oldestLease(leases))
    holder.child.kill('SIGKILL')
    await holder.finished
    expect(oldestLease(leases)).toBeUndefined()
    expect(readdirSync(leases)).toEqual([])
  })

  it('waits for a collector that is at work', async () => {
    const collector = processes.start(
      `${processes.importing('withLock', 'lock')}
      await withLock(process.argv[1], () => new Promise(resolve => setTimeout(resolve, 400)))`,
      [collectorLock(leases)]
    )
    await until(
      'the collector',
      () => (existsSync(join(store.root, 'locks')) && readdirSync(join(store.root, 'locks')).includes('gc')) || undefined
    )
    const lease = openLease(leases)
    expect(readdirSync(join(store.root, 'locks'))).not.toContain('gc')
    lease.release()
    await collector.finished
  })

  it('does not wait for ever', () => {
    const release = tryLock(collectorLock(leases))!
    try {
      expect(() => openLease(leases, 20)).toThrow(expect.objectContaining({code: 'LOCKED'}))
      expect(readdirSync(leases)).toEqual([])
    } finally {
      release()
    }
  })
})

describe('temporary files', () => {
  it('of processes that are gone are swept, those of the living stay', async () => {
    const script = `${processes.importing('openStore', 'store')}
      import {mkdirSync, writeFileSync} from 'node:fs'
      const store = openStore(process.argv[1])
      writeFileSync(store.temporaryPath('file'), '')
      mkdirSync(store.temporaryPath('folder-with-dashes') + '/a/b', {recursive: true})`
    await processes.start(script, [store.root]).finished
    const mine = store.temporaryPath('mine')
    await store.blobs.put('x')
    mkdirSync(mine)
    writeFileSync(join(store.root, 'tmp', 'of somebody else'), '')
    expect(readdirSync(join(store.root, 'tmp'))).toHaveLength(4)
    sweepTemporary(store)
    expect(
      readdirSync(join(store.root, 'tmp'))
        .map(name => join(store.root, 'tmp', name))
        .sort()
    ).toEqual([mine, join(store.root, 'tmp', 'of somebody else')].sort())
  })

  it('of a process in another container stay for a day', () => {
    const foreign = store.temporaryPath('exec').replace(/-\d+\.\d*\./, '-4194305.1.')
    mkdirSync(foreign)
    sweepTemporary(store)
    expect(existsSync(foreign)).toBe(true)
    const longAgo = Date.now() / 1000 - 25 * 3600
    utimesSync(foreign, longAgo, longAgo)
    sweepTemporary(store)
    expect(existsSync(foreign)).toBe(false)
  })

  it('have names short enough for a socket', () => {
    expect(store.temporaryPath('ssh').length - store.root.length).toBeLessThan(60)
  })
})
