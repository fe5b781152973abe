import {mountTarget, parseMount} from '../../src/dockerfile/mount.js'

describe('parseMount()', () => {
  it.each([
    ['target=/x', {type: 'bind', target: '/x', source: '', from: undefined, readonly: true}],
    ['type=bind,src=a,dst=b,from=stage,rw', {type: 'bind', target: 'b', source: 'a', from: 'stage', readonly: false}],
    [
      'type=cache,target=/root/.npm/',
      {
        type: 'cache',
        target: '/root/.npm/',
        id: '/root/.npm',
        sharing: 'shared',
        from: undefined,
        source: '',
        made: undefined,
        readonly: false
      }
    ],
    ['type=tmpfs,target=/t,size=64m', {type: 'tmpfs', target: '/t', size: 64 * 1024 * 1024}],
    [
      'type=secret,id=token',
      {type: 'secret', id: 'token', target: '/run/secrets/token', env: undefined, required: false, mode: 0o400, uid: 0, gid: 0}
    ],
    [
      'type=secret,id=token,env=TOKEN,required',
      {type: 'secret', id: 'token', target: undefined, env: 'TOKEN', required: true, mode: 0o400, uid: 0, gid: 0}
    ],
    ['type=ssh', {type: 'ssh', id: 'default', target: undefined, required: false, mode: 0o600, uid: 0, gid: 0}]
  ])('%s', (text, mount) => {
    expect(parseMount(text)).toEqual(mount)
  })

  it('expands values, not keys', () => {
    expect(parseMount('type=$T,target=$T', value => value.replace('$T', 'bind'))).toMatchObject({type: 'bind', target: 'bind'})
  })

  it.each([
    ['typ=tmpfs', "unexpected key 'typ' in 'typ=tmpfs' (did you mean type?)"],
    ['type=tmp', 'unsupported mount type "tmp" (did you mean tmpfs?)'],
    ['type=cache,target=/x,sharing=foo', 'unsupported sharing value "foo"'],
    ['target=/x,mode=1', 'mode not allowed for "bind" type mounts'],
    ['x', "invalid field 'x' must be a key=value pair"],
    ['type=secret,id=a,from=b', 'secret mount should not have a from'],
    ['type=secret,id=a,source=b', "both source and id can't be set"],
    ['type=ssh,source=b', 'ssh does not support source'],
    ['target=/', 'invalid mount target "/"'],
    ['', 'failed to parse csv mounts: EOF']
  ])('refuses %j', (text, message) => {
    expect(() => parseMount(text)).toThrow(message)
  })
})

describe('mountTarget()', () => {
  it('is below the working directory, and never the root', () => {
    expect(mountTarget('a', '/w')).toBe('/w/a')
    expect(mountTarget('/a', '/w')).toBe('/a')
    expect(() => mountTarget('', '/')).toThrow('invalid mount target "/"')
  })
})
