import {lower, lowerRun} from './lower.js'

/** Variables of the last RUN, without PATH. */
async function envOf(text: string, buildArgs: Record<string, string> = {}, env: string[] = []): Promise<string[]> {
  const run = await lowerRun(text, {buildArgs}, {base: {config: {Env: ['PATH=/bin', ...env]}}})
  return run.env.filter(entry => !entry.startsWith('PATH='))
}

describe('ARG and ENV', () => {
  it.each<[string, string, Record<string, string>, string[]]>([
    ['a default', 'FROM base\nARG A=1\nRUN x', {}, ['A=1']],
    ['a build argument beats the default', 'FROM base\nARG A=1\nRUN x', {A: '2'}, ['A=2']],
    ['an empty build argument too', 'FROM base\nARG A=1\nRUN x', {A: ''}, ['A=']],
    ['which is not expanded', 'FROM base\nARG A\nRUN x', {A: '$B'}, ['A=$B']],
    ['no value at all', 'FROM base\nARG A\nRUN x', {}, []],
    ['an undeclared build argument', 'FROM base\nRUN x', {A: '1'}, []],
    ['a global ARG needs declaring', 'ARG A=1\nFROM base\nRUN x', {}, []],
    ['and is the default then', 'ARG A=1\nFROM base\nARG A\nRUN x', {}, ['A=1']],
    ["unless the stage's ARG has one", 'ARG A=1\nFROM base\nARG A=2\nRUN x', {}, ['A=2']],
    ['ENV after ARG wins', 'FROM base\nARG A=1\nENV A=2\nRUN x', {}, ['A=2']],
    ['ARG after ENV wins', 'FROM base\nENV A=2\nARG A=1\nRUN x', {}, ['A=1']],
    ['ARG without a value leaves ENV', 'FROM base\nENV A=2\nARG A\nRUN x', {}, ['A=2']],
    ['ARGs of one line follow each other', 'FROM base\nARG A=1 B=$A$A\nRUN x', {}, ['A=1', 'B=11']],
    ['ENV of one line does not', 'FROM base\nENV A=1\nENV A=2 B=$A\nRUN x', {}, ['A=2', 'B=1']],
    ['ARGs go to stages on top', 'FROM base AS a\nARG A=1\nFROM a\nRUN x', {}, ['A=1']],
    ['but to no other stage', 'FROM base AS a\nARG A=1\nFROM base\nRUN x', {}, []],
    ['automatic ones need declaring', 'FROM base\nARG TARGETARCH\nRUN x', {}, ['TARGETARCH=amd64']],
    ['and give way to a default', 'FROM base\nARG TARGETARCH=x\nRUN x', {}, ['TARGETARCH=x']],
    ['the stage that is built', 'FROM base AS a\nARG TARGETSTAGE\nRUN x', {}, ['TARGETSTAGE=a']]
  ])('%s', async (_, text, buildArgs, expected) => {
    expect(await envOf(text, buildArgs)).toEqual(expected)
  })

  it.each(['constructor', 'toString', '__proto__'])('%s is a name like any other', async name => {
    expect(await envOf(`ARG ${name}=g\nFROM base\nARG ${name}\nRUN x`)).toEqual([`${name}=g`])
    expect(await envOf(`FROM base\nARG ${name}\nRUN x`)).toEqual([])
    const given = Object.fromEntries([[name, '2']])
    expect(await envOf(`FROM base\nARG ${name}=1\nRUN x`, given)).toEqual([`${name}=2`])
  })

  it("stands against the base's variables like against ENV", async () => {
    expect(await envOf('FROM base\nARG A=1\nRUN x', {}, ['A=base'])).toEqual(['A=1'])
    expect(await envOf('FROM base\nRUN x', {A: '1'}, ['A=base'])).toEqual(['A=base'])
  })

  it('stays out of the image, where ENV is in place of what it replaces', async () => {
    const bases = {base: {config: {Env: ['PATH=/bin', 'A=1', 'B=2']}}}
    const {image} = await lower('FROM base\nARG A=9\nENV A=3 C=4', {}, bases)
    expect(image.config.Env).toEqual(['PATH=/bin', 'A=3', 'B=2', 'C=4'])
  })

  it('gives a RUN the proxies, in both cases and apart from its variables', async () => {
    const run = await lowerRun('FROM base\nRUN x', {buildArgs: {http_proxy: 'p'}})
    expect(run.proxyEnv).toEqual(['HTTP_PROXY=p', 'http_proxy=p'])
    expect(run.env.filter(entry => /proxy/i.test(entry))).toEqual([])
    const both = await lowerRun('FROM base\nRUN x', {buildArgs: {http_proxy: 'lower', HTTP_PROXY: 'upper', No_Proxy: 'n'}})
    expect(both.proxyEnv).toEqual(['HTTP_PROXY=lower', 'http_proxy=lower', 'NO_PROXY=n', 'no_proxy=n'])
  })

  it('makes no variable of what is meant for an SBOM scanner', async () => {
    expect(await envOf('FROM base\nARG BUILDKIT_SBOM_SCAN_STAGE=true\nRUN x', {})).toEqual([])
  })

  it.each([
    ['FROM scratch\nENV A=${B:?missing}', 'B: missing', 2],
    ['ARG A=${B:?}\nFROM scratch', 'B: is not allowed to be unset', 1],
    ['FROM scratch\nCOPY ${ /', 'syntax error: missing', 2]
  ])('says where %j fails', async (text, message, startLine) => {
    await expect(lower(text)).rejects.toMatchObject({message: expect.stringContaining(message), location: {startLine}})
  })

  it('takes a build argument for an ARG whose default makes no sense', async () => {
    expect(await envOf('FROM base\nARG A=${B:?no}\nRUN x', {A: '1'})).toEqual(['A=1'])
    expect((await lower('ARG A=${B:?no}\nFROM base', {buildArgs: {A: '1'}})).warnings).toEqual([])
  })
})
