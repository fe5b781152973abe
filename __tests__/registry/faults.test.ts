import {randomBytes} from 'node:crypto'
import {Readable} from 'node:stream'
import {buffer} from 'node:stream/consumers'
import {blobOf, push, pushImage} from '../contract/registry.js'
import {FakeRegistry, problem} from '../fakes/registry-server.js'
import {client, closeClients, fastClock, named, recordingLog} from './client-options.js'

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
let server: FakeRegistry

beforeEach(async () => {
  server = await FakeRegistry.start()
})
afterEach(async () => {
  closeClients()
  await server.close()
})

const app = (tag?: string) => named(server.host, 'app', tag === undefined ? {} : {tag})

describe('a registry that is busy or unwell', () => {
  it.each([408, 429, 500, 502, 503, 504, 522])('is asked again after %i', async status => {
    server.addManifest('app', '1', {schemaVersion: 2, config: {}, layers: []})
    server.fault({path: /manifests/, times: 2}, () => problem(status, 'UNAVAILABLE'))
    await expect(client().manifest(app('1'))).resolves.toMatchObject({descriptor: {mediaType: MANIFEST}})
    expect(server.log().filter(line => line === 'GET /v2/app/manifests/1')).toHaveLength(3)
  })

  it.each([400, 404, 405, 413, 418])('is not asked again after %i', async status => {
    server.fault({path: /manifests/, times: 9}, () => problem(status, 'NO'))
    await expect(client().manifest(app('1'))).rejects.toMatchObject({status})
    expect(server.log().filter(line => line === 'GET /v2/app/manifests/1')).toHaveLength(1)
  })

  it('is given up after five attempts, with what it said last', async () => {
    server.fault({path: /manifests/, times: 9}, () => problem(503, 'UNAVAILABLE', 'the database is down'))
    await expect(client().manifest(app('1'))).rejects.toMatchObject({
      code: 'SERVER_ERROR',
      status: 503,
      message: `Cannot pull "${server.host}/app:1": registry ${server.host} answered 503 (unavailable: the database is down)`
    })
    expect(server.log().filter(line => line.includes('manifests'))).toHaveLength(5)
  })

  it.each([
    ['seconds', '7', 7_000],
    ['a date', () => new Date(Date.now() + 9_000).toUTCString(), 9_000]
  ])('gets the pause it asks for in %s', async (_name, header, expected) => {
    const clock = fastClock()
    server.addManifest('app', '1', {schemaVersion: 2, config: {}, layers: []})
    const value = typeof header === 'string' ? header : header()
    server.fault({path: /manifests/}, () => ({...problem(429, 'TOOMANYREQUESTS'), headers: {'retry-after': value}}))
    await client({clock}).manifest(app('1'))
    expect(clock.slept).toHaveLength(1)
    expect(Math.abs(clock.slept[0]! - expected)).toBeLessThan(1_100)
  })

  it('is not waited for when it asks for an hour', async () => {
    const clock = fastClock()
    server.fault({path: /manifests/, times: 9}, () => ({...problem(429, 'TOOMANYREQUESTS'), headers: {'retry-after': '3600'}}))
    await expect(client({clock}).manifest(app('1'))).rejects.toMatchObject({code: 'TOO_MANY_REQUESTS', hint: /^Wait/})
    expect(clock.slept).toEqual([])
  })

  it('makes the other requests wait as well', async () => {
    const clock = fastClock()
    const pause = 50_000
    server.addManifest('app', '1', {schemaVersion: 2, config: {}, layers: []})
    server.fault({path: /manifests/}, () => ({
      ...problem(429, 'TOOMANYREQUESTS'),
      headers: {'retry-after': String(pause / 1000)}
    }))
    const waiting: (() => void)[] = []
    let shift = 0
    const slow = {
      now: () => Date.now() + shift,
      sleep(milliseconds: number) {
        clock.slept.push(milliseconds)
        return new Promise<void>(resolve => waiting.push(resolve))
      }
    }
    const registry = client({clock: slow})
    const first = registry.manifest(app('1'))
    while (clock.slept.length === 0) await new Promise(resolve => setTimeout(resolve, 5))
    const second = registry.tags(app())
    while (clock.slept.length === 1) await new Promise(resolve => setTimeout(resolve, 5))
    expect(server.log().filter(line => line.includes('tags'))).toEqual([])
    expect(clock.slept[1]).toBeGreaterThan(pause - 5_000)
    shift = pause
    for (const resolve of waiting) resolve()
    await Promise.all([first, second])
  })

  it('says what is tried again', async () => {
    const log = recordingLog()
    server.addManifest('app', '1', {schemaVersion: 2, config: {}, layers: []})
    server.fault({path: /manifests/}, () => problem(500, 'OOPS'))
    await client({log}).manifest(app('1'))
    expect(log.lines.join('\n')).toMatch(/^Cannot pull ".*": registry \S+ answered 500 \(oops\); attempt 2 of 5 in 0\.\d s$/m)
  })

  it('is asked again when the connection breaks before an answer', async () => {
    server.addManifest('app', '1', {schemaVersion: 2, config: {}, layers: []})
    server.fault({path: /manifests/, times: 2}, () => 'reset')
    await expect(client().manifest(app('1'))).resolves.toBeDefined()
  })

  it('is asked again when a manifest breaks off', async () => {
    server.addManifest('app', '1', {schemaVersion: 2, config: {}, layers: []})
    server.fault({path: /manifests/}, (_asked, honest) => ({...honest(), cutAfter: 5}))
    await expect(client().manifest(app('1'))).resolves.toBeDefined()
  })
})

describe('a blob transfer', () => {
  const content = randomBytes(3 * 1024 * 1024)

  it('goes on where it broke, asking for the rest only', async () => {
    const {descriptor} = blobOf(content)
    server.addBlob('app', content)
    for (const cutAfter of [1_500_000, 700_000]) server.fault({path: /blobs/}, (_asked, honest) => ({...honest(), cutAfter}))
    const stream = await client().blob(app(), descriptor)
    expect((await buffer(stream)).equals(content)).toBe(true)
    const ranges = server.requests.filter(({path}) => path.includes('blobs')).map(({headers}) => headers.range)
    expect(ranges).toHaveLength(3)
    expect(ranges[0]).toBeUndefined()
    expect(ranges[1]).toMatch(/^bytes=\d+-$/)
  })

  it('skips what it has where the registry knows no ranges', async () => {
    const {descriptor} = blobOf(content)
    server.addBlob('app', content)
    server.fault({path: /blobs/}, (_asked, honest) => ({...honest(), cutAfter: 2_000_000}))
    server.fault({path: /blobs/}, () => ({status: 200, body: content}))
    expect((await buffer(await client().blob(app(), descriptor))).equals(content)).toBe(true)
  })

  it('never joins an error page to the bytes it has', async () => {
    const {descriptor} = blobOf(content)
    server.addBlob('app', content)
    server.fault({path: /blobs/}, (_asked, honest) => ({...honest(), cutAfter: 2_000_000}))
    server.fault({path: /blobs/}, () => ({status: 200, body: Buffer.from('<html>slow down</html>')}))
    await expect(client().blob(app(), descriptor).then(buffer)).rejects.toMatchObject({code: 'INVALID_RESPONSE'})
  })

  it('never joins another range to the bytes it has', async () => {
    const {descriptor} = blobOf(content)
    server.addBlob('app', content)
    server.fault({path: /blobs/}, (_asked, honest) => ({...honest(), cutAfter: 2_000_000}))
    const wrong = {'content-range': `bytes 0-9/${content.length}`}
    server.fault({path: /blobs/}, () => ({status: 206, headers: wrong, body: content.subarray(0, 10)}))
    await expect(client().blob(app(), descriptor).then(buffer)).rejects.toMatchObject({code: 'INVALID_RESPONSE'})
  })

  it('gives up when nothing moves any more', async () => {
    const {descriptor} = blobOf(content)
    server.addBlob('app', content)
    server.fault({path: /blobs/, times: 50}, (_asked, honest) => ({...honest(), cutAfter: 10}))
    await expect(client().blob(app(), descriptor).then(buffer)).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringMatching(
        /^Cannot pull blob sha256:\w{12} of ".*": the connection to registry .* broke .* after \d+ of 3145728 bytes$/
      )
    })
    expect(server.log().filter(line => line.includes('blobs')).length).toBeLessThanOrEqual(6)
  })

  it('fails on wrong bytes of the right length', async () => {
    const {descriptor} = blobOf(content)
    const wrong = Buffer.from(content)
    wrong[1_000_000]! ^= 1
    server.repository('app').blobs.set(descriptor.digest, wrong)
    await expect(client().blob(app(), descriptor).then(buffer)).rejects.toMatchObject({code: 'DIGEST_MISMATCH'})
  })

  it('fails at once on more bytes than announced, also without a length', async () => {
    const {descriptor} = blobOf('short')
    server.fault({path: /blobs/}, () => ({status: 200, body: content, chunked: true}))
    await expect(client().blob(app(), descriptor).then(buffer)).rejects.toMatchObject({code: 'DIGEST_MISMATCH'})
  })

  it('takes a body that ends early without a length as broken', async () => {
    const {descriptor} = blobOf(content)
    server.addBlob('app', content)
    server.fault({path: /blobs/}, () => ({status: 200, body: content.subarray(0, 100), chunked: true}))
    expect((await buffer(await client().blob(app(), descriptor))).equals(content)).toBe(true)
  })

  it('lets go of the connection when its stream is dropped unread', async () => {
    const {descriptor} = blobOf(content)
    server.addBlob('app', content)
    const stream = await client().blob(app(), descriptor)
    const closed = new Promise(resolve => stream.once('close', resolve))
    stream.destroy()
    await closed
    await server.close()
    server = await FakeRegistry.start()
  })
})

describe('an upload', () => {
  const blob = blobOf(randomBytes(2 * 1024 * 1024))

  it('begins again when its connection breaks in the middle', async () => {
    server.cutRequest(/uploads/, 1_000_000)
    await expect(push(client(), app(), blob)).resolves.toBe('uploaded')
    expect(server.repository('app').blobs.get(blob.descriptor.digest)?.equals(blob.body)).toBe(true)
  })

  it('begins again when the registry has forgotten it', async () => {
    server.fault({method: 'PUT', path: /uploads/}, () => problem(404, 'BLOB_UPLOAD_UNKNOWN'))
    await expect(push(client(), app(), blob)).resolves.toBe('uploaded')
  })

  it('goes in pieces where a proxy refuses large bodies', async () => {
    const large = blobOf(Buffer.alloc(70 * 1024 * 1024, 7))
    server.fault({method: 'PUT', path: /uploads/}, () => ({status: 413}))
    await expect(push(client(), app(), large)).resolves.toBe('uploaded')
    const pieces = server.requests.filter(({method}) => method === 'PATCH')
    expect(pieces.map(({headers}) => headers['content-range'])).toEqual(['0-67108863', '67108864-73400319'])
    expect(server.repository('app').blobs.get(large.descriptor.digest)?.equals(large.body)).toBe(true)
  })

  it('resumes a broken piece where the registry says it stopped', async () => {
    const large = blobOf(Buffer.alloc(70 * 1024 * 1024, 7))
    server.fault({method: 'PUT', path: /uploads/}, () => ({status: 413}))
    server.fault({method: 'PATCH', path: /uploads/}, () => undefined)
    server.fault({method: 'PATCH', path: /uploads/}, () => 'reset')
    await expect(push(client(), app(), large)).resolves.toBe('uploaded')
    expect(server.log().filter(line => line.startsWith('PATCH'))).toHaveLength(3)
    expect(server.log().filter(line => line.startsWith('GET') && line.includes('uploads'))).toHaveLength(1)
  })

  it('says what to do when even pieces are too large', async () => {
    server.fault({path: /uploads\/.+/, times: 20}, () => ({status: 413}))
    await expect(push(client(), app(), blob)).rejects.toMatchObject({
      status: 413,
      hint: expect.stringContaining('client_max_body_size')
    })
  })

  it('is cancelled at the registry when it is refused', async () => {
    server.fault({method: 'PUT', path: /uploads/}, () => problem(403, 'DENIED', 'quota exceeded'))
    await expect(push(client(), app(), blob)).rejects.toMatchObject({
      code: 'DENIED',
      message: expect.stringContaining('denied: quota exceeded')
    })
    expect(server.log().at(-1)).toMatch(/^DELETE .*uploads/)
  })

  it('does not hide a fault of its own content behind the registry', async () => {
    const open = () =>
      Readable.from(
        (async function* () {
          yield blob.body.subarray(0, 1000)
          throw Object.assign(new Error('disk on fire'), {code: 'EIO'})
        })()
      )
    await expect(client().pushBlob(app(), blob.descriptor, open)).rejects.toThrow('disk on fire')
    expect(server.log().filter(line => line.startsWith('PUT')).length).toBeLessThanOrEqual(1)
  })

  it.each([
    ['fewer', 1000],
    ['more', 3 * 1024 * 1024]
  ])('fails on content of %s bytes than announced', async (_name, size) => {
    const open = () => Readable.from([Buffer.alloc(size)])
    await expect(client().pushBlob(app(), blob.descriptor, open)).rejects.toThrow(/of 2097152 bytes/)
  })

  it.each([401, 403, 404, 405, 400])('follows a mount refused with %i', async status => {
    server.fault({method: 'POST', path: /mount=/}, () => problem(status, 'DENIED'))
    await expect(push(client(), app(), blob, ['base'])).resolves.toBe('uploaded')
  })

  it('uses the upload that a registry begins instead of a mount', async () => {
    await server.close()
    server = await FakeRegistry.start({mounts: 'no'})
    server.addBlob('base', blob.body)
    await expect(push(client(), app(), blob, ['base'])).resolves.toBe('uploaded')
    expect(server.log().filter(line => line.startsWith('POST'))).toHaveLength(1)
  })
})

describe('an unusable registry', () => {
  it('that does not listen is said to be unreachable, after three attempts', async () => {
    const {host} = server
    await server.close()
    const log = recordingLog()
    await expect(client({log}).tags(named(host, 'app'))).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: `Cannot list the tags of "app": registry ${host} is unreachable (connection refused)`,
      hint: expect.stringContaining('proxy, firewall, VPN')
    })
    expect(log.lines.filter(line => line.includes('attempt'))).toHaveLength(2)
    server = await FakeRegistry.start()
  })

  it('that answers HTML is said to make no sense', async () => {
    const page = {status: 200, headers: {'content-type': 'text/html'}, body: Buffer.from('<h1>Welcome to our hotel wifi</h1>')}
    server.fault({path: /./, times: 9}, () => page)
    await expect(client().manifest(app('1'))).rejects.toMatchObject({code: 'INVALID_RESPONSE'})
    await expect(client().tags(app())).rejects.toMatchObject({code: 'INVALID_RESPONSE'})
  })

  it.each(['a\nb', '::error::pwned\n', '\u001b[31mred'])('cannot write control characters into a message (%j)', async text => {
    server.fault({path: /manifests/}, () => problem(403, 'DENIED', text))
    const error: Error = await client()
      .manifest(app('1'))
      .catch(caught => caught)
    expect(error.message).not.toMatch(/[\x00-\x1f]/)
  })

  it('has its warnings shown', async () => {
    const log = recordingLog()
    server.fault({path: /manifests/}, (_asked, honest) => {
      const answer = honest()
      return {...answer, headers: {...answer.headers, warning: '299 - "this tag will be deleted on 1 May"'}}
    })
    await pushImage(client({log}), app('1'))
    expect(log.lines).toContain(`Registry ${server.host} warns: this tag will be deleted on 1 May`)
  })
})
