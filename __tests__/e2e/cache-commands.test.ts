import {readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {slipwayHere} from '../cli/support/in-process.js'
import {busyboxImage} from '../support/base-images.js'
import {Machine} from '../support/build-machine.js'
import {temporaryDirectory} from '../support/directory.js'
import {describeWith} from '../support/needs.js'
import {startRegistry, type TestRegistry} from '../support/registry.js'

describeWith(['root', 'linux', 'busybox', 'docker-registry', 'tar'], 'slipway cache', () => {
  const directory = temporaryDirectory('cache-commands')
  const machine = new Machine()
  let registry: TestRegistry
  let local: string
  let remote: string

  beforeAll(async () => {
    registry = await startRegistry()
    local = `type=local,src=${join(directory.path, 'cache')}`
    remote = `type=registry,ref=${registry.host}/team/app:cache`
  })
  afterAll(async () => {
    await registry?.stop()
    await machine.remove()
    directory.remove()
  })
  beforeEach(async () => {
    const lines = [
      'FROM base',
      'ARG VERSION=1.2',
      'COPY file /file',
      'RUN --mount=type=cache,id=npm,target=/c echo $VERSION | tee /c/x > /v'
    ]
    machine.write({Dockerfile: lines.join('\n'), file: 'content'})
    const buildContexts = [['base', `oci-layout://${await busyboxImage()}`] as const]
    await machine.build({cache: [local, remote], request: {buildContexts}})
  })

  const slipway = (...words: string[]) => slipwayHere(['cache', ...words], {env: machine.sandbox.env, cwd: machine.sandbox.work})
  const places = (): [string, string[]][] => [
    ['this store', []],
    ['a directory', ['--cache', local]],
    ['a registry', ['--cache', remote]]
  ]

  it('ls lists steps with their sizes, and cache mounts', async () => {
    for (const [, place] of places()) {
      const {code, stdout} = await slipway('ls', ...place)
      expect(code).toBe(0)
      expect(stdout).toMatch(/^KEY +STEP +SIZE +CREATED +LAST USED\n/)
      expect(stdout).toMatch(/^[0-9a-f]{12} +COPY file \/file +\S+B +.* ago +.* ago$/m)
      expect(stdout).toMatch(/RUN --mount=type=cache,id=npm,target=\/c echo \$VERSION \| tee/)
      expect(stdout.includes('cache mount npm')).toBe(place.length > 0)
    }
    expect((await slipway('ls', '--format', '{{.Step}}')).stdout.split('\n')).toContain('COPY file /file')
  })

  it('show tells what a step was made from', async () => {
    for (const [, place] of places()) {
      const {stdout: list} = await slipway('ls', '--format', '{{.Key}} {{.Step}}', ...place)
      const key = /^(\S+) RUN/m.exec(list)![1]!
      const {code, stdout} = await slipway('show', key, ...place)
      expect([code, stdout]).toEqual([0, expect.stringMatching(/^arg\.VERSION +1\.2$/m)])
      expect(JSON.parse((await slipway('show', '--format', 'json', key, ...place)).stdout)).toMatchObject({
        parts: {'arg.VERSION': '1.2', 'set.WORKDIR': '/'}
      })
    }
    const missing = await slipway('show', 'ffffffffffffffff')
    expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('no key in this store starts so')])
  })

  it('verify reads every layer, and says which is damaged', async () => {
    for (const [, place] of places()) expect((await slipway('verify', ...place)).code).toBe(0)
    const blobs = join(directory.path, 'cache/blobs/sha256')
    for (const name of readdirSync(blobs)) writeFileSync(join(blobs, name), 'damaged')

    const {code, stdout} = await slipway('verify', '--cache', local)
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/^COPY file \/file: layer sha256:\S+ Cached blob .*\n(.*\n)*.* 4 damaged\n$/m)
    ])
  })

  it('prune removes what was asked for, and a build goes on as on the first day', async () => {
    for (const [, place] of places()) {
      const kept = await slipway('prune', '--older-than', '1h', ...place)
      expect([kept.code, kept.stdout]).toEqual([0, '0 steps, 0 cache mounts removed\nTotal reclaimed space: 0B\n'])
      const gone = await slipway('prune', '--all', '--force', ...place)
      expect([gone.code, gone.stdout]).toEqual([0, expect.stringMatching(/^[1-9] steps, 1 cache mounts removed\n/)])
      expect((await slipway('ls', '-q', ...place)).stdout).toBe('')
    }
    const nothing = await slipway('prune')
    expect([nothing.code, nothing.stderr]).toEqual([2, expect.stringContaining('--older-than, --max-size or --all')])
  })
})
