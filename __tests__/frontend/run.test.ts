import type {ExecMount} from '../../src/graph/op.js'
import type {LowerOptions} from '../../src/frontend/options.js'
import {lower, lowerRun} from './lower.js'

async function mountsOf(flags: string, options: Partial<LowerOptions> = {}): Promise<readonly ExecMount[]> {
  return (await lowerRun(`FROM scratch AS other\nFROM scratch\nWORKDIR /w\nENV V=v\nRUN ${flags} x`, options)).mounts
}

describe('RUN', () => {
  it.each<[string, object]>([
    ['--mount=target=t', {type: 'bind', target: '/w/t', input: 1, source: '', readonly: true}],
    ['--mount=type=bind,from=other,source=/$V,target=/t,rw', {type: 'bind', target: '/t', source: '/v', readonly: false}],
    [
      '--mount=type=cache,target=/c/',
      {type: 'cache', target: '/c', id: '/c', sharing: 'shared', made: undefined, input: undefined}
    ],
    [
      '--mount=type=cache,target=/c,id=$V,sharing=locked,uid=1',
      {id: 'v', sharing: 'locked', made: {mode: 0o755, uid: 1, gid: 0}}
    ],
    ['--mount=type=cache,target=/c,mode=1770', {made: {mode: 0o770, uid: 0, gid: 0}}],
    ['--mount=type=cache,target=/c,from=other,source=/s,mode=0700', {source: '/s', made: undefined}],
    ['--mount=type=cache,target=/c,from=other,mode=0700', {source: '/cache', made: {mode: 0o700, uid: 0, gid: 0}}],
    ['--mount=type=tmpfs,target=/t,size=64m', {type: 'tmpfs', target: '/t', size: 64 * 1024 * 1024}],
    ['--mount=type=secret,id=s', {type: 'secret', id: 's', target: '/run/secrets/s', mode: 0o400, required: false}],
    ['--mount=type=secret,id=s,env=S', {type: 'secret', target: undefined, env: 'S'}],
    ['--mount=type=ssh', {type: 'ssh', id: 'default', target: '/run/buildkit/ssh_agent.0', mode: 0o600}]
  ])('%s', async (flags, expected) => {
    expect(await mountsOf(flags)).toMatchObject([expected])
  })

  it('mounts one in another after it, and secrets last, in whatever order they are written', async () => {
    const mounts = await mountsOf('--mount=type=secret,id=s,target=/m/s --mount=target=/m/d --mount=type=tmpfs,target=/m')
    expect(mounts.map(({target}) => target)).toEqual(['/m', '/m/d', '/m/s'])
  })

  it('numbers agents among themselves, and names the first', async () => {
    const run = await lowerRun('FROM scratch\nRUN --mount=type=tmpfs,target=/t --mount=type=ssh,id=a --mount=type=ssh,id=b x')
    expect(run.mounts.map(({target}) => target)).toEqual(['/t', '/run/buildkit/ssh_agent.0', '/run/buildkit/ssh_agent.1'])
    expect(run.env).toContain('SSH_AUTH_SOCK=/run/buildkit/ssh_agent.0')
  })

  it('keeps the caches of namespaces apart', async () => {
    const mounts = await mountsOf('--mount=type=cache,target=/c', {buildArgs: {BUILDKIT_CACHE_MOUNT_NS: 'n'}})
    expect(mounts).toMatchObject([{id: 'n//c'}])
  })

  it('shows a script with an interpreter as a file', async () => {
    const {args, scripts} = await lowerRun('FROM scratch\nRUN <<EOF\n#!/bin/x\ny\nEOF')
    expect(args).toEqual(['/bin/sh', '-c', '/dev/pipes/EOF'])
    expect(scripts).toEqual([{path: '/dev/pipes/EOF', content: '#!/bin/x\ny\n'}])
    const spaced = await lowerRun('FROM scratch\nRUN <<"a b"  \n#!/bin/x\na b')
    expect(spaced.args).toEqual(['/bin/sh', '-c', '/dev/pipes/a b'])
  })

  it.each<[string, Partial<LowerOptions>, string | undefined]>([
    ['--network=host', {}, 'network.host is not allowed'],
    ['--network=host', {entitlements: ['network.host']}, undefined],
    ['--network=host', {network: 'host'}, undefined],
    ['--network=none', {}, undefined],
    ['--security=insecure', {}, 'security.insecure is not allowed'],
    ['--security=insecure', {entitlements: ['security.insecure']}, undefined],
    ['--device=v/c=d', {}, 'device=v/c=d is not allowed'],
    ['--device=v/c=d', {entitlements: ['device']}, undefined],
    ['--device=v/c=d', {entitlements: ['device=v/c=e']}, 'device=v/c=d is not allowed']
  ])('%s with %j', async (flag, options, message) => {
    const lowering = lower(`FROM scratch\nRUN ${flag} x`, options)
    if (message) await expect(lowering).rejects.toThrow(message)
    else await expect(lowering).resolves.toBeDefined()
  })

  it('knows hosts by lower case', async () => {
    expect((await lowerRun('FROM scratch\nRUN x', {extraHosts: [['Db', 'FE80::1']]})).extraHosts).toEqual([['db', 'fe80::1']])
  })

  it('needs a command', async () => {
    await expect(lower('FROM scratch\nRUN []')).rejects.toThrow('arguments are required')
  })

  it.each<[Partial<LowerOptions>, string]>([
    [{}, 'buildkitsandbox'],
    [{hostname: ''}, 'buildkitsandbox'],
    [{hostname: 'h'}, 'h'],
    [{hostname: 'h', buildArgs: {BUILDKIT_SANDBOX_HOSTNAME: 's'}}, 's']
  ])('%j is called %s', async (options, hostname) => {
    expect((await lowerRun('FROM scratch\nRUN x', options)).hostname).toBe(hostname)
  })
})
