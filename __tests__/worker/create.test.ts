import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {oldestLease} from '../../src/content/lease.js'
import type {DockerfileWarning} from '../../src/dockerfile/instruction.js'
import {bundleDirectory} from '../support/bundle.js'
import {temporaryDirectory} from '../support/directory.js'
import {createWorker} from '../../src/worker/create.js'
import {closeAll} from '../../src/worker/close-all.js'
import {workerOptions} from '../support/build-options.js'

const directory = temporaryDirectory('worker')
afterAll(directory.remove)

let number = 0
const fresh = () => join(directory.path, `store-${number++}`)
const leases = (root: string) => readdirSync(join(root, 'leases'))

describe('a worker', () => {
  it('keeps the collector off from its first moment to its last', async () => {
    const root = fresh()
    const worker = await createWorker(workerOptions(root))
    expect(oldestLease(join(root, 'leases'))).toBeLessThanOrEqual(Date.now())
    await worker.close()
    expect(leases(root)).toEqual([])
  })

  it.each([
    ['a cache that is none', {cacheFrom: ['type=nonsense']}, 'type is "nonsense"'],
    ['a cache to write that is none', {cacheTo: ['type=local']}, 'dest is missing']
  ])('that cannot be opened (%s) leaves nothing open', async (_, options, message) => {
    const root = fresh()
    await expect(createWorker(workerOptions(root, options))).rejects.toThrow(message)
    expect(leases(root)).toEqual([])
  })

  it('looks for a runtime when the first RUN needs one, once', async () => {
    const worker = await createWorker(workerOptions(fresh(), {runtime: 'nonsense'}))
    await expect(worker.runtime()).rejects.toThrow('nonsense')
    await worker.close()
    const other = await createWorker(workerOptions(fresh(), {runtime: 'chroot'}))
    expect(await other.runtime()).toBe(await other.runtime())
    await other.close()
  })

  it('tells each finding about the Dockerfile once', async () => {
    const worker = await createWorker(workerOptions(fresh()))
    const warning = (startLine: number) =>
      ({
        rule: 'StageNameCasing',
        message: 'lower case',
        location: {file: 'Dockerfile', startLine}
      }) as unknown as DockerfileWarning
    for (const line of [1, 1, 2]) worker.warn(warning(line))
    expect(worker.warnings().map(({location}) => location.startLine)).toEqual([1, 2])
    await worker.close()
  })

  it('notes why a step was not cached only when it is to explain', async () => {
    const notes: string[] = []
    const progress = {start() {}, output() {}, end() {}, note: (_: unknown, text: string) => void notes.push(text)}
    for (const explain of [false, true]) {
      const worker = await createWorker(workerOptions(fresh(), {explain, progress}))
      worker.explain({} as never, ['file a changed', 'argument B changed'])
      await worker.close()
    }
    expect(notes).toEqual(['not cached: file a changed'])
  })

  it('counts steps, not bases and contexts; one that was done again counts once, as having run', async () => {
    const worker = await createWorker(workerOptions(fresh()))
    const step = (name: string) => ({name}) as never
    const [base, run, copy] = [step('base'), step('run'), step('copy')]
    worker.progress.end(base, {kind: 'done', durationMs: 1} as never)
    worker.progress.end(copy, {kind: 'cached'} as never)
    worker.progress.end(run, {kind: 'cached'} as never)
    expect(worker.counts()).toEqual({total: 2, cached: 2})
    worker.progress.end(run, {kind: 'done', durationMs: 1, counts: true} as never)
    worker.progress.end(run, {kind: 'cached'} as never)
    expect(worker.counts()).toEqual({total: 2, cached: 1})
    await worker.close()
  })

  it('gives its threads and its lease back though a cache fails to close', async () => {
    const root = fresh()
    const workerFile = join(bundleDirectory(), 'worker/index.js')
    const worker = await createWorker(workerOptions(root, {workerFile}))
    const file = join(directory.path, 'file')
    await expect(worker.pool.digestFiles([file])).rejects.toThrow('ENOENT')
    worker.mounts.close = () => Promise.reject(new Error('the disk is full'))
    await expect(worker.close()).rejects.toThrow('the disk is full')
    expect(leases(root)).toEqual([])
    await expect(worker.pool.digestFiles([file])).rejects.toThrow('The work was stopped')
  })
})

it('closing goes on after a failure, which is told at the end', async () => {
  const closed: string[] = []
  const closers = ['a', 'b', 'c'].map(name => async () => {
    closed.push(name)
    if (name !== 'c') throw new Error(`${name} failed`)
  })
  await expect(closeAll(closers)).rejects.toThrow('a failed')
  expect(closed).toEqual(['a', 'b', 'c'])
})
