import {mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {digestHex, digestOf} from '../../src/oci/digest.js'
import type {BuildRequest} from '../../src/request.js'
import {openContexts} from '../../src/worker/contexts.js'
import {createWorker} from '../../src/worker/create.js'
import type {Worker} from '../../src/worker/worker.js'
import {temporaryDirectory} from '../support/directory.js'
import {check} from '../support/process.js'
import {buildRequest, workerOptions} from '../support/build-options.js'

const directory = temporaryDirectory('contexts')
const context = join(directory.path, 'context')
const other = join(directory.path, 'other')
const root = join(directory.path, 'store')
let worker: Worker
let server: Server
let downloads = 0

beforeAll(async () => {
  for (const [path, text] of Object.entries({
    [join(context, 'Dockerfile')]: 'FROM scratch\n',
    [join(context, 'a')]: 'of the context',
    [join(context, 'secret')]: 'not to be seen',
    [join(context, '.dockerignore')]: 'secret\n',
    [join(other, 'a')]: 'of the other'
  })) {
    mkdirSync(join(path, '..'), {recursive: true})
    writeFileSync(path, text)
  }
  await check('tar', ['-czf', join(directory.path, 'context.tar.gz'), '-C', context, '.'])
  server = createServer(async (_, response) => {
    downloads++
    const {readFile} = await import('node:fs/promises')
    response.setHeader('last-modified', 'Thu, 02 May 2024 10:00:00 GMT')
    response.end(await readFile(join(directory.path, 'context.tar.gz')))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  worker = await createWorker(workerOptions(root))
})
afterAll(async () => {
  server?.close()
  await worker?.close()
  directory.remove()
})

const open = (more: Partial<BuildRequest> = {}) => openContexts(buildRequest(context, more), worker, {})
const scratches = () => readdirSync(join(root, 'tmp')).filter(name => name.startsWith('context'))

describe("a build's contexts", () => {
  it('are the one it was given, without what is ignored, and leave nothing', async () => {
    const contexts = await open()
    expect(await contexts.dockerfile()).toMatchObject({file: 'Dockerfile', text: 'FROM scratch\n'})
    const {tree, digestFiles} = await contexts.open('context')
    expect(tree.readdir('/')).toEqual(['.dockerignore', 'Dockerfile', 'a'])
    expect(tree.lstat('/secret')).toBeUndefined()
    expect(await digestFiles(['/a'])).toEqual([digestHex(digestOf('of the context'))])
    expect(await contexts.time('context')).toBeUndefined()
    expect(await contexts.ignored()).toBeDefined()
    await contexts.close()
    expect(scratches()).toEqual([])
  })

  it('have named ones beside it, opened once, when first asked for', async () => {
    const contexts = await open({
      buildContexts: [
        ['dir', other],
        ['local', `local:${other}`],
        ['missing', join(directory.path, 'missing')]
      ]
    })
    for (const name of ['dir', 'local']) {
      const {tree, digestFiles} = await contexts.open(name)
      expect(tree.readdir('/')).toEqual(['a'])
      expect(await digestFiles(['/a'])).toEqual([digestHex(digestOf('of the other'))])
    }
    await expect(contexts.open('missing')).rejects.toThrow('missing')
    await expect(contexts.open('nobody')).rejects.toThrow('There is no build context "nobody"')
    await contexts.close()
    expect(scratches()).toEqual([])
  })

  it('a named one called "context" stands for the main one', async () => {
    const contexts = await open({buildContexts: [['context', other]]})
    expect((await contexts.open('context')).tree.readdir('/')).toEqual(['a'])
    expect((await contexts.dockerfile()).text).toBe('FROM scratch\n')
    await contexts.close()
  })

  it('a download is fetched once and is as old as its server says', async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/context.tar.gz`
    const contexts = await open({buildContexts: [['download', url]]})
    const [one, two] = await Promise.all([contexts.open('download'), contexts.open('download')])
    expect(one.tree.readdir('/')).toContain('a')
    expect(two.tree.readdir('/')).toEqual(one.tree.readdir('/'))
    expect(await contexts.time('download')).toBe(Date.parse('2024-05-02T10:00:00Z') / 1000)
    expect(downloads).toBe(1)
    expect(scratches()).toHaveLength(1)
    await contexts.close()
    expect(scratches()).toEqual([])
  })

  it('images are named, not opened', async () => {
    const contexts = await open({
      buildContexts: [
        ['base', 'docker-image://busybox'],
        ['none', 'docker-image://scratch'],
        ['layout', 'oci-layout://layout:1']
      ]
    })
    expect(contexts.named).toEqual([
      {name: 'base', value: {kind: 'image', reference: 'docker.io/library/busybox'}},
      {name: 'none', value: {kind: 'scratch'}},
      {name: 'layout', value: {kind: 'image', reference: `oci-layout://${join(process.cwd(), 'layout:1')}`}}
    ])
    expect(await contexts.time('base')).toBeUndefined()
    await contexts.close()
  })

  it.each([
    ['a directory that is not there', () => ({context: join(directory.path, 'missing')})],
    ['a server that refuses', () => ({context: 'http://127.0.0.1:1/context.tar.gz'})],
    ['a named image that has no name', () => ({buildContexts: [['x', 'docker-image://Not A Name']] as const})]
  ])('that cannot be opened leave nothing: %s', async (_, more) => {
    await expect(open(more() as Partial<BuildRequest>)).rejects.toThrow()
    expect(scratches()).toEqual([])
  })
})
