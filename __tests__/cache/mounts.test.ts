import {execFileSync} from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import type {CacheBackend} from '../../src/cache/backend.js'
import {guarded} from '../../src/cache/guard.js'
import {localCache} from '../../src/cache/local.js'
import {packDirectory} from '../../src/cache/mount-archive.js'
import {CacheMounts, type CacheMountsOptions} from '../../src/cache/mounts.js'
import {Layers, recordingLog, temporaryFolder} from './support/records.js'

describe('CacheMounts', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let log: ReturnType<typeof recordingLog>
  let machine = 0

  beforeEach(() => {
    folder = temporaryFolder()
    log = recordingLog()
    machine = 0
  })
  afterEach(() => folder.dispose())

  /** One build on a machine that has nothing but the cache. */
  async function run(id: string, step: (directory: string, existed: boolean) => void, options: Partial<CacheMountsOptions> = {}) {
    const backend = guarded(localCache({directory: join(folder.path, 'cache'), log}), log)
    await backend.load()
    const temp = join(folder.path, `machine${++machine}`)
    mkdirSync(temp)
    const mounts = new CacheMounts({backend, log, tempDirectory: temp, ...options})
    const directory = join(temp, 'store', 'mount', 'fs')
    await mounts.restore(id, directory)
    const existed = existsSync(directory)
    if (!existed) mkdirSync(directory, {recursive: true})
    step(directory, existed)
    mounts.used(id, directory)
    const saved = await mounts.save()
    await backend.flush(new Layers(temp))
    await mounts.close()
    expect(readdirSync(temp)).toEqual(['store'])
    return saved
  }

  it('gives the next run what the tool left behind: files, links, owners, modes and times', async () => {
    await run('npm', directory => {
      mkdirSync(join(directory, '_cacache/empty'), {recursive: true})
      writeFileSync(join(directory, '_cacache/index'), 'packages')
      chmodSync(join(directory, '_cacache/index'), 0o640)
      chownSync(join(directory, '_cacache/index'), 1000, 1001)
      utimesSync(join(directory, '_cacache/index'), 1_700_000_000.25, 1_700_000_000.25)
      symlinkSync('_cacache/index', join(directory, 'link'))
    })

    await run('npm', (directory, existed) => {
      expect(existed).toBe(true)
      const index = statSync(join(directory, '_cacache/index'))
      expect(readFileSync(join(directory, '_cacache/index'), 'utf8')).toBe('packages')
      expect([index.mode & 0o7777, index.uid, index.gid, index.mtimeMs]).toEqual([0o640, 1000, 1001, 1_700_000_000_250])
      expect(readlinkSync(join(directory, 'link'))).toBe('_cacache/index')
      expect(statSync(join(directory, '_cacache/empty')).isDirectory()).toBe(true)
    })
    expect(log.warnings).toEqual([])
  })

  it('saves a mount again only when it changed', async () => {
    const first = await run('apt', directory => writeFileSync(join(directory, 'a.deb'), 'one'))
    const same = await run('apt', () => {})
    const touched = await run('apt', directory => {
      writeFileSync(join(directory, 'lock'), '')
      rmSync(join(directory, 'lock'))
    })
    const changed = await run('apt', directory => writeFileSync(join(directory, 'b.deb'), 'two'))

    expect([first, same, touched, changed].map(({saved}) => saved)).toEqual([1, 0, 0, 1])
    await run('apt', directory => expect(readdirSync(directory)).toEqual(['a.deb', 'b.deb']))
  })

  it('leaves a directory alone that the machine has already', async () => {
    await run('go', directory => writeFileSync(join(directory, 'cached'), 'from run 1'))
    const backend = localCache({directory: join(folder.path, 'cache'), log})
    await backend.load()
    const directory = join(folder.path, 'own')
    mkdirSync(directory)

    await new CacheMounts({backend, log, tempDirectory: folder.path}).restore('go', directory)

    expect(readdirSync(directory)).toEqual([])
  })

  it('restores once for two steps that start at the same time', async () => {
    await run('go', directory => writeFileSync(join(directory, 'cached'), 'x'))
    const backend = localCache({directory: join(folder.path, 'cache'), log})
    await backend.load()
    let fetches = 0
    const counting: CacheBackend = {
      ...backend,
      name: 'counting',
      mounts: backend.mounts,
      load: () => backend.load(),
      find: key => backend.find(key),
      findStep: (step, line) => backend.findStep(step, line),
      put: record => backend.put(record),
      flush: blobs => backend.flush(blobs),
      fetchBlob: (...blob) => {
        fetches++
        return backend.fetchBlob(...blob)
      }
    }
    const mounts = new CacheMounts({backend: counting, log, tempDirectory: folder.path})
    const directory = join(folder.path, 'shared')

    await Promise.all([mounts.restore('go', directory), mounts.restore('go', directory)])

    expect(fetches).toBe(1)
    expect(readdirSync(directory)).toEqual(['cached'])
  })

  it('keeps no mount above the limit, and says so', async () => {
    await run('big', directory => truncate(join(directory, 'file'), 3000), {maxSize: 2000})
    await run('big', (_, existed) => expect(existed).toBe(false))

    expect(log.infos).toEqual([expect.stringMatching(/^Cache mount big is not kept: it has 0 MB, the limit is 0 MB$/)])
    expect(log.warnings).toEqual([])
  })

  it('does nothing where no backend keeps mounts', async () => {
    const {noCache} = await import('../../src/cache/none.js')
    const mounts = new CacheMounts({backend: noCache, log, tempDirectory: folder.path})
    const directory = join(folder.path, 'fs')

    await mounts.restore('npm', directory)
    mkdirSync(directory)
    writeFileSync(join(directory, 'a'), 'a')
    mounts.used('npm', directory)

    expect(await mounts.save()).toEqual({saved: 0, unchanged: 1})
    expect(existsSync(directory)).toBe(true)
  })

  describe('with an archive from somebody who can write the cache', () => {
    /** Puts an archive made by `make` (a tar's path is its argument) in the place of a mount's, under its right digest. */
    async function poisoned(make: (tar: string) => void): Promise<string> {
      const tar = join(folder.path, 'evil.tar')
      make(tar)
      const archive = join(folder.path, 'evil.tgz')
      writeFileSync(archive, execFileSync('gzip', ['-c', tar]))
      const {createHash} = await import('node:crypto')
      const digest = `sha256:${createHash('sha256').update(readFileSync(archive)).digest('hex')}` as const
      const backend = localCache({directory: join(folder.path, 'cache'), log})
      await backend.load()
      const blob = {mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest, size: statSync(archive).size}
      backend.mounts!.put(
        {version: 1, id: 'evil', fingerprint: digest.slice(7), diffId: digest, blob, created: '2026-11-01T00:00:00Z'},
        archive
      )
      await backend.flush(new Layers(folder.path))
      const directory = join(folder.path, 'victim', 'fs')
      const reader = guarded(localCache({directory: join(folder.path, 'cache'), log}), log)
      await reader.load()
      await new CacheMounts({backend: reader, log, tempDirectory: folder.path, maxSize: 1_000_000}).restore('evil', directory)
      return directory
    }

    function tar(...args: string[]): void {
      execFileSync('tar', args, {cwd: folder.path, stdio: 'ignore'})
    }

    it('writes nothing outside the directory', async () => {
      writeFileSync(join(folder.path, 'payload'), 'evil')
      const directory = await poisoned(archive => {
        tar('-cf', archive, '-P', '--transform=s,payload,../../escaped,', 'payload')
      })

      expect(existsSync(join(folder.path, 'escaped'))).toBe(false)
      expect(existsSync(join(folder.path, 'victim', 'escaped'))).toBe(false)
      expect(existsSync(directory)).toBe(false)
      expect(log.warnings).toEqual([expect.stringMatching(/^Cannot restore cache mount evil: tar ended with 2/)])
    })

    it('writes through no symlink of its own', async () => {
      mkdirSync(join(folder.path, 'target'))
      mkdirSync(join(folder.path, 'src'))
      symlinkSync(join(folder.path, 'target'), join(folder.path, 'src', 'link'))
      await poisoned(archive => {
        tar('-cf', archive, '-C', 'src', 'link')
        writeFileSync(join(folder.path, 'payload'), 'evil')
        tar('-rf', archive, '--transform=s,payload,link/payload,', 'payload')
      })

      expect(readdirSync(join(folder.path, 'target'))).toEqual([])
    })

    it('leaves no device node', async () => {
      mkdirSync(join(folder.path, 'src'))
      execFileSync('mknod', [join(folder.path, 'src', 'null'), 'c', '1', '3'])
      writeFileSync(join(folder.path, 'src', 'file'), 'kept')
      const directory = await poisoned(archive => tar('-cf', archive, '-C', 'src', '.'))

      expect(readdirSync(directory)).toEqual(['file'])
      expect(lstatSync(join(directory, 'file')).isFile()).toBe(true)
    })

    it('stops unpacking at the limit', async () => {
      const directory = await poisoned(archive => {
        truncate(join(folder.path, 'zeros'), 80_000_000)
        tar('-cf', archive, 'zeros')
      })

      expect(existsSync(directory)).toBe(false)
      expect(readdirSync(join(folder.path, 'victim'))).toEqual([])
      expect(log.warnings).toEqual([expect.stringContaining('unpacks to more than')])
    })
  })

  it('packs a directory once that steps for several platforms share', async () => {
    const backend = localCache({directory: join(folder.path, 'cache'), log})
    const mounts = new CacheMounts({backend, log, tempDirectory: folder.path})
    const directory = join(folder.path, 'shared')
    mkdirSync(directory)
    writeFileSync(join(directory, 'package'), 'bytes')
    for (const platform of ['linux/amd64', 'linux/arm64']) mounts.used(`npm ${platform}`, directory)

    expect(await mounts.save()).toEqual({saved: 2, unchanged: 0})
    expect(await backend.flush(new Layers(folder.path))).toMatchObject({blobsWritten: 1})
    expect(readdirSync(folder.path).filter(name => name.startsWith('mount'))).toHaveLength(1)
    await mounts.close()
    expect(readdirSync(folder.path).filter(name => name.startsWith('mount'))).toEqual([])
  })

  it('makes the same archive of the same directory', async () => {
    const directory = join(folder.path, 'dir')
    mkdirSync(directory)
    for (const name of ['b', 'a', 'c']) writeFileSync(join(directory, name), name)
    const first = await packDirectory(directory, join(folder.path, '1'))
    readFileSync(join(directory, 'a'))
    const second = await packDirectory(directory, join(folder.path, '2'))

    expect(second).toEqual(first)
  })

  function truncate(path: string, size: number): void {
    writeFileSync(path, '')
    truncateSync(path, size)
  }
})
