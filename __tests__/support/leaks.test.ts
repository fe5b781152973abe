import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expectNoLeaks, leaks} from './leaks.js'
import {describeWith} from './needs.js'
import {check, start, stop, until} from './process.js'
import {makeSandbox, type Sandbox} from './sandbox.js'

describeWith(['root', 'linux', 'unshare', 'mount'], 'leaks', () => {
  let sandbox: Sandbox
  beforeEach(() => {
    sandbox = makeSandbox()
  })
  afterEach(() => sandbox.remove())

  it('finds nothing where nothing is left', async () => {
    await check('true', [], {env: sandbox.env, cwd: sandbox.work})
    await expectNoLeaks(sandbox)
  })

  it('finds files in both temporary folders', () => {
    mkdirSync(join(sandbox.store, 'tmp'), {recursive: true})
    for (const directory of [sandbox.tmp, join(sandbox.store, 'tmp')]) writeFileSync(join(directory, 'left'), '')
    expect(leaks(sandbox)).toEqual([`temporary file ${sandbox.tmp}/left`, `temporary file ${sandbox.store}/tmp/left`])
  })

  it('finds a mount', async () => {
    await check('mount', ['-t', 'tmpfs', 'none', sandbox.work])
    try {
      expect(leaks(sandbox)).toContain(`mount ${sandbox.work}`)
    } finally {
      await check('umount', [sandbox.work])
    }
  })

  it.each([
    ['in its environment', ['sleep', '60'], 'environment'],
    ['in its working directory', ['env', '-i', 'sleep', '60'], 'works in the sandbox'],
    ['in its mounts alone', ['unshare', '-m', 'sh', '-c', 'mount -t tmpfs none . && cd / && exec env -i sleep 60'], 'sees mounts']
  ])('finds a process that has the test %s', async (_, [program, ...args], reason) => {
    const process = start(program!, args, {env: sandbox.env, cwd: sandbox.work})
    try {
      const found = await until('the process to be found', () => leaks(sandbox).find(leak => leak.includes(reason)), 5000)
      expect(found).toContain(`process ${process.child.pid} (`)
    } finally {
      await stop(process)
    }
    await expectNoLeaks(sandbox)
  })
})
