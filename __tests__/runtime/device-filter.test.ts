import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {hasCapability} from '../../src/runtime/capabilities.js'
import {deviceFilter} from '../../src/runtime/device-filter.js'
import {temporaryDirectory} from '../support/directory.js'
import {describeWith} from '../support/needs.js'
import {start} from '../support/process.js'
import {inOwnProcess, makeMachine} from './machine.js'

describe('what keeps a process from devices', () => {
  const directory = temporaryDirectory('device-filter')
  afterAll(() => directory.remove())
  const mount = (type: string, path: string, options: string) => `30 25 0:26 / ${path} rw,nosuid - ${type} none rw,${options}\n`
  const folder = (name: string, ...files: string[]) => {
    const path = join(directory.path, name)
    mkdirSync(path, {recursive: true})
    for (const file of files) writeFileSync(join(path, file), '')
    return path
  }

  it('is a control group where there is a hierarchy of devices', () => {
    const mounts = mount('cgroup', folder('devices'), 'devices') + mount('cgroup', folder('cpu'), 'cpu,cpuacct')
    expect(deviceFilter(mounts)).toBe('cgroup')
    expect(deviceFilter(mount('cgroup', folder('cpu'), 'cpu,cpuacct'))).toBe('nodev')
  })

  it('is no control group where one of the hierarchies cannot be written', () => {
    expect(deviceFilter(mount('cgroup', folder('devices'), 'devices') + mount('cgroup', '/proc/sys', 'cpu'))).toBe('nodev')
    expect(deviceFilter(mount('cgroup', join(directory.path, 'missing'), 'devices'))).toBe('nodev')
  })

  it("is a control group at the top of version 2's hierarchy, and not in a container's part of it", () => {
    const top = folder('top', 'cgroup.controllers')
    expect(deviceFilter(mount('cgroup2', top, 'nsdelegate'), top, true)).toBe('cgroup')
    expect(deviceFilter(mount('cgroup2', top, 'nsdelegate'), top, false)).toBe('nodev')
    const below = folder('below', 'cgroup.controllers', 'cgroup.type')
    expect(deviceFilter(mount('cgroup2', below, 'nsdelegate'), below, true)).toBe('nodev')
    expect(deviceFilter(mount('cgroup2', top, 'nsdelegate'), '/sys/fs/cgroup', true)).toBe('nodev')
  })

  it('is how nodes are mounted where there are no control groups at all', () => {
    expect(deviceFilter('25 1 254:0 / / rw - ext4 /dev/root rw\n')).toBe('nodev')
    expect(deviceFilter('')).toBe('nodev')
  })
})

describeWith(['root', 'linux', 'busybox', 'crun'], 'crun under version 2 of control groups', () => {
  it('opens harmless devices anywhere where it may load the filter, and none of the machine', async () => {
    const machine = makeMachine()
    try {
      const spec = machine.spec(
        'for n in 3 11; do mknod /$n c 1 $n; (exec 3> /$n) 2>/dev/null && echo opened $n; done; echo x > /dev/null'
      )
      const unified = 'umount -R /sys/fs/cgroup && mount -t cgroup2 none /sys/fs/cgroup && exec "$@"'
      const node = inOwnProcess('crun', machine, spec)
      const run = start('unshare', ['--mount', 'sh', '-c', unified, 'sh', ...node])
      expect(await run.finished).toMatchObject({
        status: 0,
        stdout: hasCapability('CAP_SYS_RESOURCE') ? 'opened 3\n' : '',
        stderr: ''
      })
    } finally {
      machine.remove()
    }
  })
})
