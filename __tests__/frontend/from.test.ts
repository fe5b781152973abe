import type {LowerOptions} from '../../src/frontend/options.js'
import {parsePlatform} from '../../src/oci/platform.js'
import {lower, opsOf, verticesOf} from './lower.js'

/** Names of what a Dockerfile brings in, in the order of the graph. */
async function sourcesOf(text: string, options: Partial<LowerOptions> = {}): Promise<string[]> {
  const {root} = await lower(text, options)
  return opsOf(root, 'source').map(op => {
    if (op.source === 'image') return op.reference.replace(/@.*/, '')
    return op.source === 'context' ? `context ${op.name}` : op.source
  })
}

const tree = {kind: 'tree'} as const

describe('FROM', () => {
  it.each<[string, string, Partial<LowerOptions>, string[]]>([
    ['an image', 'FROM debian', {}, ['docker.io/library/debian']],
    ['with a global ARG', 'ARG V=12\nFROM debian:$V', {}, ['docker.io/library/debian:12']],
    ['nothing', 'FROM scratch', {}, ['scratch']],
    ['a stage', 'FROM debian AS a\nFROM a', {}, ['docker.io/library/debian']],
    ['a stage that is called scratch', 'FROM debian AS scratch\nFROM scratch', {}, ['docker.io/library/debian']],
    ['an image of the same name', 'FROM busybox AS busybox', {}, ['docker.io/library/busybox']],
    ['the last stage of a name', 'FROM a AS x\nFROM b AS x\nFROM x', {}, ['docker.io/library/b']],
    ['only what the target needs', 'FROM a AS x\nFROM b AS y\nFROM x', {}, ['docker.io/library/a']],
    [
      'a context in place of an image',
      'FROM debian',
      {namedContexts: [{name: 'debian', value: tree}]},
      ['scratch', 'context debian']
    ],
    [
      'a context for one platform',
      'FROM debian',
      {
        namedContexts: [
          {name: 'debian::linux/arm64', value: tree},
          {name: 'debian::linux/amd64', value: {kind: 'scratch'}}
        ]
      },
      ['scratch']
    ],
    [
      'an image in place of another',
      'FROM debian',
      {namedContexts: [{name: 'docker.io/library/debian:latest', value: {kind: 'image', reference: 'docker.io/library/a:1'}}]},
      ['docker.io/library/a:1']
    ]
  ])('takes %s', async (_, text, options, expected) => {
    expect(await sourcesOf(text, options)).toEqual(expected)
  })

  it('resolves nothing for stages that are not needed', async () => {
    expect((await lower('FROM a AS x\nRUN x\nFROM b\nCOPY . /', {})).resolved).toEqual(['docker.io/library/b'])
  })

  it.each([
    [
      'FROM Build',
      'failed to parse stage name "Build": invalid reference format: repository name (library/Build) must be lowercase'
    ],
    ['FROM $A', 'base name ($A) should not be blank'],
    ['FROM --platform=$P scratch', 'empty platform value from expression $P'],
    [
      'FROM --platform=$TARGETPLATFROM scratch',
      'empty platform value from expression $TARGETPLATFROM (did you mean TARGETPLATFORM?)'
    ],
    ['FROM --platform=a/b/c/d scratch', 'failed to parse platform a/b/c/d'],
    ['FROM scratch AS x\nCOPY --from=x a /', 'circular dependency detected on stage: x'],
    ['FROM scratch AS x\nCOPY --from=y a /\nFROM scratch AS y\nCOPY --from=x a /', 'circular dependency detected on stage: x'],
    [
      'FROM scratch\nCOPY --from=y a /\nFROM scratch AS y\nFROM scratch\nCOPY --from=0 a /',
      'cannot copy from stage "y", it needs to be defined before current stage "stage-0"'
    ],
    [
      'FROM scratch AS x\nFROM scratch AS y\nCOPY --from=x a /\nFROM scratch AS x\nFROM y',
      'cannot copy from stage "x", it needs to be defined before current stage "y"'
    ],
    ['FROM scratch AS x\nRUN --mount=from=y,target=/t z\nFROM scratch AS y\nFROM x', 'cannot mount from stage "y" to "/t"'],
    ['FROM scratch AS x\nCOPY --from=9 a /\nFROM scratch', 'invalid stage index 9'],
    ['FROM scratch\nCOPY --from=-1 a /', 'invalid stage index -1'],
    ['FROM UPPER AS x\nFROM scratch', 'failed to parse stage name "UPPER"'],
    ['FROM scratch AS x\nCOPY --from=UPPER a /\nFROM scratch', 'failed to parse stage name "UPPER"'],
    ['FROM scratch AS x\nRUN --mount=from=UPPER,target=/t z\nFROM scratch', 'failed to parse stage name "UPPER"'],
    ['FROM scratch\nCOPY --from=7 a /', 'invalid stage index 7'],
    ['FROM scratch\nCOPY --from=$A a /', 'variable expansion is not supported for --from'],
    ['FROM scratch AS x\nRUN --mount=from=x,target=/x y', 'circular dependency detected on stage: x']
  ])('%j fails', async (text, message) => {
    await expect(lower(text)).rejects.toThrow(message)
  })

  it('asks for all images before it looks at a stage, those of COPY and mounts for the platform of the build', async () => {
    const text =
      'FROM --platform=linux/arm64 a AS x\nENV a b\nCOPY --from=b f /\nRUN --mount=from=c,target=/t y\nFROM d\nFROM x\nCOPY --from=e f /'
    const asked: string[] = []
    const warnings: string[] = []
    const lowering = lower(text, {
      warn: ({rule}) => void warnings.push(rule),
      resolveImage: async (reference, {architecture}) => {
        asked.push(`${reference.replace('docker.io/library/', '')} ${architecture}`)
        throw new Error(`${reference} is missing`)
      }
    })
    await expect(lowering).rejects.toThrow('docker.io/library/a is missing')
    expect(asked).toEqual(['a arm64', 'b amd64', 'c amd64', 'e amd64'])
    expect(warnings).toEqual(['FromPlatformFlagConstDisallowed'])
  })

  it('looks at the FROM of every stage', async () => {
    await expect(lower('FROM $A AS x\nFROM scratch')).rejects.toThrow('base name ($A) should not be blank')
  })

  it.each([
    ['build', undefined],
    ['Build', undefined],
    ['0', 'target stage "0" could not be found'],
    ['biuld', 'target stage "biuld" could not be found (did you mean build?)'],
    ['bu\u0130ld', undefined],
    ['b\x7f', 'target stage "b\\x7f" could not be found']
  ])('target %s', async (target, message) => {
    const lowering = lower('FROM scratch AS build\nFROM debian', {target})
    if (message) await expect(lowering).rejects.toThrow(message)
    else expect(opsOf((await lowering).root, 'source')).toEqual([{kind: 'source', source: 'scratch'}])
  })

  it('builds for the platform of the stage, and keeps that of the build in its variables', async () => {
    const {root, image} = await lower('FROM --platform=linux/arm64 debian\nARG TARGETARCH\nRUN $TARGETARCH', {
      platform: parsePlatform('linux/arm/v6')
    })
    expect(image.platform).toEqual({os: 'linux', architecture: 'arm64'})
    expect(opsOf(root, 'exec')[0]!.env).toContain('TARGETARCH=arm')
  })

  it('gives a Windows image what Windows has', async () => {
    const options = {platform: parsePlatform('windows(10.0.1)/amd64')}
    const {image, root} = await lower('FROM scratch\nCMD a b\nWORKDIR x\nCOPY f .', options)
    expect(image.config).toEqual({ArgsEscaped: true, Cmd: ['cmd', '/S', '/C', 'a b'], WorkingDir: '\\x'})
    expect(image.platform).toEqual({os: 'windows', architecture: 'amd64', 'os.version': '10.0.1'})
    expect(opsOf(root, 'file').flatMap(({actions}) => actions)).toMatchObject([{path: '/x'}, {destination: '/x/'}])
  })
})

describe('a platform that was asked for', () => {
  it.each([
    ['FROM --platform=linux/arm64 debian', 'linux/arm/v7', {os: 'linux', architecture: 'arm', variant: 'v7'}],
    ['FROM --platform=linux/arm64 debian', 'linux/amd64', {os: 'linux', architecture: 'amd64'}]
  ])('is that of the image: %s for %s', async (text, wanted, expected) => {
    const {image} = await lower(text, {platform: parsePlatform(wanted), isPlatformGiven: true})
    expect(image.platform).toEqual(expected)
  })
})

describe('a named context', () => {
  const other = {kind: 'image', reference: 'docker.io/library/other:latest'} as const

  it('stands for the stage of its name, instructions and all', async () => {
    const {image, resolved} = await lower('FROM debian AS base\nENV a=b\nFROM base', {
      namedContexts: [{name: 'base', value: other}]
    })
    expect(resolved).toEqual(['docker.io/library/other:latest'])
    expect(image.config.Env).not.toContain('a=b')
  })

  it('as a base has no entry of its own: the last layer is told of twice, as BuildKit does', async () => {
    const historyOf = async (text: string) =>
      (await lower(text, {namedContexts: [{name: 'base', value: tree}]})).image.history.map(entry => ({
        ...entry,
        vertex: undefined
      }))
    const missing = (createdBy: string) => ({kind: 'layer', createdBy, comment: 'buildkit.exporter.image.v0'})
    expect(await historyOf('FROM base\nENV a=b')).toEqual([
      {kind: 'metadata', createdBy: 'ENV a=b'},
      missing('local source for base')
    ])
    expect(await historyOf('FROM base\nRUN x')).toEqual([
      {kind: 'layer', createdBy: 'RUN /bin/sh -c x # buildkit'},
      missing('mount / from exec /bin/sh -c x')
    ])
    expect(await historyOf('FROM base AS q\nFROM q\nARG F=f\ncopy --chown=1 $F /')).toMatchObject([
      {},
      {createdBy: 'COPY --chown=1 f / # buildkit'},
      missing('[stage-1 1/1] COPY --chown=1 f /')
    ])
  })

  it('never stands for scratch', async () => {
    expect(await sourcesOf('FROM scratch', {namedContexts: [{name: 'scratch', value: other}]})).toEqual(['scratch'])
  })
})

describe('ONBUILD', () => {
  const bases = {base: {config: {OnBuild: ['ENV A=1', 'RUN make']}}}

  it('runs the triggers of the base first, once', async () => {
    const {image, root} = await lower('FROM base AS a\nENV A=2\nFROM a\nRUN last', {}, bases)
    expect(opsOf(root, 'exec').map(({args}) => args.at(-1))).toEqual(['make', 'last'])
    expect(image.config.OnBuild).toBeUndefined()
    expect(image.config.Env).toContain('A=2')
  })

  it('runs those of a stage in the stage on top of it', async () => {
    const {root} = await lower('FROM scratch AS a\nONBUILD RUN one\nFROM a\nRUN two')
    expect(opsOf(root, 'exec').map(({args}) => args.at(-1))).toEqual(['one', 'two'])
  })

  it('keeps the text for images', async () => {
    const {image} = await lower('FROM scratch\nONBUILD COPY . /app\nONBUILD RUN <<EOF\nx\nEOF')
    expect(image.config.OnBuild).toEqual(['COPY . /app', 'RUN <<EOF\nx\nEOF'])
  })

  it('says at the FROM what is wrong with a trigger', async () => {
    const lowering = lower('FROM scratch AS x\nFROM base', {}, {base: {config: {OnBuild: ['FOO bar']}}})
    await expect(lowering).rejects.toMatchObject({location: {startLine: 2}})
  })
})

describe('the graph', () => {
  it('numbers the steps of each stage', async () => {
    const {root} = await lower('FROM debian AS a\nRUN x\nCOPY f /\nFROM scratch\nCOPY --from=a /f /\nWORKDIR /x')
    expect(verticesOf(root).map(({name}) => name.replace(/@sha256:\w+/, ''))).toEqual([
      'scratch',
      '[a 1/3] FROM docker.io/library/debian',
      '[a 2/3] RUN x',
      '[internal] load build context',
      '[a 3/3] COPY f /',
      '[stage-1 1/2] COPY --from=a /f /',
      '[stage-1 2/2] WORKDIR /x'
    ])
  })

  it('shares the context between all who read it', async () => {
    const {root} = await lower('FROM scratch\nCOPY a /\nCOPY b /\nRUN --mount=target=/x y')
    expect(opsOf(root, 'source').filter(({source}) => source === 'context')).toHaveLength(1)
  })

  it('runs what --no-cache and its stages name', async () => {
    const text = 'FROM scratch AS a\nCOPY f /\nFROM scratch AS b\nCOPY --from=a /f /'
    const ignored = async (noCache: LowerOptions['noCache']) => {
      const {root} = await lower(text, {noCache})
      return verticesOf(root).filter(({op, ignoreCache}) => op.kind === 'file' && ignoreCache).length
    }
    expect([await ignored(false), await ignored(['B']), await ignored(true)]).toEqual([0, 1, 2])
  })
})
