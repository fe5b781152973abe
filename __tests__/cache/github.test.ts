import {jest} from '@jest/globals'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {execFileSync} from 'node:child_process'
import type {CacheBackend} from '../../src/cache/backend.js'
import {type GithubCacheOptions, githubCache} from '../../src/cache/github.js'
import {guarded} from '../../src/cache/guard.js'
import type {CacheRecord} from '../../src/cache/record.js'
import {type CachePlace, cacheBackendContract} from '../contract/cache-backend.js'
import {CacheService, type Fault} from '../support/cache-service.js'
import {Layers, recordingLog, temporaryFolder} from './support/records.js'

// Each open starts a process that loads the Azure SDK.
jest.setTimeout(60_000)

const MAIN = 'refs/heads/main'
const isPack = ({key}: {key: string}) => key.startsWith('slipway-pack-')
const isIndex = ({key}: {key: string}) => key.startsWith('slipway-index-')

async function createPlace(): Promise<CachePlace> {
  const service = await new CacheService().start()
  const folder = temporaryFolder()
  return {
    open: log => githubCache({scope: 'app linux/amd64', log, tempDirectory: folder.path, env: service.env()}),
    poisonBlob: async () => {
      for (const entry of service.entries.filter(isPack)) entry.body = Buffer.alloc(entry.body.length, 'x')
    },
    removeBlob: async () => void service.entries.splice(0, service.entries.length, ...service.entries.filter(isIndex)),
    truncateIndex: async () => {
      for (const entry of service.entries.filter(isIndex)) entry.body = entry.body.subarray(0, entry.body.length / 2)
    },
    dispose: async () => {
      await service.stop()
      folder.dispose()
    }
  }
}

cacheBackendContract('gha', createPlace)

describe('gha', () => {
  let service: CacheService
  let folder: ReturnType<typeof temporaryFolder>
  let layers: Layers
  let log: ReturnType<typeof recordingLog>
  const opened: CacheBackend[] = []

  beforeEach(async () => {
    service = await new CacheService().start()
    folder = temporaryFolder()
    layers = new Layers(folder.path)
    log = recordingLog()
  })
  afterEach(async () => {
    for (const backend of opened.splice(0)) await backend.close?.()
    await service.stop()
    folder.dispose()
  })

  async function open(
    options: Partial<GithubCacheOptions> & {scopes?: string[]; permission?: number} = {}
  ): Promise<CacheBackend> {
    const {scopes = [MAIN], permission = 3, env, ...rest} = options
    const tempDirectory = join(folder.path, 'tmp')
    const backend = guarded(
      githubCache({
        scope: 'app',
        log,
        tempDirectory,
        env: {...service.env(scopes, permission), ...env},
        timeoutMs: 8_000,
        ...rest
      }),
      log
    )
    opened.push(backend)
    await backend.load()
    return backend
  }

  async function keep(records: readonly CacheRecord[], options: Parameters<typeof open>[0] = {}) {
    const backend = await open(options)
    for (const record of records) backend.put(record)
    const stats = await backend.flush(layers)
    await backend.close?.()
    return stats
  }

  let fetches = 0
  function fetch(backend: CacheBackend, record: CacheRecord): Promise<boolean> {
    return backend.fetchBlob(layers.digest(record), layers.size(record), join(folder.path, `out${++fetches}`))
  }

  it('keeps 40 layers in at most 6 entries, and fetches them with one lookup a pack', async () => {
    const records = Array.from({length: 40}, (_, index) =>
      layers.record(`build/${index}`, Buffer.alloc(50_000 + index, `${index} `))
    )
    records.push(layers.record('build/big', Buffer.alloc(40 * 1024 * 1024, 'large ')))
    await keep(records)

    expect(service.entries.length).toBeLessThanOrEqual(6)
    expect(service.entries.filter(isIndex)).toHaveLength(1)
    service.requests.length = 0
    const backend = await open()
    const found = await Promise.all(records.slice(0, 40).map(record => fetch(backend, record)))

    expect(found).not.toContain(false)
    expect(service.requests.filter(request => request.startsWith('GetCacheEntryDownloadURL'))).toHaveLength(2)
    expect(service.sent).toBeLessThan(1024 * 1024)
    expect(await fetch(backend, records[40]!)).toBe(true)
  })

  it('answers a build whose steps all hit with one small request', async () => {
    const records = Array.from({length: 30}, (_, index) => layers.record(`build/${index}`, Buffer.alloc(100_000, `${index}`)))
    await keep(records)
    service.sent = 0
    service.requests.length = 0

    const backend = await open()
    for (const record of records) {
      expect(backend.find(record.key)).toBeDefined()
      backend.put(record)
    }
    const stats = await backend.flush(layers)

    expect(stats).toEqual({records: 0, blobsWritten: 0, bytesWritten: 0})
    expect(service.requests).toEqual([
      expect.stringMatching(/^GetCache.* slipway-index-/),
      expect.stringMatching(/^GET blob slipway-index-/)
    ])
    expect(service.sent).toBeLessThan(64 * 1024)
  })

  it('asks before it packs, and uploads nothing that another job has kept', async () => {
    const record = layers.record('build/1', 'same layer')
    const [one, two] = [await open({scope: 'one'}), await open({scope: 'two'})]
    one.put(record)
    two.put(record)

    expect(await one.flush(layers)).toMatchObject({blobsWritten: 1})
    expect(await two.flush(layers)).toMatchObject({records: 1, blobsWritten: 0})
    expect(service.entries.filter(isPack)).toHaveLength(1)
    expect(await fetch(await open({scope: 'two'}), record)).toBe(true)
  })

  it('keeps scopes apart, also when one name begins another', async () => {
    const record = layers.record('build/1', 'layer')
    await keep([record], {scope: 'app-extended'})

    expect((await open({scope: 'app'})).find(record.key)).toBeUndefined()
    expect((await open({scope: 'app-extended'})).find(record.key)).toBeDefined()
  })

  describe('across branches', () => {
    const event = {repository: {default_branch: 'main', full_name: 'me/app'}}
    const branchEnv = () => {
      const path = join(folder.path, 'event.json')
      writeFileSync(path, JSON.stringify(event))
      return {GITHUB_EVENT_PATH: path}
    }

    it('reads its own branch and the default branch, and writes its own only', async () => {
      const onMain = layers.record('build/1', 'main')
      const onBranch = layers.record('build/2', 'branch')
      await keep([onMain])
      await keep([onBranch], {scopes: ['refs/heads/feature', MAIN], env: branchEnv()})
      const later = layers.record('build/3', 'main later')
      await keep([later])

      const branch = await open({scopes: ['refs/heads/feature', MAIN], env: branchEnv()})
      const main = await open()

      expect([onMain, onBranch, later].map(record => branch.find(record.key) !== undefined)).toEqual([true, true, true])
      expect([onMain, onBranch, later].map(record => main.find(record.key) !== undefined)).toEqual([true, false, true])
      expect(await fetch(branch, onMain)).toBe(true)
    })

    it('writes nothing for an event that anyone can cause', async () => {
      const stats = await keep([layers.record('build/1', 'evil')], {
        env: {...branchEnv(), GITHUB_EVENT_NAME: 'pull_request_target'}
      })

      expect(stats.records).toBe(0)
      expect(service.entries).toEqual([])
      expect(log.infos).toEqual([expect.stringMatching(/not written: the event pull_request_target can be caused by people/)])
      expect(log.warnings).toEqual([])
    })
  })

  it.each<[string, {permission?: number; env?: Record<string, string>}, RegExp]>([
    ['a token that may only read', {permission: 1}, /token may only read/],
    ['cache-mode read', {env: {ACTIONS_CACHE_MODE: 'read'}}, /cache-mode is read/],
    ['cache-mode none', {env: {ACTIONS_CACHE_MODE: 'none'}}, /cache-mode is none/]
  ])('is read-only without a fuss with %s', async (_, options, reason) => {
    const stats = await keep([layers.record('build/1', 'layer')], options)

    expect(stats.records).toBe(0)
    expect(service.requests.filter(request => !request.startsWith('GetCache'))).toEqual([])
    expect(log.infos).toEqual([expect.stringMatching(reason)])
    expect(log.warnings).toEqual([])
  })

  it('takes a refusal by the service as read-only', async () => {
    service.fault = ({name}) =>
      name === 'CreateCacheEntry'
        ? {status: 403, body: {code: 'permission_denied', msg: 'cache write denied: token has no writable scopes'}}
        : undefined
    await keep([layers.record('build/1', 'layer')])

    expect(log.infos).toEqual([expect.stringMatching(/not written: cache write denied/)])
    expect(log.warnings).toEqual([])
  })

  it('loses nothing of four jobs of a matrix, each with several writes', async () => {
    const all = await Promise.all(
      ['amd64', 'arm64', 'riscv64', 's390x'].map(async platform => {
        const records = [1, 2].map(step => layers.record(`${platform}/${step}`, `layer ${step} of ${platform}`))
        for (const record of records) await keep([record])
        return records
      })
    )
    const after = await open()

    expect(all.flat().filter(record => after.find(record.key) === undefined)).toEqual([])
    expect(log.warnings).toEqual([])
  })

  it('goes on after a job that reserved an index and was cancelled', async () => {
    const first = layers.record('build/1', 'first')
    const second = layers.record('build/2', 'second')
    await keep([first])
    const [index] = service.entries.filter(isIndex)
    const reserved = {...index!, key: index!.key.replace(/\d{6}$/, '000002'), finished: false}
    service.entries.push(reserved)

    await keep([second])
    expect((await open()).find(second.key)).toBeDefined()

    expect(service.entries.filter(isIndex).map(({key}) => key.slice(-6))).toEqual(['000001', '000002', '000003'])

    // The other job was only slow: what it wrote at last is found as well, and kept by the next one.
    const late = layers.record('build/3', 'late')
    const elsewhere = await new CacheService().start()
    await keep([late], {env: {ACTIONS_RESULTS_URL: elsewhere.url}})
    await elsewhere.stop()
    service.entries.push(...elsewhere.entries.filter(isPack))
    Object.assign(reserved, {body: elsewhere.entries.find(isIndex)!.body, finished: true})
    expect((await open()).find(late.key)).toBeDefined()
    await keep([layers.record('build/4', 'fourth')])
    service.entries.splice(service.entries.indexOf(reserved), 1)
    const last = await open()
    expect([first, second, late].filter(record => last.find(record.key) === undefined)).toEqual([])
    expect(log.warnings).toEqual([])
  })

  it('keeps a layer again under another key when its entry is damaged', async () => {
    const record = layers.record('build/1', 'a layer')
    await keep([record])
    for (const entry of service.entries.filter(isPack)) entry.body = Buffer.from('damaged')

    const backend = await open()
    expect(await fetch(backend, record)).toBe(false)
    backend.put(record)
    await backend.flush(layers)

    expect(await fetch(await open(), record)).toBe(true)
    expect(log.warnings).toHaveLength(1)
  })

  it('writes nowhere but in its own directory, whatever an archive holds', async () => {
    const record = layers.record('build/1', 'a layer')
    await keep([record])
    const evil = join(folder.path, 'evil')
    writeFileSync(evil, 'evil')
    const target = join(folder.path, 'written-by-archive')
    const args = ['-c', '-P', '--zstd', `--transform=s,^.*evil$,${target},`, evil]
    for (const entry of service.entries.filter(isPack)) entry.body = execFileSync('tar', args)

    expect(await fetch(await open(), record)).toBe(false)
    expect(existsSync(target)).toBe(false)
    expect(log.warnings).toEqual([expect.stringContaining('holds something else')])
  })

  it('leaves no file and no process', async () => {
    const record = layers.record('build/1', 'layer')
    await keep([record])
    const backend = await open()
    await fetch(backend, record)
    await backend.close?.()

    expect(readdirSync(join(folder.path, 'tmp'))).toEqual([])
    await expect(childrenEnd()).resolves.toEqual([])
  })

  it('says what is missing where there is no service', async () => {
    const backend = await open({env: {ACTIONS_RESULTS_URL: '', ACTIONS_CACHE_URL: ''}})
    backend.put(layers.record('build/1', 'layer'))
    await backend.flush(layers)

    expect(log.warnings).toEqual([
      expect.stringMatching(/^Cannot read cache gha:app: there is no cache service here .*`run:` steps/)
    ])
  })

  describe('when the service is in trouble', () => {
    const when = (name: string | RegExp, answer: ReturnType<Fault>, times = Number.POSITIVE_INFINITY): Fault => {
      let left = times
      return request => (new RegExp(name).test(request.name) && left-- > 0 ? answer : undefined)
    }
    const every = /./
    const reading = /GetCache/
    const writing = /Create|Finalize|PUT/
    const limited = (seconds?: number): ReturnType<Fault> => ({
      status: 429,
      body: {code: 'resource_exhausted', msg: 'rate limit'},
      ...(seconds === undefined ? {} : {headers: {'retry-after': String(seconds)}})
    })

    it.each<[string, Fault]>([
      ['answers 500 to everything', when(every, {status: 500, body: {code: 'internal', msg: 'oops'}})],
      ['answers 500 to reads', when(reading, {status: 500, body: {code: 'internal', msg: 'oops'}})],
      ['answers 500 to writes', when(writing, {status: 500, body: {code: 'internal', msg: 'oops'}})],
      ['limits the rate for an hour', when(every, limited(3600))],
      ['limits the rate of writes without a time', when(writing, limited())],
      ['answers nothing', when(every, 'hang')],
      ['answers nothing to uploads', when(/PUT/, 'hang')],
      ['answers nothing to downloads', when(/GET blob/, 'hang')],
      ['breaks connections', when(every, 'reset')],
      ['breaks off downloads', when(/GET blob/, 'truncate')],
      ['gives expired URLs', when(/blob/, {status: 403, body: '<Error>AuthenticationFailed</Error>'})],
      ['sends HTML', when(every, {status: 200, body: '<html>Sign in</html>'})],
      ['refuses to finish entries', when(/Finalize/, {status: 200, body: {ok: false, message: 'no'}})]
    ])('that %s: at most one warning, and the build goes on', async (_, fault) => {
      const kept = layers.record('build/1', 'kept before')
      await keep([kept])
      service.fault = fault

      const backend = await open({timeoutMs: 2_500})
      const found = backend.find(kept.key) !== undefined
      if (found) await fetch(backend, kept)
      backend.put(layers.record('build/2', 'new'))
      await backend.flush(layers)

      expect(log.warnings.length).toBeLessThanOrEqual(1)
      for (const text of log.warnings) {
        expect(text).toMatch(/^Cannot (read|write) cache gha:app: .*; the build goes on without it$/)
        expect(text).not.toMatch(/secret-signature/)
      }
    })

    it('waits as long as it is told, when that is short', async () => {
      const record = layers.record('build/1', 'layer')
      service.fault = when('Create', limited(1), 2)
      await keep([record])
      service.fault = when('GetCache', limited(1), 1)

      expect((await open()).find(record.key)).toBeDefined()
      expect(log.warnings).toEqual([])
    })

    it('is not reachable at all', async () => {
      const env = service.env()
      await service.stop()
      const backend = guarded(githubCache({scope: 'app', log, tempDirectory: folder.path, env}), log)
      opened.push(backend)
      await backend.load()
      backend.put(layers.record('build/1', 'layer'))
      await backend.flush(layers)

      expect(log.warnings).toEqual([expect.stringMatching(/^Cannot read cache gha:app: /)])
      service = await new CacheService().start()
    })
  })
})

/** Command lines of processes that still run the client; those of other test runs have other directories. */
async function childrenEnd(): Promise<string[]> {
  for (let tries = 0; ; tries++) {
    const own = readdirSync('/proc').filter(pid => /^\d+$/.test(pid) && isOwnClient(pid))
    if (own.length === 0 || tries === 20) return own
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

function isOwnClient(pid: string): boolean {
  try {
    const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return parent === String(process.pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('toolkit-child')
  } catch {
    return false
  }
}
