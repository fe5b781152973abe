import {randomBytes} from 'node:crypto'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {CacheService, tooManyRequests} from './cache-service.js'
import {type TemporaryDirectory, temporaryDirectory} from './directory.js'
import {repository} from './nodes.js'
import {check} from './process.js'

const program = join(repository, '__tests__/support/cache-client.mjs')

describe('the cache service, used by @actions/cache', () => {
  let service: CacheService
  let directory: TemporaryDirectory
  const file = () => join(directory.path, 'data/file')

  beforeEach(async () => {
    directory = temporaryDirectory('cache')
    mkdirSync(join(directory.path, 'data'))
    writeFileSync(file(), 'content')
    service = await new CacheService().start()
  })
  afterEach(async () => {
    await service.stop()
    directory.remove()
  })

  async function client(args: string[], env = service.env()): Promise<string> {
    const places = {GITHUB_WORKSPACE: directory.path, RUNNER_TEMP: directory.path}
    const output = await check(process.execPath, [program, ...args], {cwd: directory.path, env: {...env, ...places}})
    return /^result (.*)$/m.exec(output)![1]!
  }

  it('saves a key once; restores it by name or prefix, and only to jobs that may read its scope', async () => {
    expect(await client(['save', 'key-1'])).toBe('1')
    expect(await client(['save', 'key-1'])).toBe('-1')
    rmSync(file())
    expect(await client(['restore', 'key-1'])).toBe('key-1')
    expect(readFileSync(file(), 'utf8')).toBe('content')
    expect(await client(['lookup', 'none', 'key-'])).toBe('key-1')
    expect(await client(['lookup', 'key'])).toBe('key-1')
    expect(await client(['lookup', 'key-1'], service.env(['refs/heads/other']))).toBe('undefined')
    expect(await client(['lookup', 'key-1'], service.env(['refs/pull/1/merge', 'refs/heads/main']))).toBe('key-1')
    expect(service.requests.slice(0, 3)).toEqual(['CreateCacheEntry key-1', 'PUT blob key-1', 'FinalizeCacheEntryUpload key-1'])
  })

  it('takes an upload in blocks', async () => {
    const content = randomBytes(140 << 20)
    writeFileSync(file(), content)
    await client(['save', 'large'])
    expect(service.requests.filter(request => request === 'PUT blob large').length).toBeGreaterThan(2)
    rmSync(file())
    expect(await client(['restore', 'large'])).toBe('large')
    expect(readFileSync(file()).equals(content)).toBe(true)
  })

  it('refuses writes of a job that may only read', async () => {
    expect(await client(['save', 'key'], service.env(['refs/heads/main'], 1))).toBe('-1')
    expect(service.entries).toEqual([])
  })

  it('is rate limited, cuts or spoils answers on request; the client then finds nothing', async () => {
    await client(['save', 'key'])
    service.fault = () => tooManyRequests
    expect(await client(['restore', 'key'])).toBe('undefined')
    service.fault = ({name}) => (name === 'GET blob' ? 'corrupt' : undefined)
    expect(await client(['restore', 'key'])).toBe('undefined')
    service.fault = ({name}) => (name === 'GET blob' ? 'truncate' : undefined)
    expect(await client(['restore', 'key'])).toBe('undefined')
  })

  it('serves ranges, and nothing from an expired URL', async () => {
    await client(['save', 'key'])
    const env = service.env()
    const call = await fetch(`${service.url}twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL`, {
      method: 'POST',
      headers: {authorization: `Bearer ${env['ACTIONS_RUNTIME_TOKEN']}`},
      body: JSON.stringify({key: 'key', version: service.entries[0]!.version})
    })
    const {signed_download_url: url} = (await call.json()) as {signed_download_url: string}
    const part = await fetch(url, {headers: {'x-ms-range': 'bytes=2-5'}})
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 2-5/${service.entries[0]!.body.length}`])
    expect(Buffer.from(await part.arrayBuffer()).equals(service.entries[0]!.body.subarray(2, 6))).toBe(true)
    expect((await fetch(url, {method: 'HEAD'})).headers.get('content-length')).toBe(String(service.entries[0]!.body.length))
    service.expireUrls()
    expect((await fetch(url)).status).toBe(403)
  })
})
