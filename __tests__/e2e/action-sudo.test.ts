import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, chownSync, cpSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {bundleDirectory, useBundle} from '../support/bundle.js'
import {leaks} from '../support/leaks.js'
import {describeWith} from '../support/needs.js'
import {type Running, start, until} from '../support/process.js'
import {makeSandbox, type Sandbox} from '../support/sandbox.js'

const NOBODY = 65534

useBundle()

/**
 * A runner's user with a `sudo` that asks for no password. This one does not make anybody root: it shows that the Action goes
 * through it, with its environment, and that the run behind it ends when the run before it does.
 */
describeWith(['root', 'linux', 'setpriv'], 'the Action as a user with sudo', () => {
  let sandbox: Sandbox
  let env: Record<string, string>

  beforeEach(() => {
    sandbox = makeSandbox()
    const at = (name: string) => join(sandbox.root, name)
    // The bundle may be where only root can read.
    cpSync(bundleDirectory(), at('dist'), {recursive: true})
    cpSync(process.execPath, at('node'))
    for (const name of ['bin', 'runner', 'store']) mkdirSync(at(name))
    writeFileSync(at('bin/sudo'), sudo(at('node'), at('runner/sudo.log')))
    chmodSync(at('bin/sudo'), 0o755)
    const files = Object.fromEntries(
      ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map(name => [`GITHUB_${name}`, at(`runner/${name}`)])
    )
    for (const file of Object.values(files)) writeFileSync(file, '')
    for (const path of [
      '.',
      'runner',
      'store',
      'work',
      'tmp',
      'home',
      ...Object.values(files).map(file => file.slice(sandbox.root.length))
    ])
      chownSync(join(sandbox.root, path), NOBODY, NOBODY)
    env = {
      ...sandbox.env,
      ...files,
      PATH: `${at('bin')}:${sandbox.env['PATH']}`,
      GITHUB_WORKSPACE: sandbox.work,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: 'push',
      RUNNER_TEMP: at('runner'),
      INPUT_CONTEXT: '.',
      'INPUT_BUILD-ARGS': 'A=1'
    }
  })
  afterEach(() => sandbox.remove())

  const action = (more: Record<string, string> = {}): Running => {
    const user = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']
    const node = [join(sandbox.root, 'node'), join(sandbox.root, 'dist/index.js')]
    return start('setpriv', [...user, ...node], {cwd: sandbox.work, env: {...env, ...more}})
  }
  const log = (name: string) => readFileSync(join(sandbox.root, 'runner', name), 'utf8')

  it('runs once, behind sudo, with all of its environment', async () => {
    writeFileSync(join(sandbox.work, 'Dockerfile'), 'FROM scratch\nARG A\nCOPY Dockerfile /$A\n')
    const {status, stdout, stderr} = await action().finished
    expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, ''])
    expect(log('sudo.log')).toBe(`sudo -n -E ${join(sandbox.root, 'node')} ${join(sandbox.root, 'dist/index.js')}\n`)
    expect(log('OUTPUT')).toContain('digest<<')
    expect(log('STATE').match(/slipway<</g)).toHaveLength(1)
    expect(stdout).toMatch(/COPY Dockerfile \/1/)
  })

  it('a failure behind sudo fails the step', async () => {
    writeFileSync(join(sandbox.work, 'Dockerfile'), 'FROM scratch\nCOPY nothing /\n')
    const {status, stdout} = await action().finished
    expect(status).toBe(1)
    expect(stdout.match(/^::error/gm)).toHaveLength(1)
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('what runs behind sudo ends when the step gets %s', async signal => {
    const server = createServer(() => undefined)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    try {
      const asked = new Promise(resolve => server.once('request', resolve))
      const {port} = server.address() as AddressInfo
      writeFileSync(join(sandbox.work, 'Dockerfile'), `FROM scratch\nADD http://127.0.0.1:${port}/never /file\n`)
      const running = action()
      await asked
      running.child.kill(signal)
      await running.finished
      const left = () => leaks(sandbox).filter(leak => leak.startsWith('process'))
      await until('the run behind sudo to end', () => (left().length === 0 ? true : undefined), 10_000).catch(() => undefined)
      expect(left()).toEqual([])
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })

  it('gives what it wrote for later steps back to their user', async () => {
    writeFileSync(join(sandbox.work, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n')
    const given = {
      ...env,
      SLIPWAY_REEXECUTED: '1',
      SUDO_UID: String(NOBODY),
      SUDO_GID: '12',
      INPUT_SAVE: 'image.tar',
      INPUT_OUTPUTS: 'type=local,dest=files'
    }
    // Its standard input stays open, as sudo's does.
    const node = [join(sandbox.root, 'dist/index.js')]
    const child = spawn(process.execPath, node, {cwd: sandbox.work, env: given, stdio: ['pipe', 'ignore', 'inherit']})
    expect(await once(child, 'close')).toEqual([0, null])
    for (const path of [
      'work/image.tar',
      'work/files',
      'work/files/Dockerfile',
      'runner/slipway/bin/slipway',
      'runner/slipway'
    ]) {
      const {uid, gid} = statSync(join(sandbox.root, path))
      expect([path, uid, gid]).toEqual([path, NOBODY, 12])
    }
  })
})

/** No shell script: a shell drops variables such as INPUT_BUILD-ARGS, sudo -E does not. */
function sudo(node: string, log: string): string {
  return `#!${node}
const {appendFileSync} = require('node:fs')
const {spawnSync} = require('node:child_process')
const words = process.argv.slice(2)
if (words.join(' ') === '-n true') process.exit(0)
appendFileSync(${JSON.stringify(log)}, 'sudo ' + words.join(' ') + '\\n')
const {status} = spawnSync(words[2], words.slice(3), {stdio: 'inherit'})
process.exit(status ?? 1)
`
}
