import {createHash} from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import os from 'node:os'
import {join} from 'node:path'
import {download, fileNameOf} from '../../src/context/http.js'
import type {Digest} from '../../src/oci/digest.js'
import {httpClient} from './http-client.js'

const sha256 = (data: Buffer | string): Digest => `sha256:${createHash('sha256').update(data).digest('hex')}`

let directory: string
let server: http.Server
let answer: http.RequestListener
let requests: http.IncomingMessage[]
let base: string

beforeEach(async () => {
  directory = fs.mkdtempSync(join(os.tmpdir(), 'slipway-http-'))
  requests = []
  server = http.createServer((request, response) => {
    requests.push(request)
    answer(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
  fs.rmSync(directory, {recursive: true, force: true})
})

const get = (path: string, more: object = {}) => download(base + path, {http: httpClient, directory, retryDelay: 1, ...more})
const leftOver = () => fs.readdirSync(directory)

describe('download', () => {
  it('spools the body and says what ADD needs to know', async () => {
    answer = (_, response) => response.writeHead(200, {'Last-Modified': 'Wed, 21 Oct 2015 07:28:00 GMT'}).end('hello')
    const got = await get('/dir/file.txt?x=1')
    expect(got).toMatchObject({name: 'file.txt', lastModified: 1445412480, size: 5, digest: sha256('hello')})
    expect(fs.readFileSync(got.path, 'utf8')).toBe('hello')
    expect(requests[0]!.headers['accept-encoding']).toBe('identity')
  })

  it('dates a file 1970 when the server does not', async () => {
    answer = (_, response) => response.end('x')
    expect((await get('/x')).lastModified).toBe(0)
  })

  it('follows the checksum, and leaves nothing when it is wrong', async () => {
    answer = (_, response) => response.end('hello')
    await expect(get('/f', {checksum: sha256('hello')})).resolves.toMatchObject({size: 5})
    const before = leftOver()
    await expect(get('/f', {checksum: sha256('other')})).rejects.toThrow(`digest mismatch ${sha256('hello')}: ${sha256('other')}`)
    expect(leftOver()).toEqual(before)
  })

  it('says the status, at once for what will not change', async () => {
    answer = (_, response) => response.writeHead(404).end()
    await expect(get('/f')).rejects.toThrow('invalid response status 404')
    expect(requests).toHaveLength(1)
    expect(leftOver()).toEqual([])
  })

  it('tries again after a fault of the moment and after a body that broke off', async () => {
    const answers: http.RequestListener[] = [
      (_, response) => response.writeHead(503, {'Retry-After': '0'}).end(),
      (_, response) => response.writeHead(200, {'Content-Length': '10'}).write('half', () => response.destroy()),
      (request, _) => request.socket.destroy(),
      (_, response) => response.end('whole')
    ]
    answer = (request, response) => answers.shift()!(request, response)
    expect((await get('/f')).digest).toBe(sha256('whole'))
    expect(requests).toHaveLength(4)
  })

  it('gives up after five attempts', async () => {
    answer = (_, response) => response.writeHead(500).end()
    await expect(get('/f')).rejects.toThrow('invalid response status 500')
    expect(requests).toHaveLength(5)
  })

  it('stops a body that is larger than allowed', async () => {
    answer = (_, response) => response.end('x'.repeat(100))
    await expect(get('/f', {maxBytes: 99})).rejects.toThrow('it is larger than 99 bytes')
    expect(leftOver()).toEqual([])
  })

  it('stops when the build does', async () => {
    const abort = new AbortController()
    answer = (_, response) => {
      response.writeHead(200).write('never ends')
      setTimeout(() => abort.abort(new Error('cancelled')), 20)
    }
    await expect(get('/f', {signal: abort.signal})).rejects.toThrow('cancelled')
    expect(leftOver()).toEqual([])
  })

  it('sends credentials of the URL as a header and shows them nowhere', async () => {
    answer = (_, response) => response.writeHead(403).end()
    const error: Error = await download(base.replace('//', '//me:s3cret@') + '/f', {http: httpClient, directory}).catch(e => e)
    expect(requests[0]!.headers.authorization).toBe(`Basic ${Buffer.from('me:s3cret').toString('base64')}`)
    expect(error.message).not.toContain('s3cret')
  })

  it('refuses what is no web address', async () => {
    await expect(download('file:///etc/passwd', {http: httpClient, directory})).rejects.toThrow('it is no http or https URL')
  })
})

describe('fileNameOf', () => {
  it.each([
    ['http://h/a/b.txt', 'b.txt'],
    ['http://h/', '__unnamed__'],
    ['http://h', '__unnamed__'],
    ['http://h/sp%20ace', 'sp ace'],
    ['http://h/x/', 'x'],
    ['http://h/a%2F..%2F..%2Fetc%2Fpasswd', 'passwd'],
    ['http://h/%2e%2e', '__unnamed__'],
    ['http://h/..%2f', '__unnamed__'],
    ['http://h/x%00y', '__unnamed__'],
    ['http://h/%zz', '%zz']
  ])('c-add-url-names: %s gives one safe name, %s', (url, name) => {
    expect(fileNameOf(new URL(url))).toBe(name)
  })
})
