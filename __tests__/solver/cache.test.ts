import {Session, type SolveRequest} from './session.js'

let session: Session
beforeEach(() => {
  session = new Session()
})
afterEach(() => session.close())

/** What is done again, without the steps that come from the cache. */
async function redone(text: string, request: SolveRequest = {}): Promise<string[]> {
  const {steps, error} = await session.solve(text, request)
  if (error) throw error
  return steps.filter(step => !step.endsWith(': cached')).map(step => step.replace(/: done$/, ''))
}

const RUN = 'FROM scratch\nRUN echo x > x'

describe('the key of a RUN', () => {
  it.each<[string, string, SolveRequest, string, SolveRequest]>([
    ['nothing changed', RUN, {}, RUN, {}],
    ['text after it', RUN, {}, `${RUN}\nCMD a`, {}],
    ['metadata before it', RUN, {}, 'FROM scratch\nLABEL a=b\nEXPOSE 80\nCMD c\nRUN echo x > x', {}],
    ['exec form of the same', RUN, {}, 'FROM scratch\nRUN ["/bin/sh", "-c", "echo x > x"]', {}],
    ['an undeclared build argument', RUN, {}, RUN, {buildArgs: {A: '1'}}],
    ['ENV in place of ARG', 'FROM scratch\nARG A=1\nRUN echo x > x', {}, 'FROM scratch\nENV A=1\nRUN echo x > x', {}],
    ['a proxy', RUN, {}, RUN, {buildArgs: {HTTP_PROXY: 'p'}}],
    ["an extra host's address", RUN, {extraHosts: [['h', '1.1.1.1']]}, RUN, {extraHosts: [['h', '2.2.2.2']]}],
    [
      'mounts in another order',
      'FROM scratch\nRUN --mount=target=/m --mount=target=/n,source=a echo x > x',
      {files: {a: '1'}},
      'FROM scratch\nRUN --mount=target=/n,source=a --mount=target=/m echo x > x',
      {files: {a: '1'}}
    ],
    ['the name of the stage', RUN, {}, 'FROM scratch AS a\nRUN echo x > x', {}],
    [
      "a secret's value",
      'FROM scratch\nRUN --mount=type=secret,id=s,env=S echo x > x',
      {secrets: {s: '1'}},
      'FROM scratch\nRUN --mount=type=secret,id=s,env=S echo x > x',
      {secrets: {s: '2'}}
    ]
  ])('is the same with %s', async (_, before, first, after, second) => {
    await redone(before, first)
    expect(await redone(after, second)).toEqual([])
  })

  it.each<[string, string, SolveRequest, string, SolveRequest]>([
    ['its text', RUN, {}, 'FROM scratch\nRUN echo  x > x', {}],
    ['a variable', RUN, {}, 'FROM scratch\nENV A=1\nRUN echo x > x', {}],
    [
      'a declared argument',
      'FROM scratch\nARG A=1\nRUN echo x > x',
      {},
      'FROM scratch\nARG A=1\nRUN echo x > x',
      {buildArgs: {A: '2'}}
    ],
    ['the user', RUN, {}, 'FROM scratch\nUSER 1\nRUN echo x > x', {}],
    ['the shell', RUN, {}, 'FROM scratch\nSHELL ["/bin/sh", "-ec"]\nRUN echo x > x', {}],
    ['the host name', RUN, {}, RUN, {hostname: 'h'}],
    ['an extra host', RUN, {}, RUN, {extraHosts: [['h', '1.1.1.1']]}],
    ['the network', RUN, {}, 'FROM scratch\nRUN --network=none echo x > x', {}],
    ['a mount', RUN, {}, 'FROM scratch\nRUN --mount=type=tmpfs,target=/t echo x > x', {}]
  ])('is another with %s', async (_, before, first, after, second) => {
    await redone(before, first)
    expect(await redone(after, second)).toHaveLength(1)
  })

  it('counts what a bind mount shows, not where it was', async () => {
    const run = (source: string) => `FROM scratch\nRUN --mount=source=${source},target=/m echo x > x`
    await redone(run('a'), {files: {'a/f': '1', 'b/f': '1', 'c/f': '2'}})
    expect(await redone(run('b'), {files: {'b/f': '1', other: '3'}})).toEqual([])
    expect(await redone(run('c'), {files: {'c/f': '2'}})).toHaveLength(1)
  })
})

describe('the key of a COPY', () => {
  it.each<[string, string, Record<string, string>, string, Record<string, string>, number]>([
    ['nothing', 'COPY a /', {a: '1'}, 'COPY a /', {a: '1'}, 0],
    ['another file', 'COPY a /', {a: '1'}, 'COPY a /', {a: '1', b: '2'}, 0],
    ['the same destination', 'WORKDIR /w\nCOPY a x', {a: '1'}, 'WORKDIR /w\nCOPY a /w/x', {a: '1'}, 0],
    ['the same by a variable', 'COPY a /', {a: '1'}, 'ENV V=a\nCOPY $V /', {a: '1'}, 0],
    ['the same source', 'COPY a d /x/', {a: '1', 'd/b': '2'}, 'COPY ./a /d/ /x/', {a: '1', 'd/b': '2'}, 0],
    ['the same mode', 'COPY --chmod=644 a /x', {a: '1'}, 'COPY --chmod=0644 a /x', {a: '1'}, 0],
    ['the same owner', 'COPY --chown=root:0 a /x', {a: '1'}, 'COPY --chown=0:root a /x', {a: '1'}, 0],
    ['no owner and no mode', 'COPY --chown= --chmod= a /x', {a: '1'}, 'COPY a /x', {a: '1'}, 0],
    ['ADD that says what it does anyway', 'ADD a /x', {a: '1'}, 'ADD --unpack=true a /x', {a: '1'}, 0],
    ['ADD that does not unpack', 'ADD a /x', {a: '1'}, 'ADD --unpack=false a /x', {a: '1'}, 1],
    ['the content', 'COPY a /', {a: '1'}, 'COPY a /', {a: '2'}, 1],
    ['the source', 'COPY a /x', {a: '1'}, 'COPY b /x', {b: '1'}, 1],
    ['the owner', 'COPY a /x', {a: '1'}, 'COPY --chown=1 a /x', {a: '1'}, 1],
    ['a name in a directory', 'COPY d /x', {'d/a': '1'}, 'COPY d /x', {'d/b': '1'}, 1],
    ['what the ignore file hides', 'COPY d /x', {'d/a': '1'}, 'COPY --exclude=b d /x', {'d/a': '1'}, 1]
  ])('with %s changed', async (_, before, files, after, changed, expected) => {
    await redone(`FROM scratch\n${before}`, {files})
    expect(await redone(`FROM scratch\n${after}`, {files: changed})).toHaveLength(expected)
  })

  it('of another stage counts just the files that it takes', async () => {
    const text = (other: string) =>
      `FROM scratch AS a\nRUN echo 1 > taken; echo ${other} > other\nFROM scratch\nCOPY --from=a taken /`
    await redone(text('1'))
    expect(await redone(text('2'))).toEqual(['RUN echo 1 > taken; echo 2 > other'])
  })

  it('with --link does not know what is below', async () => {
    const text = (below: string) => `FROM scratch\nRUN echo ${below} > b\nCOPY --link a /x/`
    await redone(text('1'), {files: {a: '1'}})
    expect(await redone(text('2'), {files: {a: '1'}})).toEqual(['RUN echo 2 > b'])
  })
})

describe('a rebuild', () => {
  it('goes on from the cache when a step that ran again made the same', async () => {
    const text = (comment: string) => `FROM scratch\nRUN touch -d @1 f # ${comment}\nRUN echo 1 > g\nCOPY a /`
    await redone(text('one'), {files: {a: '1'}})
    expect(await redone(text('two'), {files: {a: '1'}})).toEqual(['RUN touch -d @1 f # two'])
  })

  it('gives the same layers, whenever it is made', async () => {
    const text = (comment: string) => `FROM scratch\nRUN echo 1 > f # ${comment}\nRUN echo 2 > g`
    const {diffIds} = await session.solve(text('one'))
    await new Promise(resolve => setTimeout(resolve, 1100))
    expect((await session.solve(text('two'))).diffIds).toEqual(diffIds)
  })

  it('keeps times that a step chose', async () => {
    const text = (time: number) => `FROM scratch\nRUN echo 1 > f; touch -d @${time} f`
    const first = await session.solve(text(1_000_000_000))
    const second = await session.solve(text(1_000_000_001))
    expect(second.diffIds).not.toEqual(first.diffIds)
    expect((await session.solve(`${text(1_000_000_000)} # again`)).diffIds).toEqual(first.diffIds)
  })

  it('tells different layers apart, though both ran again', async () => {
    const {layers} = await session.solve('FROM scratch\nCOPY a /1\nCOPY b /2', {files: {a: '1', b: '2'}})
    expect(layers).toEqual([['1'], ['2']])
  })

  it('reads nothing from the cache that --no-cache names', async () => {
    const text = 'FROM scratch AS a\nRUN echo 1 > x\nFROM scratch AS b\nRUN echo 2 > x\nCOPY --from=a x /'
    await redone(text)
    expect(await redone(text, {noCache: ['b']})).toEqual(['RUN echo 2 > x', 'COPY --from=a x /'])
    expect(await redone(text, {noCache: true})).toHaveLength(3)
    expect(await redone(text)).toEqual([])
  })
})
