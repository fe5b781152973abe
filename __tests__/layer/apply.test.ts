import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import {gzipSync} from 'node:zlib'
import {type ApplyInput, type ApplyOptions, applyLayer} from '../../src/layer/apply.js'
import {writeLayerSync} from '../../src/layer/write.js'
import {readXattrsSync} from '../../src/system/xattr.js'
import {describeTree} from './describe-tree.js'
import {END, type RawMember, tarOf, useWorkDirectory} from './tar-fixture.js'

const isRoot = process.getuid?.() === 0
if (!isRoot) console.warn('skipped: unpacking layers with owners and devices needs root')
const whenRoot = isRoot ? describe : describe.skip
const digestOf = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}` as const

whenRoot('applying a layer', () => {
  // Before the hook that removes the directory.
  afterEach(() => untouched())
  const {at, file} = useWorkDirectory()
  /** The target; `outside` lies beside it, with a victim. */
  const target = () => at('target')
  beforeEach(() => {
    fs.mkdirSync(target(), {mode: 0o755})
    fs.mkdirSync(at('outside'))
    file('outside/victim', 'precious')
  })

  function apply(tar: Buffer, options: ApplyOptions = {}, input: Partial<ApplyInput> = {}) {
    return applyLayer({path: file('layer.tar', tar), compression: 'none', ...input}, target(), options)
  }

  const applyMembers = (members: readonly RawMember[], options?: ApplyOptions) => apply(tarOf(...members), options)
  const look = (path = '') => describeTree(`${target()}${path}`)
  const untouched = () => {
    expect(fs.readdirSync(at('outside'))).toEqual(['victim'])
    expect(fs.readFileSync(at('outside/victim'), 'utf8')).toBe('precious')
    expect(fs.lstatSync(at('outside/victim'))).toMatchObject({uid: 0, mode: 0o100644})
  }

  it('keeps times before 1970', async () => {
    const old = {pax: {mtime: '-5'}}
    await applyMembers([
      {name: 'd/', type: '5', ...old},
      {name: 'd/f', data: 'x', ...old},
      {name: 'd/l', type: '2', link: 'f', ...old},
      {name: 'd/p', type: '6', ...old}
    ])
    expect(
      look()
        .filter(line => line.includes(' d'))
        .map(line => line.split(' ')[4])
    ).toEqual(['-5', '-5', '-5', '-5'])
  })

  it('makes files as the tar has them', async () => {
    const applied = await applyMembers([
      {name: './', type: '5', mode: 0o711, mtime: 1500000000},
      {name: 'd/', type: '5', mode: 0o2750, uid: 3, gid: 4, mtime: 1500000001},
      {name: 'd/f', mode: 0o4755, uid: 5, gid: 6, data: 'hello', mtime: 1500000002},
      {name: 'd/l', type: '2', link: '/etc/passwd', uid: 7, gid: 8, mtime: 1500000003},
      {name: 'd/h', type: '1', link: 'd/f'},
      {name: 'dev/null', type: '3', mode: 0o666, device: [1, 3], uid: 9, mtime: 1500000004},
      {name: 'dev/sda', type: '4', mode: 0o660, device: [8, 0], gid: 6},
      {name: 'dev/pipe', type: '6', mode: 0o2610, gid: 7},
      {name: 'dev/pipe2', type: '1', link: 'dev/pipe'}
    ])
    expect(look()).toEqual([
      'directory . 711 0:0 1500000000',
      'directory d 2750 3:4 1500000001',
      'file d/f 4755 5:6 1500000002 hello',
      'file d/h 4755 5:6 1500000002 hello = d/f',
      'symlink d/l 777 7:8 1500000003 -> /etc/passwd',
      expect.stringMatching(/^directory dev 755 0:0/),
      'char dev/null 666 9:0 1500000004 1,3',
      'fifo dev/pipe 2610 0:7 1600000000',
      'fifo dev/pipe2 2610 0:7 1600000000 = dev/pipe',
      'block dev/sda 660 0:6 1600000000 8,0'
    ])
    expect(applied).toMatchObject({entries: 9, implied: ['dev'], skipped: [], opaque: [], xattrs: []})
    expect(applied.diffId).toBe(digestOf(fs.readFileSync(at('layer.tar'))))
    expect(applied.size).toBe(fs.statSync(at('layer.tar')).size)
  })

  it('sets capabilities and user attributes, and no others', async () => {
    const capability = Buffer.from('0100000200200000000000000000000000000000', 'hex')
    const pax = {
      'SCHILY.xattr.security.capability': capability,
      'SCHILY.xattr.user.note': 'hi',
      'SCHILY.xattr.trusted.overlay.redirect': '/',
      'SCHILY.xattr.user.overlay.opaque': 'y',
      'SCHILY.xattr.security.selinux': 'x'
    }
    const {xattrs} = await applyMembers([{name: 'ping', mode: 0o755, data: 'x', pax}])
    const kept = {'security.capability': capability.toString('base64'), 'user.note': Buffer.from('hi').toString('base64')}
    expect(xattrs).toEqual([['ping', kept]])
    expect(readXattrsSync([`${target()}/ping`])).toEqual(new Map([[`${target()}/ping`, kept]]))
  })

  it('lists what is in it when asked to', async () => {
    const {toc} = await applyMembers(
      [{name: 'd/', type: '5'}, {name: 'd/.wh.x'}, {name: 'd/f', data: 'hello'}, {name: 'd/.wh..wh..opq'}],
      {toc: true}
    )
    expect(toc).toMatchObject([
      {path: 'd', type: 'directory'},
      {path: 'd/x', type: 'whiteout'},
      {path: 'd/f', type: 'file', size: 5, digest: digestOf(Buffer.from('hello')).slice(7)},
      {path: 'd/.wh..wh..opq', type: 'whiteout'}
    ])
  })

  describe('compression and digests', () => {
    const tar = tarOf({name: 'f', data: 'hello'})

    it('reads gzip of several members, and zstd', async () => {
      const parts = [gzipSync(tar.subarray(0, 700)), gzipSync(tar.subarray(700))]
      expect((await apply(Buffer.concat(parts), {}, {compression: 'gzip'})).diffId).toBe(digestOf(tar))
      execFileSync('zstd', ['-q', file('plain', tar), '-o', at('zst')])
      expect((await apply(fs.readFileSync(at('zst')), {}, {compression: 'zstd'})).diffId).toBe(digestOf(tar))
    })

    // GHSA-p3rc-w3hc-pqvv: a layer with a lying DiffID poisons the cache of other images.
    it('l-diffid-poison: refuses a tar that is not its DiffID', async () => {
      await expect(apply(tar, {}, {diffId: digestOf(Buffer.from('other'))})).rejects.toMatchObject({code: 'DIFF_ID_MISMATCH'})
      await expect(apply(tar, {}, {diffId: digestOf(tar)})).resolves.toMatchObject({entries: 1})
    })

    it('refuses a blob that is not its digest, also in what decompression does not look at', async () => {
      const blob = gzipSync(tar)
      const input = {compression: 'gzip', digest: digestOf(blob)} as const
      await expect(apply(blob, {}, input)).resolves.toMatchObject({diffId: digestOf(tar)})
      await expect(apply(Buffer.concat([blob, Buffer.alloc(3)]), {}, input)).rejects.toMatchObject({code: 'DIGEST_MISMATCH'})
    })

    it('after-eof-entries: counts all bytes for the DiffID and unpacks none of them', async () => {
      const long = Buffer.concat([tar, tarOf({name: 'evil'})])
      await expect(apply(long, {}, {diffId: digestOf(long)})).resolves.toMatchObject({entries: 1})
      expect(fs.readdirSync(target())).toEqual(['f'])
    })

    it('xz-layer: refuses a compression that is none of a layer’s', async () => {
      execFileSync('xz', ['-k', file('plain', tar)])
      await expect(apply(fs.readFileSync(at('plain.xz')), {}, {compression: 'gzip'})).rejects.toMatchObject({code: 'MALFORMED'})
    })
  })

  describe('never leaves its root', () => {
    it.each(['../evil', 'a/../../evil', '/../evil', './../evil', '../outside/victim'])('dotdot-name: %s', async name => {
      await expect(applyMembers([{name, data: 'x'}])).rejects.toMatchObject({code: 'PATH_ESCAPES_ROOT'})
    })

    it('dotdot-inside: a .. that stays inside is fine', async () => {
      await applyMembers([{name: 'a/b/../c', data: 'x'}])
      expect(fs.existsSync(`${target()}/a/c`)).toBe(true)
    })

    it('absolute-name: is meant from the root', async () => {
      await applyMembers([{name: `${at('outside')}/victim`, data: 'x'}])
      expect(fs.readFileSync(`${target()}${at('outside')}/victim`, 'utf8')).toBe('x')
    })

    // GO-2026-17106, CVE-2025-11395.
    it.each([
      ['symlink-write-through', () => at('outside')],
      ['symlink-relative-out', () => '../outside'],
      ['symlink-deep-out', () => 'd/../../../../../../../../../../..' + at('outside')]
    ])('%s: a file below a link goes where the link leads inside the root', async (_, link) => {
      await applyMembers([
        {name: 'd/', type: '5'},
        {name: 'out', type: '2', link: link()},
        {name: 'out/victim', data: 'inside'}
      ])
      const [found] = execFileSync('find', [target(), '-type', 'f'], {encoding: 'utf8'}).trim().split('\n')
      expect(found!.startsWith(`${target()}/`)).toBe(true)
      expect(fs.readFileSync(found!, 'utf8')).toBe('inside')
    })

    it('symlink-chain: links over links stay inside, too', async () => {
      await applyMembers([
        {name: 'a', type: '2', link: '..'},
        {name: 'b', type: '2', link: 'a/../..'},
        {name: 'c', type: '2', link: `b/..${at('outside')}`},
        {name: 'c/victim', data: 'inside'}
      ])
      expect(fs.readFileSync(`${target()}${at('outside')}/victim`, 'utf8')).toBe('inside')
    })

    it('symlink-loop: is an error, not a hang', async () => {
      const members = [
        {name: 'a', type: '2', link: 'b'},
        {name: 'b', type: '2', link: 'a'},
        {name: 'a/f', data: 'x'}
      ]
      await expect(applyMembers(members)).rejects.toThrow(/too many levels of symbolic links/)
    })

    it('symlink-overwrite: a file replaces a link instead of writing through it', async () => {
      await applyMembers([
        {name: 'l', type: '2', link: at('outside/victim')},
        {name: 'l', data: 'new', mode: 0o600}
      ])
      expect(look()).toContainEqual('file l 600 0:0 1600000000 new')
    })

    // CVE-2021-32760, RUSTSEC-2026-0067: chmod of the link's target.
    it('symlink-then-dir: a directory replaces a link, whose target keeps its mode', async () => {
      await applyMembers([
        {name: 'l', type: '2', link: at('outside')},
        {name: 'l/', type: '5', mode: 0o777, uid: 5}
      ])
      expect(look()).toContainEqual('directory l 777 5:0 1600000000')
      expect(fs.statSync(at('outside')).uid).toBe(0)
    })

    it('lower-abs-symlink-parent: an absolute link inside the image works', async () => {
      await applyMembers([
        {name: 'run/', type: '5'},
        {name: 'var/run', type: '2', link: '/run'}
      ])
      await applyMembers([{name: 'var/run/app.pid', data: '1'}], {form: 'plain'})
      expect(fs.readFileSync(`${target()}/run/app.pid`, 'utf8')).toBe('1')
    })

    it.each<[string, string]>([
      ['hardlink-dotdot', '../outside/victim'],
      ['hardlink-deep-dotdot', 'a/../../outside/victim']
    ])('%s', async (_, link) => {
      await expect(applyMembers([{name: 'h', type: '1', link}])).rejects.toMatchObject({code: 'PATH_ESCAPES_ROOT'})
    })

    it('hardlink-absolute: is meant from the root', async () => {
      await expect(applyMembers([{name: 'h', type: '1', link: at('outside/victim')}])).rejects.toThrow(/is not in the layer/)
    })

    // CVE-2026-50163: resolved against the directory of the process.
    it('hardlink-cwd-relative: the directory of the process does not matter', async () => {
      await expect(applyMembers([{name: 'h', type: '1', link: 'package.json'}])).rejects.toThrow(/is not in the layer/)
    })

    it('hardlink-through-symlink: the target is looked for inside', async () => {
      const members = [
        {name: 'l', type: '2', link: at('outside')},
        {name: 'h', type: '1', link: 'l/victim'}
      ]
      await expect(applyMembers(members)).rejects.toThrow(/is not in the layer/)
    })

    it('hardlink-to-symlink: is a second name of the link, and writing it later replaces it', async () => {
      await applyMembers([
        {name: 'l', type: '2', link: at('outside/victim')},
        {name: 'h', type: '1', link: 'l'},
        {name: 'h', data: 'new', mode: 0o666, uid: 5}
      ])
      expect(look()).toContainEqual('file h 666 5:0 1600000000 new')
    })

    it('hardlink-to-directory, hardlink-to-itself: are errors', async () => {
      await expect(
        applyMembers([
          {name: 'd/', type: '5'},
          {name: 'h', type: '1', link: 'd'}
        ])
      ).rejects.toThrow(/is a directory/)
      await expect(
        applyMembers([
          {name: 'f', data: 'x'},
          {name: 'f', type: '1', link: 'f'}
        ])
      ).rejects.toThrow(/hard link to itself/)
    })

    it('devices: a later member with the same name or parent meets no device', async () => {
      await applyMembers([
        {name: 'n', type: '3', device: [1, 3]},
        {name: 'n', data: 'file now'},
        {name: 'd/n', type: '3', device: [1, 3]},
        {name: 'd', type: '2', link: at('outside')}
      ])
      expect(look()).toEqual([
        expect.stringContaining('directory .'),
        `symlink d 777 0:0 1600000000 -> ${at('outside')}`,
        'file n 644 0:0 1600000000 file now'
      ])
    })

    it('xattr-through-symlink: attributes of what became a link are dropped', async () => {
      const pax = {'SCHILY.xattr.user.evil': '1'}
      await applyMembers([
        {name: 'd/f', data: 'x', pax},
        {name: 'd', type: '2', link: at('outside')},
        {name: 'victim', data: 'y', pax},
        {name: 'victim', type: '2', link: at('outside/victim')}
      ])
      expect(readXattrsSync([at('outside/victim')])).toEqual(new Map())
    })

    it('directory times do not follow what replaced a directory', async () => {
      await applyMembers([
        {name: 'd/', type: '5', mtime: 1},
        {name: 'd', type: '2', link: at('outside'), mtime: 2}
      ])
      expect(fs.statSync(at('outside')).mtimeMs).toBeGreaterThan(1e12)
    })

    it.each(['', './', '/', 'a/..'])('file-as-root: is an error (%j)', async name => {
      await expect(applyMembers([{name, type: '2', link: at('outside')}])).rejects.toThrow(/in the place of the root/)
    })

    it('file-as-parent: is an error', async () => {
      await expect(
        applyMembers([
          {name: 'f', data: 'x'},
          {name: 'f/g', data: 'y'}
        ])
      ).rejects.toThrow(/"f": it is not a directory/)
    })
  })

  describe('whiteouts for overlayfs', () => {
    it('become devices 0:0 and an attribute', async () => {
      const {opaque} = await applyMembers([
        {name: 'd/', type: '5', mode: 0o755},
        {name: 'd/.wh.gone'},
        {name: 'o/', type: '5'},
        {name: 'o/.wh..wh..opq'},
        {name: '.wh.top'}
      ])
      expect(look().filter(line => line.startsWith('char'))).toEqual([
        expect.stringMatching(/^char d\/gone 0 0:0 \d+ 0,0$/),
        expect.stringMatching(/^char top 0 0:0 \d+ 0,0$/)
      ])
      expect(opaque).toEqual(['o'])
      expect(readXattrsSync([`${target()}/o`]).get(`${target()}/o`)).toEqual({
        'trusted.overlay.opaque': Buffer.from('y').toString('base64')
      })
    })

    it('have another attribute in a user namespace', async () => {
      await applyMembers([{name: 'o/', type: '5'}, {name: 'o/.wh..wh..opq'}], {userXattr: true})
      expect(Object.keys(readXattrsSync([`${target()}/o`]).get(`${target()}/o`)!)).toEqual(['user.overlay.opaque'])
    })

    it.each([[false], [true]])('do not hide what the layer itself has, wherever they are (first: %s)', async first => {
      const files = [
        {name: 'f', data: 'new'},
        {name: 'd/', type: '5'},
        {name: 'd/x', data: 'new'}
      ]
      const whiteouts = [{name: '.wh.f'}, {name: '.wh.d'}]
      const {opaque} = await applyMembers(first ? [...whiteouts, ...files] : [...files, ...whiteouts])
      expect(look().map(line => line.split(' ').slice(0, 2).join(' '))).toEqual([
        'directory .',
        'directory d',
        'file d/x',
        'file f'
      ])
      expect(opaque).toEqual(['d'])
    })

    it('of AUFS are ignored', async () => {
      await applyMembers([
        {name: '.wh..wh.plnk/', type: '5'},
        {name: '.wh..wh.plnk/1.2', data: 'x'},
        {name: '.wh..wh.aufs', data: 'x'},
        {name: 'f', data: ''}
      ])
      expect(fs.readdirSync(target())).toEqual(['f'])
    })

    it.each(['.wh.', 'd/.wh.', '.wh..', '.wh...', '.wh.x/y', '.wh.x/.wh.y'])('that make no sense are errors: %s', async name => {
      await expect(applyMembers([{name}])).rejects.toMatchObject({code: 'INVALID_WHITEOUT'})
    })

    // CVE-2026-95838: quadratic time.
    it('wh-repeat-100k: cost no more than other members', async () => {
      const members = [{name: 'd/', type: '5'}, ...Array.from({length: 100}, (_, i) => ({name: `d/f${i}`, data: 'x'}))]
      const repeated = Buffer.concat(Array.from({length: 100_000}, () => tarOf({name: 'd/.wh..wh..opq'}).subarray(0, 512)))
      for (const form of ['overlay', 'plain'] as const) {
        const started = performance.now()
        await apply(Buffer.concat([tarOf(...members).subarray(0, -1024), repeated, END]), {form})
        expect(performance.now() - started).toBeLessThan(10_000)
      }
    })
  })

  describe('on top of what earlier layers left', () => {
    beforeEach(() => {
      execFileSync('sh', ['-ec', 'mkdir -p d/sub keep; echo 1 > d/one; echo 2 > d/sub/two; echo 3 > keep/three; ln -s keep l'], {
        cwd: target()
      })
    })
    const names = () => look().map(line => line.split(' ').slice(0, 2).join(' '))
    const plain = (members: readonly RawMember[]) => applyMembers(members, {form: 'plain'})

    it('removes what whiteouts name', async () => {
      await plain([{name: 'd/.wh.one'}, {name: '.wh.keep'}, {name: '.wh.l'}, {name: '.wh.never'}, {name: 'no/.wh.where'}])
      expect(names()).toEqual(['directory .', 'directory d', 'directory d/sub', 'file d/sub/two'])
    })

    it('empties an opaque directory but for what this layer put into it', async () => {
      await plain([{name: 'd/sub/new', data: 'x'}, {name: 'd/.wh..wh..opq'}, {name: 'd/after', data: 'y'}])
      expect(names().filter(name => name.includes(' d'))).toEqual([
        'directory d',
        'file d/after',
        'directory d/sub',
        'file d/sub/new'
      ])
    })

    it('keeps a directory’s content, and replaces everything else', async () => {
      await plain([
        {name: 'd/', type: '5', mode: 0o700, uid: 5},
        {name: 'keep', data: 'file now'},
        {name: 'd/one/', type: '5'},
        {name: 'l/', type: '5'}
      ])
      expect(names()).toEqual([
        'directory .',
        'directory d',
        'directory d/one',
        'directory d/sub',
        'file d/sub/two',
        'file keep',
        'directory l'
      ])
      expect(look('/d')[0]).toMatch(/^directory \. 700 5:0/)
    })
  })

  describe('limits', () => {
    it('the number of entries', async () => {
      await expect(applyMembers([{name: 'a'}, {name: 'b'}], {limits: {entries: 1}})).rejects.toMatchObject({code: 'TOO_LARGE'})
    })

    it('bomb-size: more than is free', async () => {
      const bomb = gzipSync(Buffer.alloc(5_000_000))
      await expect(apply(bomb, {limits: {size: 1_000_000}}, {compression: 'gzip'})).rejects.toMatchObject({code: 'TOO_LARGE'})
    })

    it('bomb-zstd: a gigabyte and more out of nearly nothing', async () => {
      execFileSync('sh', ['-c', `head -c 1200M /dev/zero | zstd -q -1 -o ${at('bomb')}`])
      const input = {path: at('bomb'), compression: 'zstd'} as const
      const header = tarOf({name: 'big', size: 1200 << 20}).subarray(0, 512)
      execFileSync('zstd', ['-q', file('head', header), '-o', at('head.zst')])
      fs.writeFileSync(at('both'), Buffer.concat([fs.readFileSync(at('head.zst')), fs.readFileSync(at('bomb'))]))
      await expect(applyLayer({...input, path: at('both')}, target())).rejects.toThrow(/compressed ones/)
    })

    it('directories that are replaced again and again', async () => {
      const members = Array.from({length: 1100}, () => [
        {name: 'd/', type: '5'},
        {name: 'd', data: ''}
      ]).flat()
      await expect(applyMembers(members)).rejects.toMatchObject({code: 'TOO_LARGE'})
    })

    it('names: a component and a path that no file system takes', async () => {
      await expect(applyMembers([{pax: {path: 'x'.repeat(300)}}])).rejects.toMatchObject({code: 'MALFORMED'})
      await expect(applyMembers([{pax: {path: 'a/'.repeat(100_000)}}])).rejects.toMatchObject({code: 'MALFORMED'})
    })
  })

  it('reads what GNU tar makes of a real directory, and GNU tar what we write', async () => {
    const from = `${process.cwd()}/node_modules/typescript`
    execFileSync('tar', ['-C', from, '-cf', at('layer.tar'), 'package.json', 'bin', 'README.md'])
    await applyLayer({path: at('layer.tar'), compression: 'none'}, target())
    for (const name of ['package.json', 'bin', 'README.md'])
      execFileSync('diff', ['-r', `${from}/${name}`, `${target()}/${name}`])
  })

  it('gives back what the writer wrote', async () => {
    const base = {mode: 0o644, uid: 1, gid: 2, mtime: 1600000000, size: 0}
    const written = writeLayerSync(
      [
        {...base, path: 'd', type: 'directory', mode: 0o755},
        {...base, path: 'd/f', type: 'file', size: 2, content: {kind: 'inline', base64: 'aGk='}},
        {...base, path: 'd/gone', type: 'whiteout'},
        {...base, path: `d/${'long'.repeat(40)}`, type: 'symlink', mode: 0o777, link: 'ünï'}
      ],
      at('written.tar')
    )
    const applied = await applyLayer({path: at('written.tar'), compression: 'none', diffId: written.diffId}, target(), {
      toc: true
    })
    const plain = (toc: readonly object[]) => JSON.parse(JSON.stringify(toc))
    expect(plain(applied.toc!.filter(entry => entry.type !== 'whiteout'))).toEqual(
      plain(written.toc.filter(entry => entry.type !== 'whiteout'))
    )
    expect(look().map(line => line.split(' ').slice(0, 2).join(' '))).toContain('char d/gone')
  })

  it('leaves no descriptor open when it fails', async () => {
    const open = () => fs.readdirSync('/proc/self/fd').length
    const failing = tarOf({name: 'f', data: 'x'.repeat(600)}).subarray(0, 900)
    await expect(apply(failing)).rejects.toThrow(/ends too early/)
    const before = open()
    for (let i = 0; i < 20; i++) {
      fs.rmSync(`${target()}/f`, {force: true})
      await expect(apply(failing)).rejects.toThrow(/ends too early/)
    }
    expect(open()).toBeLessThanOrEqual(before + 1)
  })
})
