import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {Names} from '../../src/content/names.js'
import {openStore} from '../../src/content/store.js'
import {type Digest, digestOf} from '../../src/oci/digest.js'
import {temporaryDirectory} from '../support/directory.js'
import {contentProcesses, expectSuccess} from './processes.js'

const directory = temporaryDirectory('names')
afterAll(() => directory.remove())

const processes = contentProcesses(join(directory.path, 'compiled'))
let number = 0
const freshStore = () => openStore(join(directory.path, `store-${number++}`))
const image = (text: string) => ({mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digestOf(text), size: 9})
const shown = (store: ReturnType<typeof freshStore>) =>
  store.names.list().map(({name, descriptor}) => [name ?? '<none>', descriptor.digest] as const)

const A = image('a')
const B = image('b')
type Step = readonly [names: readonly string[], descriptor: {digest: Digest; mediaType: string; size: number}]

describe('names', () => {
  it.each<[string, readonly Step[], readonly (readonly [string, Digest])[]]>([
    ['a name', [[['app:1'], A]], [['app:1', A.digest]]],
    [
      'two names of one image',
      [[['app:1', 'app:latest'], A]],
      [
        ['app:1', A.digest],
        ['app:latest', A.digest]
      ]
    ],
    ['an image without a name', [[[], A]], [['<none>', A.digest]]],
    [
      'the same again',
      [
        [['app:1'], A],
        [['app:1'], A]
      ],
      [['app:1', A.digest]]
    ],
    [
      'a nameless image gets a name',
      [
        [[], A],
        [['app:1'], A]
      ],
      [['app:1', A.digest]]
    ],
    [
      'a named image is kept without one more entry',
      [
        [['app:1'], A],
        [[], A]
      ],
      [['app:1', A.digest]]
    ],
    [
      'a name moves: its old image stays, nameless',
      [
        [['app:1'], A],
        [['app:1'], B]
      ],
      [
        ['app:1', B.digest],
        ['<none>', A.digest]
      ]
    ],
    [
      'a name moves away from an image with another one',
      [
        [['app:1', 'old'], A],
        [['app:1'], B]
      ],
      [
        ['old', A.digest],
        ['app:1', B.digest]
      ]
    ],
    [
      'it moves back',
      [
        [['x'], A],
        [['x'], B],
        [['x'], A]
      ],
      [
        ['x', A.digest],
        ['<none>', B.digest]
      ]
    ]
  ])('%s', async (_, steps, expected) => {
    const store = freshStore()
    for (const [names, descriptor] of steps) await store.names.set(names, descriptor)
    expect(shown(store)).toEqual(expected)
  })

  it('are written once what they may mean is on the disk, in the order in which they were asked for', async () => {
    const root = join(directory.path, `slow-${number++}`)
    const {temporaryPath} = openStore(root)
    const seen: number[] = []
    const waits = [20, 0]
    const flush = async () => {
      seen.push(names.list().length)
      await sleep(waits.shift())
    }
    const names = new Names(root, join(root, 'locks'), () => temporaryPath('index'), flush)
    await Promise.all([names.set(['app:1'], A), names.set(['app:1'], B)])
    expect(seen).toEqual([0, 1])
    expect(names.find('app:1')?.digest).toBe(B.digest)
  })

  it('are an OCI index that says nothing else', async () => {
    const store = freshStore()
    await store.names.set(['app:1'], A)
    expect(JSON.parse(readFileSync(join(store.root, 'index.json'), 'utf8'))).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: [{...A, annotations: {'org.opencontainers.image.ref.name': 'app:1'}}]
    })
  })

  it('keep other annotations that an entry has', async () => {
    const store = freshStore()
    const entry = {...A, annotations: {'org.opencontainers.image.ref.name': 'app:1', 'com.example.by': 'somebody'}}
    writeFileSync(join(store.root, 'index.json'), JSON.stringify({schemaVersion: 2, manifests: [entry]}))
    await store.names.set(['app:2'], B)
    const {manifests} = JSON.parse(readFileSync(join(store.root, 'index.json'), 'utf8'))
    expect(manifests[0]).toEqual(entry)
  })

  it('are seen by a store that is open already', async () => {
    const first = freshStore()
    const second = openStore(first.root)
    expect(second.names.find('app:1')).toBeUndefined()
    await first.names.set(['app:1'], A)
    expect(second.names.find('app:1')).toEqual(A)
  })

  it('of several processes at once are all there', async () => {
    const store = freshStore()
    const script = `${processes.importing('openStore', 'store')}
      const [, root, number] = process.argv
      const store = openStore(root)
      for (let i = 0; i < 10; i++)
        await store.names.set(['p' + number + ':' + i], {mediaType: 'a/b', size: 1, digest: 'sha256:' + number.repeat(63) + i})`
    expectSuccess(await processes.runAll(4, script, [store.root]))
    const expected = [0, 1, 2, 3].flatMap(p => Array.from({length: 10}, (_, i) => `p${p}:${i}`))
    expect(
      store.names
        .list()
        .map(({name}) => name)
        .sort()
    ).toEqual(expected.sort())
    expect(readdirSync(join(store.root, 'tmp'))).toEqual([])
  })

  it('survive a change that fails', async () => {
    const store = freshStore()
    await store.names.set(['app:1'], A)
    const failing = store.names.change(() => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(shown(store)).toEqual([['app:1', A.digest]])
  })

  it.each([
    ['text', 'not json'],
    ['null', 'null'],
    ['no manifests', '{}'],
    ['an empty file', ''],
    ['an entry without digest', '{"manifests":[{"mediaType":"a/b","size":1}]}']
  ])('say what is wrong with an index.json that is %s', (_, text) => {
    const store = freshStore()
    writeFileSync(join(store.root, 'index.json'), text)
    expect(() => store.names.list()).toThrow(expect.objectContaining({code: 'MALFORMED'}))
  })
})

describe('opening a store', () => {
  it('makes an OCI layout that only its owner can enter', () => {
    const store = freshStore()
    expect(JSON.parse(readFileSync(join(store.root, 'oci-layout'), 'utf8'))).toEqual({imageLayoutVersion: '1.0.0'})
    expect(store.names.list()).toEqual([])
    expect(existsSync(join(store.root, 'blobs', 'sha256'))).toBe(true)
    expect(readdirSync(join(store.root, 'tmp'))).toEqual([])
  })

  it('by several processes at once: each sees a whole one, no name is lost', async () => {
    const root = join(directory.path, `store-${number++}`)
    const script = `${processes.importing('openStore', 'store')}
      const [, root, number] = process.argv
      for (let i = 0; i < 5; i++) {
        const store = openStore(root + '-' + i)
        await store.names.set(['app:' + number], {mediaType: 'a/b', size: 1, digest: 'sha256:' + number.repeat(64)})
        if (!store.names.find('app:' + number)) throw new Error('lost')
      }`
    expectSuccess(await processes.runAll(4, script, [root]))
    for (let i = 0; i < 5; i++) expect(openStore(`${root}-${i}`).names.list()).toHaveLength(4)
  })

  it('says what to do when it cannot be made', () => {
    const file = join(directory.path, 'file')
    writeFileSync(file, '')
    expect(() => openStore(join(file, 'store'))).toThrow(
      expect.objectContaining({code: 'UNAVAILABLE', hint: expect.stringContaining('SLIPWAY_ROOT')})
    )
  })

  it('leaves an index of names alone', async () => {
    const store = freshStore()
    await store.names.set(['app:1'], A)
    mkdirSync(join(store.root, 'images'), {recursive: true})
    expect(openStore(store.root).names.find('app:1')).toEqual(A)
  })
})
