import {spawnSync} from 'node:child_process'
import {mkdirSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {openStore} from '../../src/content/store.js'
import {assembleImage} from '../../src/image/assemble.js'
import {LayerStore} from '../../src/image/layer-store.js'
import {createLayerPool} from '../../src/layer/pool.js'
import {layersTree} from '../../src/snapshot/tree-layers.js'
import {type RawMember, tarOf} from '../layer/tar-fixture.js'
import {temporaryDirectory} from '../support/directory.js'
import {describeWith, lacks} from '../support/needs.js'
import {commitTar} from './layers.js'

const directory = temporaryDirectory('stack')
const store = openStore(join(directory.path, 'store'))
const layers = new LayerStore(store, createLayerPool({workerFile: undefined}))
afterAll(async () => {
  await layers.abandon()
  directory.remove()
})

const dir = (name: string, mode: number, uid = 0, more: RawMember = {}): RawMember => ({
  name: `${name}/`,
  type: '5',
  mode,
  uid,
  gid: uid,
  mtime: 1_000_000_000,
  ...more
})
const file = (name: string): RawMember => ({name, mode: 0o644, data: name})

/** Layers, base first, and how each directory must be seen: mode and owner. */
const CASES: readonly (readonly [string, readonly (readonly RawMember[])[], Readonly<Record<string, string>>])[] = [
  ['a directory that an upper layer only has files in', [[dir('data', 0o700, 1000)], [file('data/x')]], {data: '700 1000:1000'}],
  [
    'directories below each other',
    [[dir('a', 0o711, 1), dir('a/b', 0o722, 2), dir('a/b/c', 0o733, 3)], [file('a/b/c/x')]],
    {a: '711 1:1', 'a/b': '722 2:2', 'a/b/c': '733 3:3'}
  ],
  ['a sticky one', [[dir('tmp', 0o1777)], [file('tmp/x')]], {tmp: '1777 0:0'}],
  ['several layers that do not say', [[dir('data', 0o700)], [file('data/x')], [file('data/y')]], {data: '700 0:0'}],
  ['the highest that says counts', [[dir('data', 0o700)], [dir('data', 0o750, 7)], [file('data/y')]], {data: '750 7:7'}],
  ['a layer above that says', [[dir('data', 0o700)], [file('data/x')], [dir('data', 0o711)]], {data: '711 0:0'}],
  ['nobody says', [[file('new/x')], [file('new/y')]], {new: '755 0:0'}],
  ['the parent is described, the child is not', [[dir('a', 0o700)], [file('a/b/x')]], {a: '700 0:0', 'a/b': '755 0:0'}],
  [
    'only a whiteout is in it',
    [[dir('data', 0o700), file('data/x'), file('data/y')], [{name: 'data/.wh.x', mode: 0o644}]],
    {data: '700 0:0'}
  ],
  [
    'it is opaque',
    [
      [dir('data', 0o700), file('data/old')],
      [{name: 'data/.wh..wh..opq', mode: 0o644}, file('data/new')]
    ],
    {data: '700 0:0'}
  ],
  ['it was removed in between', [[dir('data', 0o700)], [{name: '.wh.data', mode: 0o644}], [file('data/x')]], {data: '755 0:0'}],
  [
    'its parent was made opaque in between',
    [[dir('a', 0o711), dir('a/b', 0o700)], [dir('a', 0o722), {name: 'a/.wh..wh..opq', mode: 0o644}], [file('a/b/x')]],
    {a: '722 0:0', 'a/b': '755 0:0'}
  ],
  [
    'it was a file in between',
    [[dir('data', 0o700)], [file('data')], [{name: '.wh.data', mode: 0o644}], [file('data/x')]],
    {data: '755 0:0'}
  ]
]

const stackOf = (tars: readonly (readonly RawMember[])[]) =>
  layers.stack(tars.map(members => commitTar(tarOf(...members), {store, layers})))

describeWith(['root', 'linux'], 'a directory that a layer has things in, but no entry for', () => {
  it.each(CASES)('%s: is seen as if the layers had been applied one after the other', async (_, tars, expected) => {
    const tree = layersTree(await stackOf(tars))
    const seen = Object.keys(expected).map(path => {
      const {mode, uid, gid} = tree.lstat(`/${path}`)!
      return [path, `${mode.toString(8)} ${uid}:${gid}`]
    })
    expect(Object.fromEntries(seen)).toEqual(expected)
  })

  it.each(CASES)('%s: a mount shows the same', async (_, tars, expected) => {
    const stack = await stackOf(tars)
    expect(
      mounted(
        stack.map(({directory}) => directory),
        Object.keys(expected)
      )
    ).toEqual(expected)
  })

  it('keeps its time and its attributes', async () => {
    const pax = {'SCHILY.xattr.user.note': 'kept'}
    const tree = layersTree(await stackOf([[dir('data', 0o700, 0, {pax})], [file('data/x')]]))
    expect(tree.lstat('/data')!.mtime).toBe(1_000_000_000)
    expect(tree.xattrs!('/data')).toEqual({'user.note': Buffer.from('kept').toString('base64')})
    expect(tree.readdir('/data')).toEqual(['x'])
  })

  it('costs nothing where there is none, and one small layer for all who ask', async () => {
    const plain = [[dir('data', 0o700)], [dir('data', 0o700), file('data/x')]]
    expect(await stackOf(plain)).toHaveLength(2)
    const [one, other] = [await stackOf(CASES[0]![1]), await stackOf(CASES[0]![1])]
    expect(one).toHaveLength(3)
    expect(one.at(-1)!.directory).toBe(other.at(-1)!.directory)
  })

  it('leaves nothing behind', async () => {
    const own = new LayerStore(store, createLayerPool({workerFile: undefined}))
    const refs = CASES[0]![1].map(members => commitTar(tarOf(...members), {store, layers}))
    const before = readdirSync(join(store.root, 'tmp')).length
    await own.stack(refs)
    expect(readdirSync(join(store.root, 'tmp'))).toHaveLength(before + 1)
    await own.abandon()
    expect(readdirSync(join(store.root, 'tmp'))).toHaveLength(before)
  })
})

describeWith(['root', 'linux', 'umoci'], 'umoci, which applies the layers of an image one after the other', () => {
  // umoci makes a directory that nobody describes with the time of now and 0755 as well.
  it.each(CASES)('%s: sees the same', async (name, tars, expected) => {
    const refs = tars.map(members => commitTar(tarOf(...members), {store, layers}))
    const draft = {
      platform: {os: 'linux', architecture: 'amd64'},
      base: undefined,
      author: undefined,
      config: {},
      history: [],
      epoch: undefined
    }
    const {descriptor} = await assembleImage(
      draft,
      {layers: refs, created: () => undefined},
      {
        blobs: store.blobs,
        blobFor: async layer => layer.blob!,
        annotations: {}
      }
    )
    const tag = `case${CASES.findIndex(([other]) => other === name)}`
    await store.names.set([tag], descriptor)
    const bundle = join(directory.path, tag)
    const {status, stderr} = spawnSync('umoci', ['unpack', '--image', `${store.root}:${tag}`, bundle], {encoding: 'utf8'})
    expect(`${status} ${stderr}`).toBe('0 ')
    expect(stats(join(bundle, 'rootfs'), Object.keys(expected))).toEqual(expected)
  })
})

if (lacks(['umoci'])) process.stderr.write('skipped: comparison with umoci\n')

/** What a mount of the directories shows, seen from a private mount namespace. */
function mounted(lowerdirs: readonly string[], paths: readonly string[]): Record<string, string> {
  const point = store.temporaryPath('point')
  mkdirSync(point)
  const script = 'mount -t overlay -o lowerdir="$1" overlay "$2" && cd "$2" && shift 2 && stat -c "%n %a %u:%g" -- "$@"'
  const options = [...lowerdirs].reverse().join(':')
  return parse(['unshare', '-m', 'sh', '-c', script, 'sh', `${options}:${point}`, point, ...paths])
}

function stats(root: string, paths: readonly string[]): Record<string, string> {
  return parse(['sh', '-c', 'cd "$1" && shift && stat -c "%n %a %u:%g" -- "$@"', 'sh', root, ...paths])
}

function parse([command, ...args]: readonly string[]): Record<string, string> {
  const {stdout, stderr, status} = spawnSync(command!, args, {encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
  const lines = stdout.trim().split('\n')
  return Object.fromEntries(lines.map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]))
}
