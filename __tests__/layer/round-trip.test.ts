import {execFileSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {applyLayer} from '../../src/layer/apply.js'
import {diffUpperSync} from '../../src/layer/diff.js'
import {writeLayerSync} from '../../src/layer/write.js'
import {layersTree} from '../../src/snapshot/tree-layers.js'
import {readXattrsSync} from '../../src/system/xattr.js'
import {describeTree} from './describe-tree.js'
import {copyMerged, noOverlay, type OverlayFixture, overlayFixture} from './overlay-fixture.js'

/** Few names, so that the commands meet each other's results. */
const name = fc.constantFrom('a', 'b', 'ü')
const path = fc.array(name, {minLength: 1, maxLength: 3}).map(names => names.join('/'))
const word = fc.constantFrom('x', 'yy', 'zzz')
const mode = fc.constantFrom('600', '755', '4711', '2770', '1777')
const owner = fc.constantFrom('0:0', '1:2', '3000000:7')

/** One command each, none of which waits for a pipe; those that make no sense at their place fail, which the script ignores. */
const command = fc.oneof(
  {weight: 4, arbitrary: path.map(p => `mkdir -p ${p}`)},
  {weight: 6, arbitrary: fc.tuple(path, word).map(([p, w]) => `mkdir -p $(dirname ${p}); [ -p ${p} ] || echo ${w} > ${p}`)},
  {weight: 4, arbitrary: path.map(p => `rm -rf ${p}`)},
  // What makes directories opaque, with the same names in them again.
  {weight: 4, arbitrary: fc.tuple(name, name).map(([p, q]) => `rm -rf ${p}; mkdir -p ${p}/${q}`)},
  {weight: 2, arbitrary: fc.tuple(path, path).map(([p, q]) => `rm -rf ${q}; mv -T ${p} ${q}`)},
  {weight: 2, arbitrary: fc.tuple(path, path).map(([p, q]) => `ln ${p} ${q}`)},
  {weight: 2, arbitrary: fc.tuple(path, path).map(([p, q]) => `ln -sfn ${q} ${p}`)},
  {weight: 2, arbitrary: fc.tuple(path, mode).map(([p, m]) => `chmod ${m} ${p}`)},
  {weight: 2, arbitrary: fc.tuple(path, owner).map(([p, o]) => `chown -h ${o} ${p}`)},
  {weight: 1, arbitrary: path.map(p => `mkfifo ${p}`)},
  {weight: 1, arbitrary: path.map(p => `mknod ${p} c 1 3`)},
  {weight: 1, arbitrary: fc.tuple(path, word).map(([p, w]) => `setfattr -n user.note -v ${w} ${p}`)},
  {weight: 1, arbitrary: path.map(p => `touch -h -d @1600000000 ${p}`)}
)
const script = fc
  .array(command, {maxLength: 12})
  .map(commands => commands.map(c => `{ ${c}; } 2>/dev/null || :`).join('\n') || ':')

const suite = noOverlay === undefined ? describe : describe.skip
suite('diff, write and apply', () => {
  it('give what overlayfs showed, on a copy of the base and as a layer of their own', async () => {
    await fc.assert(
      fc.asyncProperty(script, script, async (base, changes) => {
        const fixture = overlayFixture(base, changes)
        try {
          await check(fixture)
        } finally {
          fixture.remove()
        }
      }),
      {numRuns: 25, interruptAfterTimeLimit: 60_000}
    )
  }, 120_000)
})

async function check({work, lower, upper, merged}: OverlayFixture): Promise<void> {
  const at = (name: string) => join(work, name)
  const {entries} = diffUpperSync(upper, {lower: layersTree([{directory: lower}])})
  const {diffId} = writeLayerSync(entries, at('layer.tar'))
  const input = {path: at('layer.tar'), compression: 'none', diffId} as const
  const wanted = look(merged)

  execFileSync('cp', ['-a', lower, at('plain')])
  await applyLayer(input, at('plain'), {form: 'plain'})
  // A directory that the base has, too, keeps the base's attributes there.
  const withoutNotes = (lines: readonly string[]) => lines.map(line => line.replace(/^(directory .*) note .*/, '$1'))
  expect(withoutNotes(look(at('plain')))).toEqual(withoutNotes(wanted))

  mkdirSync(at('overlay'), {mode: 0o755})
  const {opaque} = await applyLayer(input, at('overlay'))
  copyMerged(lower, at('overlay'), at('again'))
  expect(look(at('again'))).toEqual(wanted)

  // And the tree that needs no mount sees the same names.
  const tree = layersTree([{directory: lower}, {directory: at('overlay'), opaque: new Set(opaque)}])
  expect(namesOf(tree, '/')).toEqual(
    wanted
      .map(line => line.split(' ')[1])
      .filter(name => name !== '.')
      .sort()
  )
}

/** Without the times of directories, which change with their content, and without which files are links of each other. */
function look(root: string): string[] {
  const xattrs = readXattrsSync(execFileSync('find', [root], {encoding: 'utf8'}).trim().split('\n'))
  return describeTree(root).map(line => {
    const plain = line.replace(/ = \S+$/, '').replace(/^(directory \S+ \S+ \S+) \d+/, '$1')
    const note = xattrs.get(join(root, plain.split(' ')[1]!))?.['user.note']
    return note === undefined ? plain : `${plain} note ${note}`
  })
}

function namesOf(tree: ReturnType<typeof layersTree>, directory: string): string[] {
  return tree
    .readdir(directory)
    .flatMap(name => {
      const path = join(directory, name)
      return tree.lstat(path)?.type === 'directory' ? [path.slice(1), ...namesOf(tree, path)] : [path.slice(1)]
    })
    .sort()
}
