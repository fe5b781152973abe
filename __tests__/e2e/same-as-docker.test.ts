import {join} from 'node:path'
import {busyboxImage, debianImage} from '../support/base-images.js'
import {useBundle} from '../support/bundle.js'
import {checkSlipway} from '../support/cli.js'
import {DOCKER_ENGINE_NEEDS, type DockerEngine, startDockerEngine} from '../support/docker-engine.js'
import {expectNoLeaks} from '../support/leaks.js'
import {describeWith} from '../support/needs.js'
import {makeSandbox, type Sandbox} from '../support/sandbox.js'
import {ACCEPTED, type Accepted, covers, rowsOf} from './same-as-docker/accepted.js'
import {argsOf, caseNames, dockerfileOf, makeContext} from './same-as-docker/cases.js'
import {compare, type Difference} from './same-as-docker/compare.js'
import {ImageReader} from './same-as-docker/images.js'

/** What the Dockerfiles may start from, by name: nothing else can be pulled. */
const BASES: Readonly<Record<string, () => Promise<string>>> = {
  'base/busybox': busyboxImage,
  'base/debian': () => debianImage(['libcap2-bin', 'attr', 'acl']),
  'base/toolchains': () => debianImage(['gcc', 'libc6-dev', 'make', 'nodejs', 'npm', 'python3-pip', 'libcap2-bin'])
}

useBundle()

describeWith([...DOCKER_ENGINE_NEEDS, 'busybox', 'mmdebstrap'], "images are those of the Docker Engine's builder", () => {
  const reader = new ImageReader()
  const used = new Set<Accepted>()
  let engine: DockerEngine
  let sandbox: Sandbox
  let bases: [string, string][]
  let builtFrom: number

  beforeAll(async () => {
    sandbox = makeSandbox()
    bases = []
    for (const [name, make] of Object.entries(BASES)) bases.push([name, await make()])
    engine = await startDockerEngine()
    for (const [name, layout] of bases)
      await Promise.all([engine.load(`oci:${layout}:latest`, `${name}:latest`), reader.learnBase(layout)])
    for (const name of caseNames()) await makeContext(name, contextOf(name))
    builtFrom = Math.floor(Date.now() / 1000)
  }, 1_200_000)

  afterAll(async () => {
    await engine?.stop()
    sandbox?.remove()
  })

  it.each(caseNames())('%s', name => expectSame(name), 240_000)

  it('the table of differences has only rows that apply', () => {
    expect(ACCEPTED.filter(row => !used.has(row))).toEqual([])
  })

  it('compares some forty Dockerfiles, with every instruction among them', () => {
    const text = caseNames().map(dockerfileOf).join('\n')
    const instructions = new Set([...text.matchAll(/^([A-Z]+) /gm)].map(match => match[1]))
    expect(caseNames().length).toBeGreaterThanOrEqual(40)
    expect([...instructions].sort()).toEqual(expect.arrayContaining(INSTRUCTIONS))
  })

  /** All that differs is in the table, and all that the table says of this case is so. */
  async function expectSame(name: string): Promise<void> {
    const found = await differencesOf(name)
    const rows = rowsOf(name)
    expect(found.filter(difference => !rows.some(row => covers(row, difference)))).toEqual([])
    const needed = rows.filter(row => found.some(difference => covers(row, difference)))
    for (const row of needed) used.add(row)
    expect(rows.filter(row => row.case !== '*' && !needed.includes(row))).toEqual([])
    await expectNoLeaks(sandbox)
  }

  function contextOf(name: string): string {
    return join(sandbox.work, name)
  }

  /** Builds with both, side by side. */
  async function differencesOf(name: string): Promise<Difference[]> {
    const [cwd, args] = [contextOf(name), argsOf(name)]
    const layout = join(sandbox.root, `${name}.oci`)
    const contexts = bases.flatMap(([base, path]) => ['--build-context', `${base}=oci-layout://${path}:latest`])
    const output = ['-o', `type=oci-layout,dest=${layout}`]
    const [docker, slipway] = await bothOf([
      engine.build('.', `test/${name}`, {args, cwd}).then(() => reader.ofEngine(engine, `test/${name}`)),
      checkSlipway(sandbox, ['build', ...args, ...contexts, ...output, '.'], {cwd}).then(() => reader.ofLayout(layout))
    ])
    return compare(docker, slipway, builtFrom)
  }
})

/** Waits for both, also when one fails, and says what became of each. */
async function bothOf<T>(builds: readonly [Promise<T>, Promise<T>]): Promise<[T, T]> {
  const [docker, slipway] = await Promise.allSettled(builds)
  if (docker.status === 'fulfilled' && slipway.status === 'fulfilled') return [docker.value, slipway.value]
  const outcome = (build: PromiseSettledResult<T>) => (build.status === 'fulfilled' ? 'built it' : String(build.reason))
  throw new Error(`docker: ${outcome(docker)}\n\nslipway: ${outcome(slipway)}`)
}

const INSTRUCTIONS = [
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR'
]
