import {lower, lowerFile, opsOf} from './lower.js'

async function destinationOf(workdir: string, destination: string): Promise<string> {
  const {actions} = await lowerFile(`FROM scratch\nWORKDIR ${workdir}\nCOPY ["a", "${destination}"]`)
  return (actions[0] as {destination: string}).destination
}

describe('COPY', () => {
  it.each([
    ['/w', 'x', '/w/x'],
    ['/w', './x/', '/w/x/'],
    ['/w', '.', '/w/'],
    ['/w', '', '/w/'],
    ['/w', 'x/.', '/w/x/'],
    ['/w', '../../../x', '/x'],
    ['/w', '/', '/'],
    ['/../w', 'x', '/w/x']
  ])('from %s to %j goes to %s', async (workdir, destination, expected) => {
    expect(await destinationOf(workdir, destination)).toBe(expected)
  })

  it('notes what all steps together ask of the context', async () => {
    const {root} = await lower('FROM scratch\nCOPY a/./b /\nADD ../c* /\nRUN --mount=target=/m,source=d x')
    const asked = opsOf(root, 'file').flatMap(({actions}) => actions.map(action => ('asked' in action ? [...action.asked!] : [])))
    expect(asked).toEqual([
      ['/a/b', '/c*', '/d'],
      ['/a/b', '/c*', '/d']
    ])
  })

  it('expands paths and owners, each word once', async () => {
    const {root, warnings} = await lower('FROM scratch\nENV U=1 D=/d\nCOPY --chown=$U:$G --chmod=$M $S $D/')
    expect(opsOf(root, 'file')[0]!.actions).toMatchObject([{sources: [''], destination: '/d/', chown: '1:', chmod: ''}])
    expect(warnings.map(({message}) => message)).toEqual(
      ['G', 'M', 'S'].map(name => `Usage of undefined variable '$${name}' (did you mean $U?)`)
    )
  })

  it('writes heredocs last, expanded unless quoted', async () => {
    const {actions} = await lowerFile('FROM scratch\nENV V=1\nCOPY <<A <<"B" c /d/\n$V "x" \\$V\nA\n$V\nB')
    expect(actions).toMatchObject([
      {kind: 'copy', sources: ['c']},
      {kind: 'write', name: 'A', content: '1 "x" $V\n', destination: '/d/'},
      {kind: 'write', name: 'B', content: '$V\n'}
    ])
  })

  it('keeps --link unless there is --chmod', async () => {
    expect((await lowerFile('FROM scratch\nCOPY --link a /')).link).toBe(true)
    expect((await lowerFile('FROM scratch\nCOPY --link --chmod=644 a /')).link).toBe(false)
  })

  it.each([
    ['COPY https://x/y /', "source can't be a URL for COPY"],
    ['COPY https://x/y.git /', "source can't be a git ref for COPY"],
    ['COPY --chmod=64a a /', "invalid chmod parameter: '64a'"],
    ['ADD --checksum=sha256:0 a /', 'checksum requires HTTP(S) or Git sources'],
    ['ADD --checksum=sha256:0 a b /', "checksum can't be specified for multiple sources"],
    ['ADD --checksum=sha256:0 http://x/y /', 'invalid checksum digest length'],
    ['ADD https://x/y.git?unknown=1 /', 'unexpected query "unknown"'],
    ['COPY https://x/y.git?unknown=1 /', 'unexpected query "unknown"'],
    ['ADD --checksum=constructor:0 http://x/y /', 'unsupported digest algorithm'],
    ['ADD --checksum=SHA256:0 http://x/y /', 'invalid checksum digest format'],
    [`ADD --checksum=sha384:${'0'.repeat(96)} http://x/y /`, 'digest mismatch: only sha256 can be compared, not sha384']
  ])('%s fails', async (text, message) => {
    await expect(lower(`FROM scratch\n${text}`)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      location: {startLine: 2}
    })
  })
})

describe('ADD', () => {
  it('reads each kind of source from where it is', async () => {
    const {root} = await lower('FROM scratch\nADD a.tar http://x/y https://x/z.git#v1:sub b /d/')
    const sources = opsOf(root, 'source')
    expect(sources).toMatchObject([
      {source: 'scratch'},
      {source: 'context'},
      {source: 'http', url: 'http://x/y'},
      {source: 'git', remote: 'https://x/z.git', ref: 'v1', subdir: 'sub', keepGitDir: false}
    ])
    expect(opsOf(root, 'file')[0]!.actions).toMatchObject([
      {input: 1, sources: ['a.tar'], unpack: 'auto'},
      {input: 2, sources: ['/*'], unpack: 'never'},
      {input: 3, sources: ['/'], unpack: 'never'},
      {input: 1, sources: ['b']}
    ])
  })

  it.each([
    ['', 'auto'],
    ['--unpack', 'always'],
    ['--unpack=false', 'never']
  ])('%s unpacks %s', async (flag, unpack) => {
    expect((await lowerFile(`FROM scratch\nADD ${flag} a.tar /`)).actions).toMatchObject([{unpack}])
  })
})
