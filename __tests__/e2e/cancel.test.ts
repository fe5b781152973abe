import {existsSync, readdirSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {startAction} from '../support/action.js'
import {busyboxImage} from '../support/base-images.js'
import {useBundle} from '../support/bundle.js'
import {checkSlipway, startSlipway} from '../support/cli.js'
import {expectNoLeaks, leaks} from '../support/leaks.js'
import {describeWith} from '../support/needs.js'
import {type Running, until} from '../support/process.js'
import {makeSandbox, type Sandbox} from '../support/sandbox.js'

useBundle()

/** Nobody waits this long: whoever sees the end of it was not stopped. */
const FOREVER = 600

describeWith(['root', 'linux', 'busybox', 'unshare', 'setpriv'], 'a build that is stopped', () => {
  let sandbox: Sandbox
  let base: string

  beforeEach(async () => {
    sandbox = makeSandbox()
    base = `base=oci-layout://${await busyboxImage()}:latest`
    // The step has children, and one that has left its session.
    const run = `RUN setsid sleep ${FOREVER} & echo started; dd if=/dev/zero of=/large bs=1M count=20; sleep ${FOREVER} & wait`
    writeFileSync(join(sandbox.work, 'Dockerfile'), `FROM base\n${run}\nFROM base AS other\n${run}\n`)
  })
  afterEach(() => sandbox.remove())

  const build = () => startSlipway(sandbox, ['build', '--build-context', base, '.'])

  async function midRun(build: Running): Promise<void> {
    await until('the step to run', () => (/\d started$/m.test(build.stdout() + build.stderr()) ? true : undefined))
    expect(leaks(sandbox)).not.toEqual([])
  }

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129]
  ] as const)('%s ends it, tidied up, with one message', async (signal, status) => {
    const running = build()
    await midRun(running)
    running.child.kill(signal)
    const finished = await running.finished
    expect(leaks(sandbox)).toEqual([])
    expect(finished.status).toBe(status)
    expect(finished.stderr.match(/^error: .*$/gm)).toEqual([`error: Build cancelled by ${signal}`])
  })

  it('a second Ctrl-C ends it at once', async () => {
    const running = build()
    await midRun(running)
    running.child.kill('SIGINT')
    running.child.kill('SIGINT')
    expect((await running.finished).status).toBe(130)
    await expectNothingRuns()
  })

  it('SIGKILL leaves nothing running and nothing mounted; the next start removes the rest', async () => {
    const running = build()
    await midRun(running)
    running.child.kill('SIGKILL')
    await running.finished
    await expectNothingRuns()
    await checkSlipway(sandbox, ['build', '--build-context', base, '--check', '.'])
    await expectNoLeaks(sandbox)
  })

  it('what a killed build left never becomes a result', async () => {
    const running = build()
    await midRun(running)
    running.child.kill('SIGKILL')
    await running.finished
    writeFileSync(join(sandbox.work, 'Dockerfile'), 'FROM base\nRUN test ! -e /large && echo fine > /fine\n')
    await checkSlipway(sandbox, ['build', '--build-context', base, '-o', 'out', '.'])
    expect(readdirSync(join(sandbox.work, 'out')).filter(name => name === 'fine' || name === 'large')).toEqual(['fine'])
    await expectNoLeaks(sandbox)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('the Action ends with %s, as the runner cancels a job, and fails', async signal => {
    const running = startAction(sandbox, {inputs: {'build-contexts': base, 'github-token': ''}})
    await midRun(running)
    running.child.kill(signal)
    const {status, log} = await running.result()
    expect(leaks(sandbox)).toEqual([])
    expect([status, log]).toEqual([1, expect.stringContaining(`::error::Build cancelled by ${signal}`)])
  })

  it.each([
    ['ADD from a server that never answers', (host: string) => `FROM scratch\nADD http://${host}/never /file\n`],
    ['a base in a registry that never answers', (host: string) => `FROM ${host}/never:1\n`],
    ['a base in a registry that wants us to wait', (host: string) => `FROM ${host}/later:1\n`]
  ])('%s: Ctrl-C does not wait for it', async (_what, dockerfile) => {
    const server = createServer((request, response) => {
      if (request.url?.includes('later')) response.writeHead(429, {'retry-after': '100'}).end()
      else if (request.url === '/v2/') response.end()
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    try {
      const asked = new Promise(resolve => server.on('request', request => request.url !== '/v2/' && resolve(undefined)))
      writeFileSync(join(sandbox.work, 'Dockerfile'), dockerfile(`127.0.0.1:${(server.address() as AddressInfo).port}`))
      const running = build()
      await asked
      const stopped = Date.now()
      running.child.kill('SIGINT')
      const {status, stderr} = await running.finished
      expect([status, stderr.match(/^error: .*$/gm)]).toEqual([130, ['error: Build cancelled by SIGINT']])
      expect(Date.now() - stopped).toBeLessThan(3000)
      expect(leaks(sandbox)).toEqual([])
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })

  it("the Action's post step removes what a killed main step left", async () => {
    const running = startAction(sandbox, {inputs: {'build-contexts': base, 'github-token': ''}})
    await midRun(running)
    running.child.kill('SIGKILL')
    const {state} = await running.result()
    await expectNothingRuns()
    await startAction(sandbox, {state}).result()
    await expectNoLeaks(sandbox)
  })

  /** Temporary files may be there yet. */
  async function expectNothingRuns(): Promise<void> {
    const alive = () => leaks(sandbox).filter(leak => !leak.startsWith('temporary file'))
    await until('processes and mounts to go', () => (alive().length === 0 ? true : undefined), 5000).catch(() => undefined)
    expect(alive()).toEqual([])
    expect(existsSync(join(sandbox.store, 'index.json'))).toBe(true)
  }
})
