import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {diffUpperSync, type UpperDiff} from '../../src/layer/diff.js'
import {layersTree} from '../../src/snapshot/tree-layers.js'
import {noOverlay, type OverlayFixture, overlayFixture} from './overlay-fixture.js'

const fixtures: OverlayFixture[] = []
afterEach(() => {
  for (const fixture of fixtures.splice(0)) fixture.remove()
})

/** Removed after the test. */
function overlay(base: string, script: string): OverlayFixture {
  const fixture = overlayFixture(base, script)
  fixtures.push(fixture)
  return fixture
}

function diff(base: string, script: string, options: {skip?: string[]} = {}): UpperDiff {
  const fixture = overlay(base, script)
  return diffUpperSync(fixture.upper, {lower: layersTree([{directory: fixture.lower}]), ...options})
}

/** `type path [-> link]` lines. */
function changes(base: string, script: string, options?: {skip?: string[]}): string[] {
  return diff(base, script, options).entries.map(
    ({type, path, link}) => `${type} ${path}${link === undefined ? '' : ` -> ${link}`}`
  )
}

const suite = noOverlay === undefined ? describe : describe.skip
suite('the layer of an upperdir', () => {
  it('has new files with their parents, in path order', () => {
    expect(
      changes('mkdir -p etc/deep; echo > etc/deep/x', 'echo new > etc/deep/a; mkdir -m 700 app; echo > app/b; echo > app-c')
    ).toEqual(['directory app', 'file app/b', 'file app-c', 'directory etc', 'directory etc/deep', 'file etc/deep/a'])
  })

  it('gives the metadata and the place of the bytes', () => {
    const {entries} = diff(
      'mkdir d; chmod 751 d; chown 7:8 d',
      'echo hello > d/f; chown 1:2 d/f; chmod 4755 d/f; touch -d @1600000000.5 d/f'
    )
    expect(entries).toMatchObject([
      {path: 'd', type: 'directory', mode: 0o751, uid: 7, gid: 8, size: 0},
      {path: 'd/f', type: 'file', mode: 0o4755, uid: 1, gid: 2, mtime: 1600000000.5, size: 6}
    ])
    const {content} = entries[1]!
    expect(content).toMatchObject({kind: 'path'})
    expect(readFileSync(content?.kind === 'path' ? content.path : '', 'utf8')).toBe('hello\n')
  })

  it('is empty when nothing changed, or what changed was undone', () => {
    const base = 'mkdir a b; echo 1 > a/f; ln -s f a/l'
    expect(changes(base, ':')).toEqual([])
    expect(changes(base, 'echo x > a/new; rm a/new; mkdir b/d; rmdir b/d')).toEqual([])
    expect(changes(base, 'touch -r a/f ref; chmod 600 a/f; chmod 644 a/f; touch -r ref a/f; rm ref')).toEqual([])
  })

  it('has a whiteout for what was removed, in the place of its name', () => {
    expect(changes('echo > b; mkdir d; echo > d/x; mkdir e; echo > e/x', 'echo > a; rm b d/x; echo > c; rm -r e')).toEqual([
      'file a',
      'whiteout b',
      'file c',
      'directory d',
      'whiteout d/x',
      'whiteout e'
    ])
    expect(diff('echo > b', 'rm b').entries).toEqual([{path: 'b', type: 'whiteout', mode: 0, uid: 0, gid: 0, mtime: 0, size: 0}])
  })

  it('has one whiteout a name that is gone where a directory was made anew', () => {
    const base = 'mkdir -p d/sub d/old; echo 1 > d/keep; echo 2 > d/gone; echo 3 > d/sub/x; echo 4 > d/sub/y; echo > d/old/z'
    const script = 'rm -r d; mkdir -p d/sub; echo new > d/keep; echo 3 > d/sub/x'
    const {entries, opaque} = diff(base, script)
    expect(entries.map(({type, path}) => `${type} ${path}`)).toEqual([
      'directory d',
      'whiteout d/gone',
      'file d/keep',
      'whiteout d/old',
      'directory d/sub',
      'file d/sub/x',
      'whiteout d/sub/y'
    ])
    expect(opaque).toEqual(['d'])
  })

  it('has no whiteout where a file replaced a directory or a directory a file', () => {
    expect(changes('mkdir d; echo > d/x; echo > f', 'rm -r d; echo file > d; rm f; mkdir f; echo > f/y')).toEqual([
      'file d',
      'directory f',
      'file f/y'
    ])
  })

  it('has a changed file for changed metadata', () => {
    expect(changes('echo > a; echo > b; echo > c; mkdir d', 'chmod 600 a; chown 5 b; touch -d @5 c; chmod 700 d')).toEqual([
      'file a',
      'file b',
      'file c',
      'directory d'
    ])
  })

  it('sees changed bytes under an unchanged time', () => {
    expect(changes('echo one > f; touch -d @1600000000 f', 'echo two > f; touch -d @1600000000 f')).toEqual(['file f'])
    expect(changes('ln -s one l; touch -h -d @1600000000 l', 'ln -sf two l; touch -h -d @1600000000 l')).toEqual([
      'symlink l -> two'
    ])
  })

  it('has hard links to the first name, and a full copy of a file below', () => {
    expect(changes('echo below > low', 'echo > z; ln z a; ln z m/n 2>/dev/null || { mkdir m; ln z m/n; }; ln low copy')).toEqual([
      'file a',
      'file copy',
      'directory m',
      'hardlink m/n -> a',
      'hardlink z -> a'
    ])
  })

  it('keeps devices, pipes and symlinks as they are', () => {
    const {entries} = diff(':', 'mknod null c 1 3; mknod sda b 8 1; mkfifo pipe; ln -s /etc/passwd link')
    expect(entries).toMatchObject([
      {path: 'link', type: 'symlink', link: '/etc/passwd', mode: 0o777, size: 0},
      {path: 'null', type: 'char', device: [1, 3]},
      {path: 'pipe', type: 'fifo'},
      {path: 'sda', type: 'block', device: [8, 1]}
    ])
  })

  it('leaves sockets out, and what one replaced is gone', async () => {
    const fixture = overlay('echo > app.sock; mkdir run', 'rm app.sock; echo > run/x')
    const server = createServer().listen(join(fixture.upper, 'run/s'))
    await new Promise(resolve => server.once('listening', resolve))
    const {entries} = diffUpperSync(fixture.upper, {lower: layersTree([{directory: fixture.lower}])})
    server.close()
    expect(entries.map(entry => `${entry.type} ${entry.path}`)).toEqual(['whiteout app.sock', 'directory run', 'file run/x'])
  })

  it('keeps capabilities and user attributes, on unchanged bytes too', () => {
    const {entries} = diff(
      'echo > ping; echo > noted; echo > same',
      'setcap cap_net_raw+ep ping; setfattr -n user.note -v 1 noted; setfattr -n trusted.x -v 1 same'
    )
    expect(entries.map(({path, xattrs}) => [path, Object.keys(xattrs ?? {})])).toEqual([
      ['noted', ['user.note']],
      ['ping', ['security.capability']]
    ])
  })

  it('sees an attribute that was taken away', () => {
    expect(changes('echo > ping; setcap cap_net_raw+ep ping', 'setcap -r ping')).toEqual(['file ping'])
  })

  it('leaves mount points out', () => {
    const script = 'mkdir -p run/secrets; echo > run/secrets/key; echo > etc/resolv.conf; echo > etc/real'
    expect(changes('mkdir etc run', script, {skip: ['run/secrets', 'etc/resolv.conf']})).toEqual([
      'directory etc',
      'file etc/real'
    ])
  })

  it('works on several layers below, with what they hide', () => {
    const fixture = overlay('mkdir d; echo > d/one; echo > f', 'rm -r d; mkdir d; echo > d/two; rm f')
    const first = {directory: fixture.lower}
    const second = {directory: fixture.upper, opaque: new Set(['d'])}
    const next = overlay('mkdir d; echo > d/two', 'rm -r d; mkdir d; rm -f nothing; echo > f')
    const {entries} = diffUpperSync(next.upper, {lower: layersTree([first, second])})
    expect(entries.map(({type, path}) => `${type} ${path}`)).toEqual(['directory d', 'whiteout d/two', 'file f'])
  })

  it('orders names by their bytes', () => {
    expect(changes(':', 'touch B a Z é 🚀 ﬁ')).toEqual(['file B', 'file Z', 'file a', 'file é', 'file ﬁ', 'file 🚀'])
  })

  it('refuses an upperdir of a mount that kept part of it below', () => {
    const fixture = overlay('mkdir d; echo > d/x', 'mkdir e')
    const {upper, lower} = fixture
    execFileSync('setfattr', ['-n', 'trusted.overlay.redirect', '-v', 'd', join(upper, 'e')])
    expect(() => diffUpperSync(upper, {lower: layersTree([{directory: lower}])})).toThrow(/redirect_dir/)
  })

  it('refuses names that are not UTF-8', () => {
    expect(() => diff(':', String.raw`touch "$(printf 'a\377')"`)).toThrow(/not UTF-8/)
  })
})
