import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {isAlive, pidNamespace, processIdentity} from '../../src/content/process-identity.js'
import {describeWith} from '../support/needs.js'
import {until} from '../support/process.js'

describeWith(['linux'], 'the identity of a process', () => {
  it('is that of a living process', () => {
    expect(processIdentity()).toMatch(/^\d+:\d+:\d+:[0-9a-f]{8}$/)
    expect(isAlive(processIdentity())).toBe(true)
  })

  it.each([
    ['its pid is another process now', () => processIdentity().replace(/:\d+:/, ':1:'), false],
    ['nothing has its pid', () => '4194305:', false],
    ['it was before the machine started anew', () => processIdentity().replace(/[^:]+$/, 'ffffffff'), false],
    ['it is in another PID namespace', () => `4194305:7:${Number(pidNamespace()) + 1}:`, true],
    ['only its pid is known', () => `${process.pid}:`, true],
    ['it is no identity', () => '', false],
    ['it is no identity at all', () => 'junk', false]
  ])('%s: alive is %s', (_, identity, alive) => {
    expect(isAlive(identity())).toBe(alive)
  })

  it('of another namespace is taken for dead when its mark is old', () => {
    expect(isAlive(`1:7:${Number(pidNamespace()) + 1}:`, true)).toBe(false)
    expect(isAlive(processIdentity(), true)).toBe(true)
  })

  it('of a process that has ended but was not buried is dead', async () => {
    // The shell becomes `sleep`, which never asks for its child's exit code.
    const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'], {stdio: ['ignore', 'pipe', 'ignore']})
    try {
      const pid = await new Promise<string>(resolve => parent.stdout.once('data', data => resolve(String(data).trim())))
      await until('the zombie', () => (readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ') ? true : undefined))
      expect(isAlive(`${pid}:`)).toBe(false)
    } finally {
      parent.kill('SIGKILL')
    }
  })
})
