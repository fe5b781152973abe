import {execFileSync} from 'node:child_process'
import {closeSync, existsSync, lstatSync, openSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {release} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {setTimeout as sleep} from 'node:timers/promises'
import {grantedCapabilities} from '../../src/runtime/capabilities.js'
import type {ProcessSpec, Runtime, RuntimeMount} from '../../src/runtime/runtime.js'
import {inOwnProcess, type Machine, makeMachine, type Ran, run} from '../runtime/machine.js'
import {start, until} from '../support/process.js'

const SECRET = 'correct-horse-battery-staple'

/**
 * What every runtime must do alike. Linux and root only.
 * @param without capabilities that it does not give
 */
export function runtimeContract(runtime: Runtime, {without = []}: {without?: readonly string[]} = {}): void {
  let machine: Machine
  beforeAll(() => {
    machine = makeMachine()
  })
  afterAll(() => machine.remove())

  const sh = (script: string, more: Partial<ProcessSpec> = {}): Promise<Ran> => run(runtime, machine.spec(script, more))
  const out = async (script: string, more: Partial<ProcessSpec> = {}): Promise<string> => {
    const {code, stdout, stderr} = await sh(script, more)
    expect(`${code} ${stderr}`).toBe('0 ')
    return stdout.trim()
  }
  const file = (target: string, content: string, more: Partial<RuntimeMount & {kind: 'file'}> = {}): RuntimeMount => ({
    kind: 'file',
    target,
    content: Buffer.from(content),
    mode: 0o400,
    uid: 0,
    gid: 0,
    ...more
  })

  describe('the process', () => {
    it('has an exit code and two outputs', async () => {
      expect(await sh('echo out; echo err >&2; exit 7')).toEqual({code: 7, stdout: 'out\n', stderr: 'err\n'})
    })

    it.each([
      ['nothing: it ends at once', undefined, ''],
      ['a stream', () => Readable.from(['one\n', 'two\n']), 'one\ntwo\n']
    ])('reads %s', async (_, stdin, expected) => {
      expect((await run(runtime, machine.spec('cat'), stdin ? {stdin: stdin()} : {})).stdout).toBe(expected)
    })

    it('has exactly the environment that it is given', async () => {
      const env = ['PATH=/bin', 'HOME=/nowhere', 'EMPTY=', 'QUOTES=\'"`$HOME\\', 'LINES=one\ntwo', 'UNICODE=ä☃', 'EQUALS=a=b']
      const {stdout} = await sh('', {args: ['/bin/env'], env})
      expect(stdout.split('\n').sort()).toEqual(`${env.join('\n')}\n`.split('\n').sort())
    })

    it('gets its arguments as they are', async () => {
      const args = ['/bin/sh', '-c', 'for a; do echo "<$a>"; done', 'sh', "it's", '$HOME `x` "y" \\', 'two\nlines', '', '-n', 'ä']
      expect((await sh('', {args})).stdout).toBe(
        args
          .slice(4)
          .map(arg => `<${arg}>\n`)
          .join('')
      )
    })

    it('is looked for along its own PATH', async () => {
      expect((await sh('', {args: ['echo', 'found'], env: ['PATH=/nowhere:/bin']})).stdout).toBe('found\n')
    })

    it('that does not exist fails and says which', async () => {
      const {code, stderr} = await sh('', {args: ['/bin/no-such-program']})
      expect(code).not.toBe(0)
      expect(stderr).toContain('no-such-program')
    })

    it.each([
      ['root', {}, '0 0 0'],
      ['a user', {uid: 1000, gid: 1000}, '1000 1000 1000'],
      ['a user with groups', {uid: 1000, gid: 1000, groups: [2000, 2001]}, '1000 1000 1000 2000 2001'],
      ['root with another group', {gid: 5}, '0 5 5'],
      ['a user that no file names', {uid: 2147483646, gid: 7}, '2147483646 7 7']
    ])('is %s', async (_, user, expected) => {
      expect(await out('echo $(id -u) $(id -g) $(id -G)', user)).toBe(expected)
    })

    it('never gets back what it gave up', async () => {
      const ids = await out('grep -E "^(Uid|Gid):" /proc/self/status', {uid: 1000, gid: 1001})
      expect(ids.replace(/\s+/g, ' ')).toBe('Uid: 1000 1000 1000 1000 Gid: 1001 1001 1001 1001')
    })

    it('has the capabilities of a container, bounded by ours', async () => {
      const bits = await capabilityBits(sh, {})
      expect(bits).toMatchObject({CapEff: bits.CapBnd, CapInh: '0000000000000000'})
      expect(BigInt(`0x${bits.CapBnd}`) & (1n << 21n)).toBe(0n)
      expect(countBits(bits.CapBnd!)).toBe(granted(false).length)
    })

    it('has none as a user', async () => {
      const none = '0000000000000000'
      expect(await capabilityBits(sh, {uid: 1000, gid: 1000})).toMatchObject({CapEff: none, CapPrm: none, CapAmb: none})
    })

    it('has all of ours when it is insecure', async () => {
      const bits = await capabilityBits(sh, {insecure: true})
      expect(countBits(bits.CapEff!)).toBe(granted(true).length)
    })

    const granted = (insecure: boolean) => grantedCapabilities(insecure).filter(name => insecure || !without.includes(name))

    it('starts in its working directory, made when it is missing', async () => {
      expect(await out('pwd', {cwd: '/tmp'})).toBe('/tmp')
      expect(await out('pwd', {cwd: '/not/there yet'})).toBe('/not/there yet')
      expect(await out('pwd', {cwd: '/root', uid: 0})).toBe('/root')
    })

    it('finds directories that were missing, with their owners and mode 0755', async () => {
      const spec = machine.spec('stat -c "%a %u:%g %n" /made /made/own')
      const missing = [
        {path: '/made', uid: 0, gid: 0},
        {path: '/made/own', uid: 5, gid: 6}
      ]
      const {stdout} = await run(runtime, {...spec, rootfs: {...spec.rootfs, missing}})
      expect(stdout).toBe('755 0:0 /made\n755 5:6 /made/own\n')
    })

    it('never starts outside (CVE-2024-21626)', async () => {
      for (const fd of [3, 4, 5, 6, 7, 8, 9]) {
        const attempt = sh('cat etc/hostname ../../../../etc/hostname; ls', {cwd: `/proc/self/fd/${fd}`})
        expect(
          await attempt.then(
            ({stdout}) => stdout,
            () => ''
          )
        ).not.toContain(readFileSync('/etc/hostname', 'utf8').trim())
      }
    })

    it('makes files for everybody to read', async () => {
      expect(await out('umask; touch a; stat -c %a a')).toBe('0022\n644')
    })

    it('has a host name', async () => {
      expect(await out('hostname', {hostname: 'other'})).toBe('other')
    })

    it('has the limits that it is given', async () => {
      const ulimits = [{type: 'RLIMIT_NOFILE', soft: 200, hard: 300}]
      expect(await out('ulimit -Sn; ulimit -Hn', {ulimits})).toBe('200\n300')
    })

    it('can open its streams by their names, also as a user', async () => {
      const script = 'echo out > /dev/stdout; echo err > /dev/stderr; echo more >> /proc/self/fd/1'
      for (const user of [{}, {uid: 1000, gid: 1000}]) {
        expect(await sh(script, user)).toEqual({code: 0, stdout: 'out\nmore\n', stderr: 'err\n'})
      }
    })

    it('may write a lot', async () => {
      const {stdout} = await sh('dd if=/dev/zero bs=1024 count=3000 2>/dev/null | tr "\\0" x')
      expect(stdout).toHaveLength(3_072_000)
    })

    it('sees only itself', async () => {
      expect(await out('ls /proc | grep -c "^[0-9]"')).toMatch(/^[1-5]$/)
    })

    it('has the network of the machine, or none', async () => {
      const devices = 'cat /proc/net/dev | grep : | tr -d " " | sort'
      const names = (text: string) => text.split('\n').map(line => line.split(':')[0])
      expect(names(await out(devices)).sort()).toEqual(
        readFileSync('/proc/net/dev', 'utf8')
          .split('\n')
          .slice(2, -1)
          .map(line => line.trim().split(':')[0])
          .sort()
      )
      expect(names(await out(devices, {network: 'none'}))).toContain('lo')
      expect(await out('ifconfig | grep -c UP', {network: 'none'})).toBe('1')
    })
  })

  describe('its root', () => {
    it('takes what it writes into the upper directory, the layers stay as they are', async () => {
      const spec = machine.spec('echo new > /file; rm /etc/group; mkdir -p /dir/sub; rm -r /tmp; mkdir /tmp')
      expect((await run(runtime, spec)).code).toBe(0)
      const upper = spec.rootfs.upperdir
      expect(readFileSync(join(upper, 'file'), 'utf8')).toBe('new\n')
      expect(lstatSync(join(upper, 'etc/group')).isCharacterDevice()).toBe(true)
      expect(lstatSync(join(upper, 'dir/sub')).isDirectory()).toBe(true)
      expect(existsSync(join(machine.base, 'etc/group'))).toBe(true)
    })

    it('keeps nothing of what was only mounted', async () => {
      const spec = machine.spec('echo x > /dev/shm/x; echo y > /dev/y; ls /proc > /dev/null')
      await run(runtime, spec)
      const upper = spec.rootfs.upperdir
      expect(readdirSync(upper).filter(name => readdirSync(join(upper, name)).length > 0)).toEqual([])
      for (const name of ['dev', 'proc', 'sys']) expect(lstatSync(join(upper, name)).mode & 0o7777).toBe(0o755)
    })

    it('is made of 130 layers, the highest first', async () => {
      const layers = Array.from({length: 130}, (_, number) => machine.folder({[`layer-${number}`]: '', last: String(number)}))
      const rootfs = {...machine.spec('').rootfs, lowerdirs: [machine.base, ...layers]}
      expect(await out('ls / | grep -c "^layer-"; cat /last', {rootfs})).toBe('130\n129')
    })

    it('waits for the disk, unless a crash may take it', async () => {
      const mounted = async (volatile: boolean) => {
        const rootfs = {...machine.spec('').rootfs, volatile}
        const options = await out('grep " / overlay " /proc/mounts | head -n 1; echo new > /file', {rootfs})
        expect(readFileSync(join(rootfs.upperdir, 'file'), 'utf8')).toBe('new\n')
        return /[ ,=]volatile[ ,]/.test(options)
      }
      const [major = 0, minor = 0] = release().split('.').map(Number)
      expect([await mounted(false), await mounted(true)]).toEqual([false, major > 5 || (major === 5 && minor >= 10)])
    })

    it('may have the same layer twice', async () => {
      const one = machine.folder({file: 'one'})
      const other = machine.folder({file: 'other', more: ''})
      const rootfs = {...machine.spec('').rootfs, lowerdirs: [machine.base, one, other, one]}
      expect(await out('cat /file; ls /more', {rootfs})).toBe('one/more')
    })

    it('may lie in a place with any name', async () => {
      const odd = makeMachine('a, b:c\\d\'e "f" $g')
      try {
        expect(await run(runtime, odd.spec('echo fine > /x; cat /x'))).toMatchObject({code: 0, stdout: 'fine\n'})
      } finally {
        odd.remove()
      }
    })

    it('has the devices that every container has', async () => {
      const devices = await out('for d in null zero full random urandom tty; do stat -c "%n %t:%T %a" /dev/$d; done')
      expect(devices.split('\n')).toEqual([
        '/dev/null 1:3 666',
        '/dev/zero 1:5 666',
        '/dev/full 1:7 666',
        '/dev/random 1:8 666',
        '/dev/urandom 1:9 666',
        '/dev/tty 5:0 666'
      ])
      expect(
        await out(
          'echo x > /dev/null; head -c 3 /dev/zero | wc -c; echo in | cat /dev/stdin > /dev/stdout; ls /dev/ptmx /dev/fd/0'
        )
      ).toBe('3\nin\n/dev/fd/0\n/dev/ptmx')
    })

    it('opens no other device of the machine, whatever nodes it makes or has in its layers', async () => {
      closeSync(openSync('/dev/kmsg', 'w'))
      const layer = machine.folder({})
      makeNode(join(layer, 'in-layer'), ...KMSG)
      const rootfs = {...machine.spec('').rootfs, lowerdirs: [machine.base, layer]}
      const folder = machine.folder({})
      makeNode(join(folder, 'in-mount'), ...KMSG)
      const mounts: RuntimeMount[] = [
        {kind: 'bind', source: folder, target: '/bind', readonly: false},
        {kind: 'bind', source: folder, target: '/read', readonly: true},
        {kind: 'tmpfs', target: '/memory', size: undefined, mode: 0o755},
        {kind: 'layers', lowerdirs: [layer], subpath: '/', target: '/layers', readonly: false},
        {kind: 'layers', lowerdirs: [layer], subpath: '/', target: '/layers-read', readonly: true}
      ]
      const made = ['/made', '/dev/made', '/dev/shm/made', '/bind/made', '/memory/made', '/layers/made']
      const found = ['/in-layer', '/bind/in-mount', '/read/in-mount', '/layers/in-layer', '/layers-read/in-layer']
      const script = `${made.map(path => `mknod ${path} c ${KMSG.join(' ')} || exit 3`).join('\n')}
        for p in ${[...made, ...found].join(' ')}; do (exec 3> $p) 2> /dev/null && echo "opened $p"; done; true`
      expect(await out(script, {rootfs, mounts})).toBe('')
    })

    it('opens a device that it was given, and every one when it is insecure', async () => {
      const [major, minor] = KMSG
      const mount: RuntimeMount = {kind: 'bind', source: '/dev/kmsg', target: '/dev/kmsg', readonly: false, device: true}
      const given = {mounts: [mount], devices: [{type: 'c', major, minor} as const]}
      expect(await out('exec 3> /dev/kmsg && echo opened', given)).toBe('opened')
      expect(await out(`mknod /made c ${major} ${minor}; exec 3> /made && echo opened`, {insecure: true})).toBe('opened')
    })

    it('has a /dev/shm of its size', async () => {
      expect(await out('df -k /dev/shm | grep -c " 2048 "', {shmSize: 2 << 20})).toBe('1')
      expect(await out('stat -c %a /dev/shm; grep " /dev/shm " /proc/mounts')).toMatch(/^1777\n.*nosuid,nodev,noexec/)
    })

    it('cannot reach the machine through /proc and /sys', async () => {
      const {stdout} = await sh(
        'for f in /proc/sys/kernel/core_pattern /proc/sysrq-trigger /proc/sys/vm/drop_caches /sys/kernel/uevent_helper; do' +
          ' (echo x > $f) 2>/dev/null && echo "wrote $f"; done; head -c 1 /proc/kcore 2>/dev/null | wc -c; ls /sys/firmware 2>/dev/null | wc -l'
      )
      expect(stdout).toBe('0\n0\n')
    })

    it('may have links where mount points are (CVE-2026-41579)', async () => {
      const trap = machine.folder({'trap/': ''})
      const layer = machine.folder({})
      for (const name of ['dev', 'proc', 'sys']) symlinkSync(join(trap, 'trap'), join(layer, name))
      const rootfs = {...machine.spec('').rootfs, lowerdirs: [machine.base, layer]}
      await run(runtime, machine.spec('echo x > /dev/null', {rootfs})).catch(() => undefined)
      expect(readdirSync(join(trap, 'trap'))).toEqual([])
    })

    it('that cannot be mounted is no failure of the process', async () => {
      const rootfs = {...machine.spec('').rootfs, upperdir: join(machine.root, 'missing')}
      await expect(sh('true', {rootfs})).rejects.toMatchObject({name: 'RuntimeError', code: 'START_FAILED'})
    })
  })

  describe('mounts', () => {
    it('a directory of the machine, to write into', async () => {
      const source = machine.folder({file: 'in', 'sub/deep': 'deep'})
      const bind: RuntimeMount = {kind: 'bind', source, target: '/mnt/here', readonly: false}
      expect(await out('cat /mnt/here/file /mnt/here/sub/deep; echo out > /mnt/here/made', {mounts: [bind]})).toBe('indeep')
      expect(readFileSync(join(source, 'made'), 'utf8')).toBe('out\n')
    })

    it('a directory of the machine, to read only', async () => {
      const source = machine.folder({file: 'in'})
      const bind: RuntimeMount = {kind: 'bind', source, target: '/mnt', readonly: true}
      expect(await out('cat /mnt/file; (echo x > /mnt/file) 2>/dev/null || echo refused', {mounts: [bind]})).toBe('inrefused')
      expect(readFileSync(join(source, 'file'), 'utf8')).toBe('in')
    })

    it('a file of the machine', async () => {
      const source = join(machine.folder({file: 'in'}), 'file')
      const bind: RuntimeMount = {kind: 'bind', source, target: '/etc/new/file', readonly: true}
      expect(await out('cat /etc/new/file', {mounts: [bind]})).toBe('in')
    })

    it('a directory below one, but nothing that a link there points to (CVE-2024-23651)', async () => {
      const source = machine.folder({'sub/file': 'in'})
      const bind = (subpath: string): RuntimeMount => ({kind: 'bind', source, subpath, target: '/mnt', readonly: false})
      expect(await out('cat /mnt/file', {mounts: [bind('/sub')]})).toBe('in')
      symlinkSync('/etc', join(source, 'link'))
      await expect(sh('ls /mnt', {mounts: [bind('/link')]})).rejects.toMatchObject({code: 'START_FAILED'})
    })

    it('layers seen as one; what is written there is lost', async () => {
      const lowerdirs = [machine.folder({'a/one': '1', 'a/both': 'low'}), machine.folder({'a/two': '2', 'a/both': 'high'})]
      const mount: RuntimeMount = {kind: 'layers', lowerdirs, subpath: '/a', target: '/mnt', readonly: false}
      expect(await out('cat /mnt/one /mnt/two /mnt/both; echo x > /mnt/new; rm /mnt/one; ls /mnt', {mounts: [mount]})).toBe(
        '12highboth\nnew\ntwo'
      )
      expect(lowerdirs.map(directory => readdirSync(join(directory, 'a')))).toEqual([
        ['both', 'one'],
        ['both', 'two']
      ])
    })

    it('layers to read only', async () => {
      const mount: RuntimeMount = {
        kind: 'layers',
        lowerdirs: [machine.folder({file: '1'})],
        subpath: '/',
        target: '/m',
        readonly: true
      }
      expect(await out('cat /m/file; touch /m/x 2>/dev/null || echo refused', {mounts: [mount]})).toBe('1refused')
    })

    it('memory of its size and mode', async () => {
      const mount: RuntimeMount = {kind: 'tmpfs', target: '/run/x', size: 1 << 20, mode: 0o1700}
      expect(
        await out('stat -c %a /run/x; df -k /run/x | grep -c " 1024 "; echo y > /run/x/y; cat /run/x/y', {mounts: [mount]})
      ).toBe('1700\n1\ny')
    })

    it('files from memory, with owner and mode', async () => {
      const mounts = [file('/run/secrets/one', 'content'), file('/etc/two', 'x', {mode: 0o444, uid: 1000, gid: 3_000_000_000})]
      expect(await out('cat /run/secrets/one; stat -c " %a %u %g" /run/secrets/one /etc/two', {mounts})).toBe(
        'content 400 0 0\n 444 1000 3000000000'
      )
      expect(await out('(echo y > /etc/two) 2>/dev/null || echo refused', {mounts})).toBe('refused')
    })

    it('one over another, in order', async () => {
      const source = machine.folder({'sub/': '', file: 'below'})
      const mounts: RuntimeMount[] = [
        {kind: 'bind', source, target: '/mnt', readonly: false},
        {kind: 'tmpfs', target: '/mnt/sub', size: undefined, mode: 0o755},
        file('/mnt/sub/file', 'above')
      ]
      expect(await out('cat /mnt/file /mnt/sub/file', {mounts})).toBe('belowabove')
    })

    it('never on the machine, where a mount has a link to it (m-stub-cleanup)', async () => {
      const outside = machine.folder({'there/': ''})
      const source = machine.folder({})
      symlinkSync(outside, join(source, 'link'))
      for (const target of ['/mnt/link/new', '/mnt/link/there', '/mnt/link/new/file']) {
        const mounts: RuntimeMount[] = [{kind: 'bind', source, target: '/mnt', readonly: false}, file(target, 'x')]
        await sh('true', {mounts}).catch(() => undefined)
      }
      expect(readdirSync(outside)).toEqual(['there'])
      expect(readdirSync(join(outside, 'there'))).toEqual([])
    })
  })

  describe('secrets', () => {
    it('are on no disk and in no argument list while the process runs, nor after it', async () => {
      const env = ['PATH=/bin', `TOKEN=${SECRET}`]
      const spec = machine.spec('echo running; cat /run/secret; sleep 30', {env, mounts: [file('/run/secret', SECRET)]})
      const abort = new AbortController()
      let output = ''
      const running = runtime.run(spec, {stdout: chunk => void (output += chunk), stderr() {}, signal: abort.signal})
      try {
        await until('the secret', () => output.includes(SECRET) || undefined)
        expect(commandLines().filter(line => line.includes(SECRET))).toEqual([])
        expect(filesWith(machine.root, SECRET)).toEqual([])
      } finally {
        abort.abort()
        await running
      }
      expect(filesWith(machine.root, SECRET)).toEqual([])
    })
  })

  describe('the end', () => {
    it('of an aborted process is the end of all its children', async () => {
      const mark = `31${process.pid}`
      const abort = new AbortController()
      let output = ''
      const spec = machine.spec(`(sleep ${mark} & sleep ${mark} &) ; trap "" TERM INT; echo up; sleep ${mark}; sleep ${mark}`)
      const running = runtime.run(spec, {stdout: chunk => void (output += chunk), stderr() {}, signal: abort.signal})
      await until('the process', () => output.includes('up') || undefined)
      expect(commandLines().filter(line => line.includes(mark)).length).toBeGreaterThan(1)
      const before = Date.now()
      abort.abort()
      expect(await running).not.toBe(0)
      expect(Date.now() - before).toBeLessThan(3000)
      await until('their end', () => (commandLines().some(line => line.includes(mark)) ? undefined : true), 2000)
      expect(leftCgroups()).toEqual([])
    })

    it('comes at once when it was aborted before', async () => {
      const abort = new AbortController()
      abort.abort()
      const before = Date.now()
      await run(runtime, machine.spec('sleep 30'), {signal: abort.signal}).catch(() => undefined)
      expect(Date.now() - before).toBeLessThan(3000)
    })

    it('comes at once in whatever moment of its start it is aborted', async () => {
      const mark = `33${process.pid}`
      const spans = []
      for (const delay of [0, 1, 2, 3, 4, 5, 7, 9, 12, 16, 20]) {
        const abort = new AbortController()
        const running = run(runtime, machine.spec(`sleep ${mark}`), {signal: abort.signal}).catch(() => undefined)
        await sleep(delay)
        const before = Date.now()
        abort.abort()
        await running
        spans.push(Date.now() - before)
      }
      expect(Math.max(...spans)).toBeLessThan(3000)
      await until('their end', () => (commandLines().some(line => line.includes(mark)) ? undefined : true), 2000)
    })

    it('comes also for a process whose parent was killed', async () => {
      const mark = `32${process.pid}`
      const spec = machine.spec(`(sleep ${mark} &); echo up; sleep ${mark}`)
      const [node = '', ...words] = inOwnProcess(runtime.name, machine, spec)
      const parent = start(node, words)
      await until('the process', () => parent.stdout().includes('up') || undefined)
      parent.child.kill('SIGKILL')
      await parent.finished
      await until('their end', () => (commandLines().some(line => line.includes(mark)) ? undefined : true), 3000)
      expect(filesWith(machine.root, mark)).toEqual([])
    })

    it('comes also when a child lives on', async () => {
      expect(await out('sleep 300 & echo done')).toBe('done')
    })

    it('leaves no mount', () => {
      expect(readFileSync('/proc/self/mountinfo', 'utf8')).not.toContain(machine.root)
    })
  })
}

async function capabilityBits(
  sh: (script: string, more: Partial<ProcessSpec>) => Promise<Ran>,
  more: Partial<ProcessSpec>
): Promise<Record<string, string>> {
  const {stdout} = await sh('grep Cap /proc/self/status', more)
  return Object.fromEntries([...stdout.matchAll(/^(\w+):\s*(\w+)$/gm)].map(([, name, bits]) => [name!, bits!]))
}

/** The kernel's log: a device that every machine has and root may open. */
const KMSG = [1, 11] as const

function makeNode(path: string, major: number, minor: number): void {
  execFileSync('mknod', [path, 'c', String(major), String(minor)])
}

function countBits(hex: string): number {
  return [...BigInt(`0x${hex}`).toString(2)].filter(bit => bit === '1').length
}

function commandLines(): string[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(pid => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'latin1')
      } catch {
        return ''
      }
    })
}

/** Files of this machine (not of a private mount) that contain the text. */
function filesWith(root: string, text: string): string[] {
  return readdirSync(root, {recursive: true, encoding: 'utf8'})
    .map(name => join(root, name))
    .filter(path => lstatSync(path).isFile() && readFileSync(path).includes(text))
}

/** Control groups of steps that run no more. */
function leftCgroups(): string[] {
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n')
  const roots = mounts.filter(line => / - cgroup2? /.test(line)).map(line => line.split(' ')[4]!)
  return roots.flatMap(root =>
    readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(
      name => /(^|\/)slipway-\d+\.\d*\.[0-9a-f]+$/.test(name) && name.includes(`slipway-${process.pid}.`)
    )
  )
}
