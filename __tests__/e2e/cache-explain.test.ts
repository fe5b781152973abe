import {join} from 'node:path'
import {busyboxImage, pushImage} from '../support/base-images.js'
import {Machine, type MachineBuild, type MachineResult} from '../support/build-machine.js'
import {temporaryDirectory} from '../support/directory.js'
import {describeWith} from '../support/needs.js'
import {startRegistry, type TestRegistry} from '../support/registry.js'

interface Variant {
  readonly lines?: readonly string[]
  readonly files?: Readonly<Record<string, string>>
  readonly args?: Readonly<Record<string, string>>
  readonly request?: MachineBuild['request']
  readonly worker?: MachineBuild['worker']
}

const FILES = {'src/app.ts': 'app', 'src/a.ts': 'a', 'src/b.ts': 'b', 'file.1': 'one', 'file.2': 'two'}
const COPY = {lines: ['FROM base', 'COPY src/ /app/'], files: FILES}

/** Two builds, each on a machine of its own with nothing but the cache: which step, and why it ran in the second. */
const TABLE: readonly [string, Variant, Variant, string, string][] = [
  ['a changed file', COPY, {...COPY, files: {...FILES, 'src/app.ts': 'new'}}, 'COPY src/ /app/', 'COPY src/ changed: src/app.ts'],
  [
    'several changed files',
    COPY,
    {...COPY, files: {...FILES, 'src/app.ts': 'new', 'src/b.ts': 'new', 'src/c.ts': 'new'}},
    'COPY src/ /app/',
    'COPY src/ changed: src/app.ts, +2 files'
  ],
  [
    'a removed file',
    COPY,
    {...COPY, files: {'src/app.ts': 'app', 'src/a.ts': 'a'}},
    'COPY src/ /app/',
    'COPY src/ changed: src/b.ts (removed)'
  ],
  [
    'a build argument',
    {lines: ['FROM base', 'ARG VERSION', 'RUN echo $VERSION > /version'], args: {VERSION: '1.2'}},
    {lines: ['FROM base', 'ARG VERSION', 'RUN echo $VERSION > /version'], args: {VERSION: '1.3'}},
    'RUN echo $VERSION > /version',
    'ARG VERSION was 1.2, is 1.3'
  ],
  [
    'a new default of an argument',
    {lines: ['FROM base', 'ARG VERSION=1.2', 'RUN echo $VERSION > /version']},
    {lines: ['FROM base', 'ARG VERSION=1.3', 'RUN echo $VERSION > /version']},
    'RUN echo $VERSION > /version',
    'ARG VERSION was 1.2, is 1.3'
  ],
  [
    'an argument that is named like a secret',
    {lines: ['FROM base', 'ARG API_TOKEN', 'RUN true'], args: {API_TOKEN: 'hunter2'}},
    {lines: ['FROM base', 'ARG API_TOKEN', 'RUN true'], args: {API_TOKEN: 'hunter3'}},
    'RUN true',
    'ARG API_TOKEN was (hidden, f52fbd32b2b3), is (hidden, fb8c2e2b85ca)'
  ],
  [
    'a variable',
    {lines: ['FROM base', 'ENV MODE=test', 'RUN echo $MODE > /mode']},
    {lines: ['FROM base', 'ENV MODE=live', 'RUN echo $MODE > /mode']},
    'RUN echo $MODE > /mode',
    'ENV MODE was test, is live'
  ],
  [
    'an argument in the name of a source',
    {lines: ['FROM base', 'ARG N=1', 'COPY file.$N /file'], files: FILES},
    {lines: ['FROM base', 'ARG N=2', 'COPY file.$N /file'], files: FILES},
    'COPY file.2 /file',
    'ARG N was 1, is 2'
  ],
  [
    'an edited line',
    {lines: ['FROM base', 'RUN echo 1 > /x']},
    {lines: ['FROM base', 'RUN echo 2 > /x']},
    'RUN echo 2 > /x',
    'Dockerfile line edited: RUN echo 1 > /x -> RUN echo 2 > /x'
  ],
  [
    'another user',
    {lines: ['FROM base', 'RUN id -u > /tmp/u']},
    {lines: ['FROM base', 'USER app', 'RUN id -u > /tmp/u']},
    'RUN id -u > /tmp/u',
    'USER was root, is app'
  ],
  [
    'a step before it',
    {lines: ['FROM base', 'RUN echo 1 > /x', 'RUN cp /x /y']},
    {lines: ['FROM base', 'RUN echo 2 > /x', 'RUN cp /x /y']},
    'RUN cp /x /y',
    'the step before it gave another result'
  ],
  [
    'files of another stage',
    {lines: ['FROM base AS build', 'COPY file.1 /out', 'FROM base', 'COPY --from=build /out /app'], files: FILES},
    {lines: ['FROM base AS build', 'COPY file.2 /out', 'FROM base', 'COPY --from=build /out /app'], files: FILES},
    'COPY --from=build /out /app',
    'COPY --from=build /out changed: out'
  ],
  [
    'a bind mount',
    {lines: ['FROM base', 'RUN --mount=type=bind,source=src,target=/s cat /s/app.ts > /x'], files: FILES},
    {
      lines: ['FROM base', 'RUN --mount=type=bind,source=src,target=/s cat /s/app.ts > /x'],
      files: {...FILES, 'src/app.ts': 'changed'}
    },
    'RUN --mount=type=bind,source=src,target=/s cat /s/app.ts > /x',
    'RUN --mount src changed: src/app.ts'
  ],
  [
    'a line before it',
    {lines: ['FROM base', 'RUN echo 1 > /x', 'RUN cp /x /y', 'RUN cp /y /z']},
    {lines: ['FROM base', 'RUN echo new > /n', 'RUN echo 1 > /x', 'RUN cp /x /y', 'RUN cp /y /z']},
    'RUN cp /x /y',
    'the step before it gave another result'
  ],
  [
    'a line less before it',
    {lines: ['FROM base', 'RUN echo 1 > /x', 'RUN echo 2 > /y', 'RUN echo 3 > /z']},
    {lines: ['FROM base', 'RUN echo 1 > /x', 'RUN echo 3 > /z']},
    'RUN echo 3 > /z',
    'the step before it gave another result'
  ],
  [
    'a changed file, by a line that has moved',
    {lines: ['FROM base', 'RUN echo 1 > /x', 'COPY src/ /app/'], files: FILES},
    {lines: ['FROM base', 'COPY src/ /app/'], files: {...FILES, 'src/app.ts': 'new'}},
    'COPY src/ /app/',
    'COPY src/ changed: src/app.ts'
  ],
  [
    'a new step',
    {lines: ['FROM base', 'RUN echo 1 > /x']},
    {lines: ['FROM base', 'RUN echo 1 > /x', 'RUN echo 2 > /y']},
    'RUN echo 2 > /y',
    'never built before in this scope'
  ],
  [
    'a result that is too old',
    {lines: ['FROM base', 'RUN echo 1 > /x']},
    {lines: ['FROM base', 'RUN echo 1 > /x'], request: {cacheTtl: 1}},
    'RUN echo 1 > /x',
    'older than 0.001s (cache-ttl)'
  ]
]

describeWith(['root', 'linux', 'busybox', 'docker-registry', 'skopeo'], 'why a step was not cached', () => {
  const directory = temporaryDirectory('explain')
  const machines: Machine[] = []
  let busybox: string
  let caches = 0

  beforeAll(async () => {
    busybox = await busyboxImage()
  })
  afterEach(async () => {
    for (const machine of machines.splice(0)) await machine.remove()
  })
  afterAll(() => directory.remove())

  function build({lines = [], files = {}, args = {}, request, worker}: Variant, options: MachineBuild): Promise<MachineResult> {
    const machine = new Machine().write({...files, Dockerfile: lines.join('\n')})
    machines.push(machine)
    const buildContexts = [['base', `oci-layout://${busybox}`] as const]
    return machine.build({...options, request: {buildContexts, buildArgs: args, ...request}, worker})
  }

  const newCache = (): MachineBuild => ({cache: `type=local,src=${join(directory.path, `cache${caches++}`)}`})

  it.each(TABLE)('%s', async (_, before, now, step, expected) => {
    const cache = newCache()
    await build(before, cache)
    const {why, ran} = await build(now, cache)
    expect(ran).toContain(step)
    expect(why[step]).toBe(expected)
  })

  it.each<[string, Variant, Variant]>([
    ['spaces', {lines: ['FROM base', 'COPY src /app']}, {lines: ['FROM base', 'COPY  src   /app']}],
    [
      'a comment',
      {lines: ['FROM base', 'RUN true && \\', ' echo > /x']},
      {lines: ['FROM base', 'RUN true && \\', '# why', ' echo > /x']}
    ],
    ['ENV instead of ARG', {lines: ['FROM base', 'ARG A=1', 'RUN true']}, {lines: ['FROM base', 'ENV A=1', 'RUN true']}],
    ['a label', {lines: ['FROM base', 'RUN true']}, {lines: ['FROM base', 'LABEL a=b', 'RUN true']}]
  ])('no step runs again for %s', async (_, before, now) => {
    const cache = newCache()
    await build({files: FILES, ...before}, cache)
    expect((await build({files: FILES, ...now}, cache)).ran).toEqual([])
  })

  it('a base that moved', async () => {
    const registry: TestRegistry = await startRegistry()
    try {
      const name = `${registry.host}/base/busybox:1`
      await pushImage(busybox, name)
      const app = {lines: [`FROM ${name}`, 'RUN echo app > /app']}
      const cache = newCache()
      const digest = (text: string) => /sha256:[0-9a-f]{12}/.exec(text)![0]
      const first = await build({lines: ['FROM base', 'RUN echo fix > /fix']}, {tags: [`${registry.host}/base/fixed:1`]})
      await build(app, cache)
      const before = digest(
        (await fetch(`${registry.url}/v2/base/busybox/manifests/1`, {headers: ACCEPT})).headers.get('docker-content-digest')!
      )
      await build({lines: ['FROM base', 'RUN echo fix > /fix']}, {tags: [name]})
      const after = digest(
        (await fetch(`${registry.url}/v2/base/busybox/manifests/1`, {headers: ACCEPT})).headers.get('docker-content-digest')!
      )

      const {why} = await build(app, cache)

      expect(first.warnings).toEqual([])
      expect(before).not.toBe(after)
      expect(why).toEqual({'RUN echo app > /app': `base ${name} moved ${before} -> ${after}`})
    } finally {
      await registry.stop()
    }
  })
})

const ACCEPT = {accept: 'application/vnd.oci.image.manifest.v1+json'}
