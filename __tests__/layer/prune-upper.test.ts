import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {diffUpperSync} from '../../src/layer/diff.js'
import {pruneUpper} from '../../src/layer/prune-upper.js'
import {layersTree} from '../../src/snapshot/tree-layers.js'
import {noOverlay, type OverlayFixture, overlayFixture} from './overlay-fixture.js'

let fixture: OverlayFixture | undefined
afterEach(() => {
  fixture?.remove()
  fixture = undefined
})

/** Everything in the upperdir after it was pruned. */
function pruned(base: string, script: string): string[] {
  fixture = overlayFixture(base, script)
  const {left} = diffUpperSync(fixture.upper, {lower: layersTree([{directory: fixture.lower}])})
  pruneUpper(fixture.upper, left)
  return readdirSync(fixture.upper, {recursive: true, encoding: 'utf8'}).sort()
}

const suite = noOverlay === undefined ? describe : describe.skip
suite('an upperdir without what is not in its layer', () => {
  it.each([
    ['a directory that was only looked into for writing', 'mkdir etc', 'echo > etc/x; rm etc/x', []],
    [
      'a file that was copied up and is the same',
      'mkdir d; echo 1 > d/f; echo 2 > d/g',
      'chmod 600 d/f; chmod 644 d/f; echo 3 > d/g',
      ['d', 'd/g']
    ],
    ['nothing of what changed', 'mkdir d; echo 1 > d/f', 'echo 2 > d/f; rm -rf d/none; mkdir d/e', ['d', 'd/e', 'd/f']],
    ['no whiteout that hides something', 'echo 1 > f', 'rm f', ['f']],
    ['no file that was copied up to be linked', 'echo 1 > f', 'ln f g', ['f', 'g']]
  ])('%s', (_, base, script, expected) => {
    expect(pruned(base, script)).toEqual(expected)
  })

  it('keeps the times of directories', () => {
    pruned('mkdir d; echo 1 > d/f', 'chmod 600 d/f; chmod 644 d/f; touch -d @1600000000 d; chmod 700 d')
    expect(statSync(join(fixture!.upper, 'd')).mtimeMs).toBe(1600000000000)
    expect(readdirSync(join(fixture!.upper, 'd'))).toEqual([])
  })
})
