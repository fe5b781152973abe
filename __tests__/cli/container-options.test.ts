import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {runCommand} from '../../src/cli/commands/run.js'
import type {CommandIO} from '../../src/cli/command.js'
import {containerOptions} from '../../src/cli/container-options.js'
import {parseArgs} from '../../src/cli/parse-args.js'
import {temporaryDirectory} from '../support/directory.js'

const directory = temporaryDirectory('options')
afterAll(directory.remove)

const io = {cwd: directory.path, env: {HERE: 'from here'}} as unknown as CommandIO
const options = (...words: string[]) => containerOptions(parseArgs(runCommand, [...words, 'image', 'cmd', '-x']), io, false)

describe('the flags of run', () => {
  it('end at the image', () => {
    expect(options('--name', 'n')).toMatchObject({imageName: 'image', command: ['cmd', '-x'], name: 'n', network: 'host'})
  })

  it('give variables from the command line, from here and from files; the later ones win', () => {
    writeFileSync(join(directory.path, 'env'), '# comment\n\nA=file\nHERE\nB=two words\n')
    expect(options('-e', 'A=flag', '-e', 'NOT_HERE', '--env-file', 'env').env).toEqual([
      'A=file',
      'HERE=from here',
      'B=two words',
      'A=flag'
    ])
    expect(() => options('-e', '=x')).toThrow('invalid environment variable')
    expect(() => options('--env-file', 'none')).toThrow('Cannot read --env-file none')
  })

  it('take labels from files, too', () => {
    writeFileSync(join(directory.path, 'labels'), '# comment\na=1\nb\nc=\n')
    expect(options('--label-file', 'labels', '-l', 'a=2').labels).toEqual({a: '2', c: ''})
    expect(options('--name', '').name).toBeUndefined()
  })

  it('mount directories and memory', () => {
    mkdirSync(join(directory.path, 'sub'))
    expect(
      options('-v', '.:/src', '-v', '/etc:/host:ro,z', '--mount', 'type=bind,source=sub,target=/sub,readonly').binds
    ).toEqual([
      {source: directory.path, target: '/src', readonly: false},
      {source: '/etc', target: '/host', readonly: true},
      {source: join(directory.path, 'sub'), target: '/sub', readonly: true}
    ])
    expect(
      options('--tmpfs', '/a', '--tmpfs', '/b:size=1m,mode=700', '--mount', 'type=tmpfs,target=/c,tmpfs-size=2k').tmpfs
    ).toEqual([
      {target: '/c', size: 2048, mode: 0o1777},
      {target: '/a', size: undefined, mode: 0o1777},
      {target: '/b', size: 2 ** 20, mode: 0o700}
    ])
  })

  it('free a container of its filter only when they say so', () => {
    expect(options().unfiltered).toBe(false)
    expect(options('--security-opt', 'seccomp=unconfined').unfiltered).toBe(true)
  })

  it.each([
    [['-v', 'data:/data'], 'there are no named volumes'],
    [['-v', '/data'], 'there are no named volumes'],
    [['-v', '/a:b'], 'the target must be an absolute path'],
    [['-v', '/a:/'], 'below the root'],
    [['-v', '/a:/../..'], 'below the root'],
    [['-v', '/a:/b:rx'], 'invalid mode "rx"'],
    [['--mount', 'type=volume,target=/x'], 'need bind or tmpfs'],
    [['--mount', 'type=bind,target=/x'], 'has no source'],
    [['--mount', 'type=bind,scource=/a,target=/x'], "unexpected key 'scource'"],
    [['--mount', 'type=bind,source=/a,target'], "invalid field 'target' must be a key=value pair"],
    [['--mount', 'type=bind,source=/a,target=/x,readonly=maybe'], 'invalid value for readonly: maybe'],
    [['--mount', 'type=bind,source=/a,target=/x,bind-propagation=shared'], 'mounts of a container are private'],
    [['--mount', 'type=bind,source=/no/such,target=/x'], 'bind source path does not exist: /no/such'],
    [['-w', 'relative'], "the working directory 'relative' is invalid"],
    [['--label-file', 'none'], 'Cannot read --label-file none'],
    [['--mount', 'type=constructor,target=/x'], 'need bind or tmpfs'],
    [['--tmpfs', '/x:size=big'], 'invalid size "big"'],
    [['--tmpfs', '/x:sizze=1m'], 'Cannot use tmpfs option "sizze"'],
    [['-p', '80:80'], 'Cannot publish ports'],
    [['-P'], 'Cannot publish ports'],
    [['--network', 'bridge'], 'need host or none'],
    [['--shm-size', 'x'], 'invalid --shm-size'],
    [['--ulimit', 'nope=1'], 'invalid ulimit type: nope'],
    [['--ulimit', 'nofile'], 'invalid ulimit argument: nofile'],
    [['--ulimit', 'nofile=x'], 'invalid limits: x'],
    [['--ulimit', 'nofile=2:1'], 'soft limit must be less than or equal to hard limit: 2 > 1'],
    [['--add-host', 'name'], 'bad format for add-host'],
    [['--add-host', 'name:nowhere'], 'invalid IP address in add-host: "nowhere"'],
    [['--security-opt', 'apparmor=unconfined'], 'need seccomp=unconfined'],
    [['--security-opt', 'seccomp=profile.json'], 'need seccomp=unconfined'],
    [['--stop-signal', 'SIGNOPE'], 'Invalid signal']
  ])('%j is refused: %s', (words, reason) => {
    expect(() => options(...words)).toThrow(reason)
  })

  it.each([
    ['a:10.0.0.1', '10.0.0.1'],
    ['a=::1', '::1'],
    ['a:[fe80::1]', 'fe80::1'],
    ['a:host-gateway', '127.0.0.1']
  ])('--add-host %s', (text, address) => {
    expect(options('--add-host', text).extraHosts).toEqual([['a', address]])
  })
})
