import {readdirSync} from 'node:fs'
import {CancelledError, SolveError} from '../../src/errors.js'
import {parsePlatform} from '../../src/oci/platform.js'
import {Session} from './session.js'

let session: Session
beforeEach(() => {
  session = new Session()
})
afterEach(() => session.close())

const scripts = () => session.runtime.ran.map(({args}) => args.at(-1))

describe('solve()', () => {
  it('makes a layer a step', async () => {
    const {layers, steps} = await session.solve('FROM scratch\nRUN echo 1 > a\nCOPY f /d/\nWORKDIR /w', {files: {f: '1'}})
    expect(steps).toEqual(['RUN echo 1 > a: done', 'COPY f /d/: done', 'WORKDIR /w: done'])
    expect(layers.map(names => names.filter(name => !/^(dev|proc|sys|etc)\//.test(name)))).toEqual([['a'], ['d/', 'd/f'], ['w/']])
  })

  it('runs what two stages share once', async () => {
    const text =
      'FROM scratch AS a\nRUN echo 1 > a\nFROM scratch AS b\nRUN echo 1 > a\nFROM scratch\nCOPY --from=a a /1\nCOPY --from=b a /2'
    const {error, layers} = await session.solve(text)
    expect(error).toBeUndefined()
    expect(scripts()).toEqual(['echo 1 > a'])
    expect(layers).toEqual([['1'], ['2']])
  })

  it('runs stages side by side', async () => {
    const wait = (mine: string, other: string) =>
      `touch "$DIR/${mine}"; while [ ! -e "$DIR/${other}" ]; do sleep 0.02; done; touch ${mine}`
    const text = `FROM scratch AS a\nARG DIR\nRUN ${wait('a', 'b')}\nFROM scratch AS b\nARG DIR\nRUN ${wait('b', 'a')}\nFROM scratch\nCOPY --from=a a /\nCOPY --from=b b /`
    const {error, layers} = await session.solve(text, {buildArgs: {DIR: session.scratch()}})
    expect(error).toBeUndefined()
    expect(layers).toEqual([['a'], ['b']])
  }, 20_000)

  it('does for several platforms once what is for one', async () => {
    const text = 'FROM --platform=$BUILDPLATFORM base AS a\nRUN echo 1 > a\nFROM scratch\nCOPY --from=a a /\nRUN echo 2 > b'
    const platforms = ['linux/amd64', 'linux/arm64'].map(platform => parsePlatform(platform))
    const {error, layers} = await session.solve(text, {platforms})
    expect(error).toBeUndefined()
    expect(scripts().toSorted()).toEqual(['echo 1 > a', 'echo 2 > b', 'echo 2 > b'])
    expect(layers.map(names => names[0])).toEqual(['a', 'b'])
  })

  it('says which step failed, with its place and exit code', async () => {
    const {error, steps} = await session.solve('FROM scratch\nRUN echo 1 > a\nRUN exit 42\nRUN echo 2')
    expect(error).toBeInstanceOf(SolveError)
    expect(error).toMatchObject({
      code: 'EXEC_FAILED',
      exitCode: 42,
      message: 'process "/bin/sh -c exit 42" did not complete successfully: exit code: 42',
      location: {startLine: 3}
    })
    expect(steps).toEqual(['RUN echo 1 > a: done', 'RUN exit 42: failed'])
  })

  it('stops everything else after a failure', async () => {
    const text =
      'FROM scratch AS a\nRUN sleep 30\nRUN echo later\nFROM scratch AS b\nRUN sleep 0.2; exit 1\nFROM scratch\nCOPY --from=a / /a\nCOPY --from=b / /b'
    const started = Date.now()
    const {error, steps} = await session.solve(text)
    expect(error).toMatchObject({exitCode: 1})
    expect(Date.now() - started).toBeLessThan(10_000)
    expect(steps.toSorted()).toEqual(['RUN sleep 0.2; exit 1: failed', 'RUN sleep 30: cancelled'])
    expect(scripts()).not.toContain('echo later')
  }, 20_000)

  it('ends with the reason of a cancellation, when nothing runs any more', async () => {
    const controller = new AbortController()
    const reason = new CancelledError('SIGTERM')
    setTimeout(() => controller.abort(reason), 200)
    const {error, steps} = await session.solve('FROM scratch\nRUN sleep 30\nRUN echo later', {signal: controller.signal})
    expect(error).toBe(reason)
    expect(steps).toEqual(['RUN sleep 30: cancelled'])
    expect(scripts()).toEqual(['sleep 30'])
  }, 20_000)

  it('runs nothing after a cancellation', async () => {
    const {error} = await session.solve('FROM scratch\nRUN echo 1', {signal: AbortSignal.abort(new Error('before'))})
    expect(error?.message).toBe('before')
    expect(scripts()).toEqual([])
  })

  it('gives a process what runc and BuildKit would: HOME by its id, an empty variable for a secret that is not there', async () => {
    const passwd = 'joe:x:7:7::/first:\njoey:x:7:8::/second:\n'
    const text = 'FROM scratch\nCOPY passwd /etc/\nENV HOME=\nUSER joey\nRUN --mount=type=secret,id=s,env=S true'
    expect((await session.solve(text, {files: {passwd}})).error).toBeUndefined()
    expect(session.runtime.ran.at(-1)).toMatchObject({uid: 7, gid: 8})
    expect(session.runtime.ran.at(-1)?.env.filter(entry => /^(HOME|S)=/.test(entry))).toEqual(['HOME=/first', 'S='])
  })

  it('mounts a tmpfs with the mode of what it hides, and has missing directories made', async () => {
    const text = 'FROM scratch\nCOPY --chmod=700 d /t\nRUN --mount=type=tmpfs,target=/t --mount=type=tmpfs,target=/u/v true'
    expect((await session.solve(text, {files: {'d/x': ''}})).error).toBeUndefined()
    const {mounts, rootfs} = session.runtime.ran.at(-1)!
    expect(mounts.filter(({kind}) => kind === 'tmpfs')).toMatchObject([{mode: 0o700}, {mode: 0o1777}])
    expect(rootfs.missing?.map(({path}) => path)).toEqual(['/u', '/etc'])
  })

  it('keeps secrets out of what remains', async () => {
    const text = 'FROM scratch\nRUN --mount=type=secret,id=s,env=S,required echo "$S" | wc -c > size'
    const {error, layers} = await session.solve(text, {secrets: {s: 'hunter2'}})
    expect(error).toBeUndefined()
    expect(layers.flat()).toContain('size')
    expect(session.filesWith('hunter2')).toEqual([])
    expect((await session.solve(text.replace('id=s', 'id=t'))).error?.message).toBe('secret t: not found')
  })

  it('leaves no temporary file behind when a mount cannot be had', async () => {
    const {error} = await session.solve('FROM scratch\nRUN --mount=type=secret,id=s,required true')
    expect(error?.message).toBe('secret s: not found')
    expect(readdirSync((await session.worker()).store.directory('tmp'))).toEqual([])
  })
})
