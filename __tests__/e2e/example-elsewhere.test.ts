import {cpSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {createServer, type AddressInfo} from 'node:net'
import {homedir} from 'node:os'
import {join} from 'node:path'
import {debianImage} from '../support/base-images.js'
import {bundleDirectory, useBundle} from '../support/bundle.js'
import {checkSlipway} from '../support/cli.js'
import {DOCKER_ENGINE_NEEDS, type DockerEngine, startDockerEngine} from '../support/docker-engine.js'
import {expectNoLeaks} from '../support/leaks.js'
import {describeWith} from '../support/needs.js'
import {repository} from '../support/nodes.js'
import {check, run, until} from '../support/process.js'
import {startRegistry, type TestRegistry} from '../support/registry.js'
import {makeSandbox, type Sandbox} from '../support/sandbox.js'

const TAGS = ['2.1.10', '2.1', '2', 'latest']
const MINUTES = 60_000

const NEEDS = [...DOCKER_ENGINE_NEEDS, 'mmdebstrap', 'docker-registry', 'umoci', 'buildah', 'tar']

useBundle()

/** The README's first command, and what becomes of its image elsewhere. Needs Debian's and npm's registries. */
describeWith(NEEDS, 'the example', () => {
  let sandbox: Sandbox
  let engine: DockerEngine
  let registry: TestRegistry
  const archive = () => join(sandbox.root, 'examples/web/web.tar')

  beforeAll(async () => {
    sandbox = makeSandbox()
    cpSync(join(repository, 'examples/web'), join(sandbox.root, 'examples/web'), {
      recursive: true,
      filter: path => !/\/(node_modules|dist|web\.tar)$/.test(path)
    })
    symlinkSync(bundleDirectory(), join(sandbox.root, 'dist'))
    await loadBase(sandbox)
    engine = await startDockerEngine()
    registry = await startRegistry()
  }, 15 * MINUTES)

  afterAll(async () => {
    await engine?.stop()
    await registry?.stop()
    sandbox?.remove()
  })

  const build = () =>
    run(process.execPath, [join(sandbox.root, 'examples/web/build.mjs')], {
      cwd: sandbox.root,
      // npm's own settings are the user's: a registry, certificates.
      env: {...sandbox.env, NODE_EXTRA_CA_CERTS: process.env['NODE_EXTRA_CA_CERTS'] ?? '', HOME: homedir()}
    })

  it(
    'builds, tells each step with its time, tags the version and saves an archive',
    async () => {
      const {status, stderr} = await build()
      expect([status, status === 0 ? '' : stderr.slice(-3000)]).toEqual([0, ''])
      const steps = stepsOf(stderr)
      expect(steps.length).toBeGreaterThanOrEqual(10)
      expect(steps.filter(({outcome}) => !/^DONE \d+\.\ds$/.test(outcome))).toEqual([])
      for (const tag of TAGS) expect(stderr).toContain(`example/web:${tag}\n`)
      expect(statSync(archive()).size).toBeGreaterThan(10e6)
      await expectNoLeaks(sandbox)
    },
    10 * MINUTES
  )

  it('finds every step cached the second time', async () => {
    const {stderr} = await build()
    expect(stepsOf(stderr).filter(({outcome}) => outcome !== 'CACHED')).toEqual([])
  })

  it(
    'the archive loads in a Docker Engine, and the app answers',
    async () => {
      await engine.check(['load', '-i', archive()])
      for (const tag of TAGS) await engine.check(['image', 'inspect', `example/web:${tag}`])
      await expectToServe('example/web:2.1.10')
    },
    5 * MINUTES
  )

  it(
    'docker history tells every instruction',
    async () => {
      const history = await engine.check(['history', '--no-trunc', '--format', '{{.CreatedBy}}', 'example/web:2'])
      for (const instruction of FINAL_INSTRUCTIONS) expect(history).toContain(instruction)
      expect(history.split('\n').filter(line => line.includes('<missing>'))).toEqual([])
    },
    MINUTES
  )

  it(
    'skopeo and umoci read the archive',
    async () => {
      const {Labels} = await inspect(`oci-archive:${archive()}:2.1.10`)
      expect(Labels).toEqual({'org.opencontainers.image.title': 'logbook', 'org.opencontainers.image.version': '2.1.10'})
      const layout = join(sandbox.root, 'layout')
      mkdirSync(layout)
      await check('tar', ['-C', layout, '-xf', archive()])
      const {manifests} = JSON.parse(readFileSync(join(layout, 'index.json'), 'utf8')) as Index
      expect(manifests.map(({annotations}) => annotations['io.containerd.image.name'])).toContain('docker.io/example/web:latest')
      await check('skopeo', ['copy', '-q', '--insecure-policy', `oci-archive:${archive()}:2`, `oci:${layout}-2:2`])
      await check('umoci', ['unpack', '--image', `${layout}-2:2`, join(sandbox.root, 'bundle')])
      expect(statSync(join(sandbox.root, 'bundle/rootfs/app/server.cjs')).size).toBeGreaterThan(100_000)
    },
    5 * MINUTES
  )

  it(
    'what is pushed pulls with skopeo, buildah and a Docker Engine',
    async () => {
      const name = `${registry.host}/example/web`
      const version = ['--build-arg', 'VERSION=2.1.10', '--tag-version', 'v2.1.10']
      await checkSlipway(sandbox, ['build', '-t', name, ...version, '--push', join(sandbox.root, 'examples/web')])
      const pulled = await inspect(`docker://${name}:2.1.10`, ['--tls-verify=false'])
      expect(pulled.RepoTags.toSorted()).toEqual(TAGS.toSorted())
      expect(pulled.Labels['org.opencontainers.image.version']).toBe('2.1.10')
      await engine.check(['pull', '-q', `${name}:2`])
      await expectToServe(`${name}:2`)
      await pullWithBuildah(sandbox, `${name}:2.1`)
    },
    5 * MINUTES
  )

  async function inspect(
    source: string,
    flags: readonly string[] = []
  ): Promise<{Labels: Record<string, string>; RepoTags: string[]}> {
    return JSON.parse(await check('skopeo', ['inspect', ...flags, source])) as {
      Labels: Record<string, string>
      RepoTags: string[]
    }
  }

  async function expectToServe(image: string): Promise<void> {
    const port = await freePort()
    const id = (await engine.check(['run', '-d', '--network', 'host', '-e', `PORT=${port}`, image])).trim()
    try {
      const health = await until('the app to answer', () => answer(`http://127.0.0.1:${port}/healthz`), 30_000)
      expect(JSON.parse(health)).toEqual({status: 'ok', version: '2.1.10'})
      expect(await answer(`http://127.0.0.1:${port}/`)).toContain('<footer>logbook 2.1.10</footer>')
      expect(await engine.check(['exec', id, 'id', '-un'])).toBe('logbook\n')
    } finally {
      await engine.docker(['rm', '-f', id])
    }
  }
})

const FINAL_INSTRUCTIONS = [
  'ARG VERSION',
  'LABEL org.opencontainers.image.title=logbook',
  'ENV NODE_ENV=production PORT=8080',
  'RUN |1 VERSION=2.1.10 /bin/sh -c useradd --system',
  'WORKDIR /app',
  'COPY /app/dist/server.cjs ./',
  'COPY pages ./pages',
  'USER logbook',
  'EXPOSE',
  'HEALTHCHECK',
  'STOPSIGNAL SIGTERM',
  'CMD ["node" "server.cjs"]'
]

interface Index {
  readonly manifests: readonly {readonly annotations: Readonly<Record<string, string>>}[]
}

/** What Docker Hub or the example's own script would bring: made once a machine. */
async function loadBase(sandbox: Sandbox): Promise<void> {
  const tar = join(sandbox.work, 'base.tar')
  await check('skopeo', [
    'copy',
    '-q',
    '--insecure-policy',
    `oci:${await debianImage()}:latest`,
    `docker-archive:${tar}:debian:bookworm-slim`
  ])
  await checkSlipway(sandbox, ['load', '-i', tar])
}

/** The steps of a Dockerfile in a plain progress, each with its last line. */
function stepsOf(log: string): {name: string; outcome: string}[] {
  const steps = [...log.matchAll(/^#(\d+) (\[[^\]]*\d+\/\d+\] (?!FROM).*)$/gm)]
  return steps.map(([, n, name]) => ({
    name: name!,
    outcome: new RegExp(`^#${n} ((?:DONE|CACHED|ERROR).*)$`, 'm').exec(log)?.[1] ?? ''
  }))
}

async function answer(url: string): Promise<string | undefined> {
  try {
    return await (await fetch(url)).text()
  } catch {
    return undefined
  }
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function pullWithBuildah(sandbox: Sandbox, image: string): Promise<void> {
  const policy = join(sandbox.root, 'policy.json')
  writeFileSync(policy, '{"default": [{"type": "insecureAcceptAnything"}]}')
  const storage = [
    '--root',
    join(sandbox.root, 'buildah'),
    '--runroot',
    join(sandbox.root, 'buildah-run'),
    '--storage-driver',
    'vfs'
  ]
  await check('buildah', [...storage, 'pull', '-q', '--tls-verify=false', '--signature-policy', policy, `docker://${image}`])
  const images = JSON.parse(await check('buildah', [...storage, 'images', '--json'])) as {names: string[]}[]
  expect(images.flatMap(({names}) => names)).toContain(image)
}
