import {readdirSync} from 'node:fs'
import {runAction} from '../support/action.js'
import {busyboxImage} from '../support/base-images.js'
import {useBundle} from '../support/bundle.js'
import {Machine} from '../support/build-machine.js'
import {CacheService} from '../support/cache-service.js'
import {describeWith} from '../support/needs.js'

useBundle()

describeWith(['root', 'linux', 'busybox', 'tar'], "the Action's cache inputs", () => {
  let service: CacheService
  let base: string
  const machines: Machine[] = []

  beforeAll(async () => {
    base = await busyboxImage()
  })
  beforeEach(async () => {
    service = await new CacheService().start()
  })
  afterEach(async () => {
    await service.stop()
    for (const machine of machines.splice(0)) await machine.remove()
  })

  const lines = [
    'FROM base',
    'COPY file /file',
    'RUN --mount=type=cache,target=/c echo again >> /c/runs && echo runs: $(wc -l < /c/runs)'
  ]

  async function run(inputs: Record<string, string> = {}, ref = 'refs/heads/main', env: Record<string, string> = {}) {
    const machine = new Machine().write({Dockerfile: lines.join('\n'), file: 'content'})
    machines.push(machine)
    const scopes = [...new Set([ref, 'refs/heads/main'])]
    const all = {images: 'app', 'build-contexts': `base=oci-layout://${base}`, 'github-token': '', ...inputs}
    const {PATH: _, ...job} = service.env(scopes)
    return await runAction(machine.sandbox, {
      inputs: all,
      event: {repository: {default_branch: 'main'}},
      env: {...job, GITHUB_REF: ref, ...env}
    })
  }

  const cached = (log: string) => [...log.matchAll(/^#\d+ CACHED$/gm)].length

  it('keeps steps and mounts in one small set of entries, and reads them on the next machine', async () => {
    const first = await run()
    expect([first.status, cached(first.log)]).toEqual([0, 0])
    expect(service.entries.length).toBeLessThanOrEqual(3)

    const second = await run({}, 'refs/heads/topic')
    expect([second.status, cached(second.log)]).toEqual([0, 2])
    expect(second.log).not.toMatch(/^::warning/m)
  })

  it('cache-ttl runs a RUN again, on the mount of the time before, and the summary says why', async () => {
    await run()
    const {status, log, summary} = await run({'cache-ttl': '0s'}, 'refs/heads/main')
    expect([status, cached(log)]).toEqual([0, 1])
    expect(log).toMatch(/^#\d+ \d+\.\d+ runs: 2$/m)
    expect(summary).toContain('older than 0s (cache-ttl)')
  })

  it('cache: off asks nobody', async () => {
    expect((await run({cache: 'off'})).status).toBe(0)
    expect(service.requests).toEqual([])
  })

  it('what anybody can cause reads, and writes nothing', async () => {
    await run()
    const before = service.entries.length
    const {status, log} = await run({}, 'refs/heads/main', {GITHUB_EVENT_NAME: 'pull_request_target'})
    expect([status, cached(log), service.entries.length]).toEqual([0, 2, before])
    expect(log).not.toMatch(/^::warning/m)
  })

  it('refuses what it does not understand before anything is built', async () => {
    const {status, log} = await run({'cache-ttl': 'soon'})
    expect([status, log]).toEqual([1, expect.stringContaining('Invalid input cache-ttl "soon": need an age like 7d, 12h or 90m')])
    expect(machines.flatMap(({sandbox}) => readdirSync(sandbox.tmp))).toEqual([])
  })
})
