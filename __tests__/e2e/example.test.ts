import {cpSync, existsSync, symlinkSync} from 'node:fs'
import {createServer, type AddressInfo} from 'node:net'
import {homedir} from 'node:os'
import {join} from 'node:path'
import {DOCKER_ENGINE_NEEDS, type DockerEngine, startDockerEngine} from '../support/docker-engine.js'
import {compareImages} from '../support/imgtree.js'
import {expectNoLeaks} from '../support/leaks.js'
import {describeWith} from '../support/needs.js'
import {repository} from '../support/nodes.js'
import {check, until} from '../support/process.js'
import {makeSandbox} from '../support/sandbox.js'

/** Written anew by each run of a package manager, with dates in it. */
const DATED = ['/var/log', '/var/cache', '/etc/shadow', '/var/lib/dpkg', '/var/lib/systemd']

describeWith([...DOCKER_ENGINE_NEEDS, 'mmdebstrap'], "the README's first command", () => {
  const sandbox = makeSandbox()
  const example = join(sandbox.root, 'clone/examples/web')
  const archive = join(example, 'web.tar')
  let engine: DockerEngine
  let output: string

  const build = async () => {
    const {NODE_EXTRA_CA_CERTS, SSL_CERT_FILE} = process.env
    const certificates = NODE_EXTRA_CA_CERTS ? {NODE_EXTRA_CA_CERTS, SSL_CERT_FILE} : {}
    return check(process.execPath, [join(example, 'build.mjs')], {env: {...sandbox.env, ...certificates}, timeoutMs: 600_000})
  }

  beforeAll(async () => {
    cpSync(join(repository, 'examples'), join(sandbox.root, 'clone/examples'), {
      recursive: true,
      filter: path => !/\/(node_modules|dist|[^/]+\.tar)$/.test(path)
    })
    symlinkSync(join(repository, 'dist'), join(sandbox.root, 'clone/dist'))
    // As a user's home: the machine's npm registry.
    const npmrc = join(homedir(), '.npmrc')
    if (existsSync(npmrc)) cpSync(npmrc, join(sandbox.home, '.npmrc'))
    output = await build()
    engine = await startDockerEngine()
    await engine.check(['load', '--input', archive])
  }, 700_000)

  afterAll(async () => {
    await engine?.stop()
    await expectNoLeaks(sandbox)
    sandbox.remove()
  })

  it('tags by version', () => {
    for (const tag of ['2.1.10', '2.1', '2', 'latest']) expect(output).toContain(`example/web:${tag}\n`)
  })

  it('runs no step a second time', async () => {
    expect(await build()).toMatch(/(\d+) of \1 steps cached/)
  })

  it('makes an archive that the Docker Engine runs: the application answers', async () => {
    const port = await freePort()
    await engine.check([
      'run',
      '--detach',
      '--name',
      'logbook',
      '--network',
      'host',
      '--env',
      `PORT=${port}`,
      'example/web:2.1.10'
    ])
    const answer = await until('the application to answer', () =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        response => response.json(),
        () => undefined
      )
    )
    expect(answer).toEqual({status: 'ok', version: '2.1.10'})
    expect(await engine.check(['exec', 'logbook', 'id', '-un'])).toBe('logbook\n')
  })

  it("is the image that the Docker Engine's builder makes", async () => {
    await engine.load(`oci:${sandbox.store}:docker.io/library/debian:bookworm-slim`, 'debian:bookworm-slim')
    const certificates = process.env['NODE_EXTRA_CA_CERTS']
    const secrets = certificates ? ['--secret', `id=certificates,src=${certificates}`] : []
    await engine.build(example, 'theirs', {args: ['--build-arg', 'VERSION=2.1.10', ...secrets]})
    const ours = 'docker-daemon:example/web:2.1.10'
    expect(
      await compareImages(ours, 'docker-daemon:theirs:latest', {daemonHost: engine.host, skip: DATED, history: true})
    ).toEqual([])
  }, 300_000)
})

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
