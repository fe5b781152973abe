import {mkdirSync, writeFileSync} from 'node:fs'
import {createServer, type AddressInfo} from 'node:net'
import {join} from 'node:path'
import {busyboxImage} from '../support/base-images.js'
import {useBundle} from '../support/bundle.js'
import {slipway} from '../support/cli.js'
import {expectNoLeaks} from '../support/leaks.js'
import {describeWith} from '../support/needs.js'
import type {Finished} from '../support/process.js'
import {startRegistry, type TestRegistry} from '../support/registry.js'
import {makeSandbox, type Sandbox} from '../support/sandbox.js'

useBundle()

describeWith(['root', 'linux', 'busybox', 'docker-registry', 'htpasswd', 'unshare', 'setpriv'], 'bad input', () => {
  let registry: TestRegistry
  let sandbox: Sandbox

  beforeAll(async () => {
    registry = await startRegistry({auth: 'basic'})
  })
  afterAll(() => registry?.stop())
  beforeEach(() => {
    sandbox = makeSandbox()
  })
  afterEach(() => sandbox.remove())

  const context = (dockerfile: string, file = 'Dockerfile') => {
    mkdirSync(sandbox.work, {recursive: true})
    writeFileSync(join(sandbox.work, 'file'), 'content\n')
    writeFileSync(join(sandbox.work, file), dockerfile)
  }
  const build = async (...args: string[]) => {
    const base = `base=oci-layout://${await busyboxImage()}:latest`
    return slipway(sandbox, ['build', '--build-context', base, ...args, '.'])
  }

  /** One `error:` line, nothing that looks like a crash, nothing left and nothing pushed. */
  async function expectOneMessage({status, stdout, stderr}: Finished, exitCode: number, message: RegExp): Promise<void> {
    expect(stderr).toMatch(message)
    expect(stderr.match(/^error: /gm)).toHaveLength(1)
    expect(stderr).not.toMatch(/^ +at .*\.js:\d+/m)
    expect([status, stdout]).toEqual([exitCode, ''])
    expect((await registry.requests()).filter(({method, status: code}) => method === 'PUT' && code < 300)).toEqual([])
    await expectNoLeaks(sandbox)
  }

  it('a syntax error: file, line and the lines around it', async () => {
    context('FROM base\nRUN echo one\nCOPPY file /file\nRUN echo two\n')
    const finished = await build('-t', `${registry.host}/bad`, '--push')
    await expectOneMessage(finished, 1, /^error: .*unknown instruction: COPPY/m)
    expect(finished.stderr).toContain('Dockerfile:3')
    expect(finished.stderr).toMatch(/>>> COPPY file \/file/)
    expect(finished.stderr).toMatch(/did you mean COPY/i)
    expect(finished.stderr).not.toContain('RUN echo one\n#')
  })

  it('an error on a continued line of another file', async () => {
    context('FROM base\n\nHEALTHCHECK --interval=never \\\n  CMD true\n', 'other.Dockerfile')
    const finished = await build('-f', 'other.Dockerfile')
    await expectOneMessage(finished, 1, /^error: .*never/m)
    expect(finished.stderr).toContain('other.Dockerfile:3')
    expect(finished.stderr).toMatch(/>>> HEALTHCHECK/)
  })

  it('an unknown stage as target, and one to copy from', async () => {
    context('FROM base AS build\nFROM base\nCOPY --from=9 /x /x\n')
    await expectOneMessage(
      await build('--target', 'biuld'),
      1,
      /^error: target stage "biuld" could not be found.*\n(.*\n)*.*build/m
    )
    const finished = await build()
    await expectOneMessage(finished, 1, /^error: .*invalid stage index 9/m)
    expect(finished.stderr).toContain('Dockerfile:3')
  })

  it('a missing COPY source: the line, and what was looked for', async () => {
    context('FROM base\nRUN true\nCOPY missing.txt /there\n')
    const finished = await build('-t', `${registry.host}/bad`, '--push')
    await expectOneMessage(finished, 1, /^error: .*"\/missing\.txt": not found/m)
    expect(finished.stderr).toContain('Dockerfile:3')
    expect(finished.stderr).toMatch(/>>> COPY missing\.txt \/there/)
  })

  it('a failing RUN: its output, its exit code and the line', async () => {
    context('FROM base\nRUN echo going; echo wrong >&2; exit 42\n')
    const finished = await build('-t', `${registry.host}/bad`, '--push')
    await expectOneMessage(finished, 1, /^error: process .* did not complete successfully: exit code: 42/m)
    expect(finished.stderr).toMatch(/going/)
    expect(finished.stderr).toMatch(/wrong/)
    expect(finished.stderr).toContain('Dockerfile:2')
  })

  it('a failing RUN stops the steps beside it', async () => {
    context('FROM base AS slow\nRUN sleep 300\nFROM base\nRUN sleep 0.2; false\nCOPY --from=slow /etc /etc\n')
    const started = Date.now()
    const finished = await build()
    await expectOneMessage(finished, 1, /^error: .*exit code: 1/m)
    expect(Date.now() - started).toBeLessThan(30_000)
  })

  it('a command that does not exist, and one that cannot be run', async () => {
    context('FROM base\nRUN ["/no/such/program"]\n')
    await expectOneMessage(await build(), 1, /^error: .*\/no\/such\/program/m)
    context('FROM scratch\nCOPY file /file\nRUN /file\n')
    await expectOneMessage(await build(), 1, /^error: .*\/bin\/sh/m)
  })

  it('a registry that cannot be reached: which, and no hundred tries', async () => {
    const port = await closedPort()
    context(`FROM 127.0.0.1:${port}/base:1\nRUN true\n`)
    await expectOneMessage(await build(), 1, new RegExp(`^error: .*127\\.0\\.0\\.1:${port}.*(unreachable|refused)`, 'm'))
    context('FROM base\n')
    const finished = await build('-t', `127.0.0.1:${port}/app`, '--push')
    await expectOneMessage(finished, 1, new RegExp(`^error: .*127\\.0\\.0\\.1:${port}.*(unreachable|refused)`, 'm'))
    expect(finished.stderr).toMatch(/^hint: /m)
  })

  it('a wrong password: which registry, and never the password', async () => {
    context('FROM base\nCOPY file /file\n')
    const auth = Buffer.from(`${registry.credentials.username}:wrong-password-here`).toString('base64')
    mkdirSync(join(sandbox.home, '.docker'))
    writeFileSync(join(sandbox.home, '.docker/config.json'), JSON.stringify({auths: {[registry.host]: {auth}}}))
    const finished = await build('-t', `${registry.host}/app`, '--push')
    await expectOneMessage(finished, 1, new RegExp(`^error: .*${registry.host}.*(401|credentials|password)`, 'm'))
    expect(finished.stderr).not.toContain('wrong-password-here')
    expect(finished.stderr).not.toContain(auth)
    expect(finished.stderr).toMatch(/^hint: .*password/m)
  })

  it('an invalid tag or name, before anything is built', async () => {
    context('FROM base\nRUN echo built\n')
    for (const name of ['Upper/Case', 'app:bad tag', 'app:-dash', 'a//b', '']) {
      const finished = await build('-t', name)
      expect(finished.stderr).not.toContain('echo built')
      await expectOneMessage(finished, 2, /^error: .*(invalid|lowercase|empty)/im)
    }
  })

  it('wrong usage: exit code 2', async () => {
    context('FROM base\n')
    await expectOneMessage(await build('--no-such-flag'), 2, /^error: .*--no-such-flag/m)
    await expectOneMessage(await build('--output', 'type=nothing,dest=x'), 2, /^error: .*nothing/m)
    await expectOneMessage(await build('--platform', 'linux/amd64/v1/x'), 2, /^error: .*platform/im)
    await expectOneMessage(await build('--tag-version', 'one', '-t', 'app'), 2, /^error: .*one/m)
    await expectOneMessage(await slipway(sandbox, ['build']), 2, /^error: /m)
    await expectOneMessage(await slipway(sandbox, ['biuld', '.']), 2, /^error: unknown command.*biuld/m)
    await expectOneMessage(await slipway(sandbox, ['build', 'no/such/directory']), 2, /^error: .*no\/such\/directory/m)
  })

  it('a base that is not there', async () => {
    context(`FROM ${registry.host}/nothing/here:1\n`)
    mkdirSync(join(sandbox.home, '.docker'))
    writeFileSync(join(sandbox.home, '.docker/config.json'), registry.dockerConfig())
    const finished = await build()
    await expectOneMessage(finished, 1, /^error: .*nothing\/here:1.*(not found|no such|404)/im)
  })
})

function closedPort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
