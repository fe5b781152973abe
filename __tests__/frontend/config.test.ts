import type {ContainerConfig} from '../../src/oci/config.js'
import {lower} from './lower.js'

const BASE: ContainerConfig = {
  Env: ['PATH=/bin'],
  Cmd: ['base'],
  Entrypoint: ['/base'],
  User: 'u',
  WorkingDir: '/w',
  Labels: {a: '1', b: '2'},
  ExposedPorts: {'80/tcp': {}},
  Shell: ['/bin/bash', '-c']
}

async function configOf(text: string, labels: Record<string, string> = {}): Promise<ContainerConfig> {
  return (await lower(`FROM base\n${text}`, {labels}, {base: {config: BASE}})).image.config
}

describe('the image configuration', () => {
  it.each<[string, ContainerConfig]>([
    ['ENV a=1', {Env: ['PATH=/bin', 'a=1']}],
    ['ENV PATH=/x:$PATH', {Env: ['PATH=/x:/bin']}],
    ['LABEL b=3 c=$PATH', {Labels: {a: '1', b: '3', c: '/bin'}}],
    ['CMD ["x"]', {Cmd: ['x'], ArgsEscaped: true}],
    ['CMD x y', {Cmd: ['/bin/bash', '-c', 'x y'], ArgsEscaped: true}],
    ['ENTRYPOINT ["e"]\nCMD ["x"]', {Entrypoint: ['e'], Cmd: ['x']}],
    ['CMD ["x"]\nENTRYPOINT ["e"]', {Entrypoint: ['e'], Cmd: ['x']}],
    ['SHELL ["/bin/sh", "-ec"]\nCMD x', {Shell: ['/bin/sh', '-ec'], Cmd: ['/bin/sh', '-ec', 'x']}],
    ['WORKDIR sub', {WorkingDir: '/w/sub'}],
    ['USER 1:2', {User: '1:2'}],
    ['EXPOSE 53/udp', {ExposedPorts: {'80/tcp': {}, '53/udp': {}}}],
    ['VOLUME ["/a b"]', {Volumes: {'/a b': {}}}],
    ['STOPSIGNAL SIGINT', {StopSignal: 'SIGINT'}],
    ['HEALTHCHECK --retries=2 CMD x', {Healthcheck: {Test: ['CMD-SHELL', 'x'], Retries: 2}}],
    ['HEALTHCHECK NONE', {Healthcheck: {Test: ['NONE']}}],
    ['ONBUILD RUN x', {OnBuild: ['RUN x']}]
  ])('%s', async (text, expected) => {
    expect(await configOf(text)).toMatchObject(expected)
  })

  it.each<[string, keyof ContainerConfig]>([
    ['ENTRYPOINT ["e"]', 'Cmd'],
    ['CMD []', 'Cmd'],
    ['ENTRYPOINT []', 'Entrypoint'],
    ['USER $NONE', 'User']
  ])('%s leaves no %s', async (text, key) => {
    expect(await configOf(text)).not.toHaveProperty(key)
  })

  it.each([
    ['/w//x', 'linux', '/w//x'],
    ['app', 'linux', '/app/app'],
    ['C:\\app\\', 'windows', '\\app']
  ])("takes its base's working directory %s of %s as %s", async (written, os, expected) => {
    const {image} = await lower('FROM base', {}, {base: {os, config: {WorkingDir: written}}})
    expect(image.config.WorkingDir).toBe(expected)
  })

  it("gets the build's labels last", async () => {
    expect((await configOf('LABEL b=3', {b: '4'})).Labels).toEqual({a: '1', b: '4'})
  })

  it('sets a variable where its name first stood', async () => {
    const bases = {base: {config: {Env: ['a=1', 'PATH=/bin', 'a=2', 'bare']}}}
    const {image} = await lower('FROM base\nENV a=3 bare=4 b=5\nENV b=6 c=7', {}, bases)
    expect(image.config.Env).toEqual(['a=3', 'PATH=/bin', 'a=2', 'bare=4', 'b=6', 'c=7'])
  })

  it('leaves the stage below as it is', async () => {
    const text = 'FROM base AS one\nFROM one\nENV a=1\nLABEL c=3\nEXPOSE 81\nFROM one'
    const {image} = await lower(text, {}, {base: {config: BASE}})
    expect(image.config).toMatchObject({Env: BASE.Env, Labels: BASE.Labels, ExposedPorts: BASE.ExposedPorts})
  })

  it('has labels of any name', async () => {
    const {Labels} = await configOf('LABEL __proto__=x')
    expect(Object.entries(Labels!)).toContainEqual(['__proto__', 'x'])
  })

  it('takes many thousand instructions in linear time', async () => {
    const lines = Array.from({length: 20_000}, (_, at) => `ENV v${at}=1\nLABEL l${at}=1\nEXPOSE ${at + 1}\nVOLUME /v${at}`)
    const started = performance.now()
    const {image} = await lower(`FROM scratch\n${lines.join('\n')}`)
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(Object.keys(image.config.ExposedPorts!)).toHaveLength(20_000)
  })

  it.each(['STOPSIGNAL SIGFOO', 'EXPOSE abc', 'VOLUME [""]'])('%s fails where it stands', async text => {
    await expect(lower(`FROM scratch\n${text}`)).rejects.toMatchObject({location: {startLine: 2}})
  })
})
