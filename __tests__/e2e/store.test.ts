import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {busyboxImage} from '../support/base-images.js'
import {useBundle} from '../support/bundle.js'
import {checkSlipway, slipway, startSlipway} from '../support/cli.js'
import {DOCKER_ENGINE_NEEDS, type DockerEngine, startDockerEngine} from '../support/docker-engine.js'
import {expectNoLeaks} from '../support/leaks.js'
import {describeWith, findProgram, lacks} from '../support/needs.js'
import {check, run, until} from '../support/process.js'
import {makeSandbox, type Sandbox} from '../support/sandbox.js'

const NEEDS = ['root', 'linux', 'busybox', 'tar', 'skopeo', 'unshare', 'setpriv', 'nsenter']

useBundle()

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = makeSandbox()
  await check('skopeo', [
    'copy',
    '--quiet',
    '--insecure-policy',
    `oci:${await busyboxImage()}:latest`,
    `oci-archive:${sandbox.work}/base.tar:docker.io/library/base:1`
  ])
  await checkSlipway(sandbox, ['load', '-i', 'base.tar'])
})
afterEach(async () => {
  try {
    await slipway(sandbox, ['rm', '-f', ...(await checkSlipway(sandbox, ['ps', '-aq'])).split('\n').filter(Boolean), 'none'])
  } finally {
    sandbox.remove()
  }
})

const id = async (name: string) => (await checkSlipway(sandbox, ['inspect', '-f', '{{.Id}}', name])).trim()
const context = (dockerfile: string) => {
  mkdirSync(join(sandbox.work, 'context'), {recursive: true})
  writeFileSync(join(sandbox.work, 'context', 'Dockerfile'), dockerfile)
}

describeWith(NEEDS, 'round trips', () => {
  it('build, save, rmi, load: the same ID, and it runs', async () => {
    context('FROM base:1\nRUN echo built > /built\nCMD ["cat", "/built"]\n')
    await checkSlipway(sandbox, ['build', '-t', 'app:1', 'context'])
    const before = await id('app:1')
    await checkSlipway(sandbox, ['save', '-o', 'app.tar', 'app:1'])
    await checkSlipway(sandbox, ['rmi', 'app:1', 'base:1'])
    await checkSlipway(sandbox, ['gc', '--all'])
    expect(await checkSlipway(sandbox, ['images', '-q'])).toBe('')
    expect(readdirSync(join(sandbox.store, 'blobs', 'sha256'))).toEqual([])
    await checkSlipway(sandbox, ['load', '-i', 'app.tar'])
    expect(await id('app:1')).toBe(before)
    expect(await checkSlipway(sandbox, ['run', '--rm', 'app:1'])).toBe('built\n')
  })

  it('run, change, diff, commit, run', async () => {
    const change = 'echo x > /added; rm /etc/group; echo more >> /etc/passwd; mkdir -p /a/b; ln -s /added /a/b/link'
    await checkSlipway(sandbox, ['run', '--name', 'work', 'base:1', 'sh', '-c', change])
    const diff = await checkSlipway(sandbox, ['diff', 'work'])
    expect(diff.trim().split('\n').sort()).toEqual(
      ['A /a', 'A /a/b', 'A /a/b/link', 'A /added', 'C /etc', 'C /etc/passwd', 'D /etc/group'].sort()
    )
    await checkSlipway(sandbox, ['commit', 'work', 'changed'])
    expect(
      await checkSlipway(sandbox, [
        'run',
        '--rm',
        'changed',
        'sh',
        '-c',
        'cat /a/b/link; ls /etc/group 2>&1; tail -n 1 /etc/passwd'
      ])
    ).toBe('x\nls: /etc/group: No such file or directory\nmore\n')
    expect((await checkSlipway(sandbox, ['inspect', '-f', '{{len .RootFS.Layers}}', 'changed'])).trim()).toBe('2')
  })

  it('export, import: one layer, no history, no configuration', async () => {
    context('FROM base:1\nENV A=1\nRUN echo x > /x\nUSER nobody\n')
    await checkSlipway(sandbox, ['build', '-t', 'app', 'context'])
    await checkSlipway(sandbox, ['create', '--name', 'flat', 'app'])
    await checkSlipway(sandbox, ['export', '-o', 'flat.tar', 'flat'])
    await checkSlipway(sandbox, ['import', 'flat.tar', 'flat:1'])
    const [image] = JSON.parse(await checkSlipway(sandbox, ['inspect', 'flat:1']))
    expect(image.RootFS.Layers).toHaveLength(1)
    expect(image.Config).toMatchObject({User: '', Env: null, Cmd: null})
    expect(await checkSlipway(sandbox, ['history', '-q', 'flat:1'])).toHaveLength(13)
    expect(await checkSlipway(sandbox, ['run', '--rm', 'flat:1', 'cat', '/x'])).toBe('x\n')
  })

  it('the store is a layout that skopeo reads and copies', async () => {
    const found = JSON.parse(await check('skopeo', ['inspect', `oci:${sandbox.store}:docker.io/library/base:1`]))
    expect(found.Layers).toHaveLength(1)
    const copy = join(sandbox.work, 'copy')
    await check('skopeo', [
      'copy',
      '--quiet',
      '--insecure-policy',
      `oci:${sandbox.store}:docker.io/library/base:1`,
      `dir:${copy}`
    ])
    expect(readdirSync(copy)).toContain('manifest.json')
  })
})

describeWith(NEEDS, 'containers', () => {
  it('leave nothing when their watcher is killed, and are seen as ended', async () => {
    await checkSlipway(sandbox, ['run', '-d', '--name', 'job', 'base:1', 'sleep', '1000'])
    const watcher = Number(
      (await check('pgrep', ['-f', `supervise ${(await checkSlipway(sandbox, ['ps', '-q', '--no-trunc'])).trim()}`])).trim()
    )
    process.kill(watcher, 'SIGKILL')
    await until('the container to be gone', async () => ((await checkSlipway(sandbox, ['ps', '-q'])) === '' ? true : undefined))
    expect(await checkSlipway(sandbox, ['ps', '-a', '--format', '{{.Status}}'])).toMatch(/^Exited \(137\)/)
    await checkSlipway(sandbox, ['start', 'job'])
    expect(await checkSlipway(sandbox, ['ps', '--format', '{{.Names}}'])).toBe('job\n')
    await checkSlipway(sandbox, ['rm', '-f', 'job'])
    await expectNoLeaks(sandbox)
  })

  it('stand still while they are committed, what exec brought in as well, and go on then', async () => {
    await checkSlipway(sandbox, ['run', '-d', '--name', 'busy', 'base:1', 'sh', '-c', 'while :; do echo 1 >> /one; done'])
    await checkSlipway(sandbox, ['exec', '-d', 'busy', 'sh', '-c', 'while :; do echo 2 >> /two; done'])
    await until('both to write', async () => {
      const {status} = await slipway(sandbox, ['exec', 'busy', 'ls', '/one', '/two'])
      return status === 0 ? true : undefined
    })
    for (const tag of ['a', 'b', 'c']) await checkSlipway(sandbox, ['commit', 'busy', `busy:${tag}`])
    await checkSlipway(sandbox, ['commit', '--pause=false', 'busy', 'busy:c'])
    await checkSlipway(sandbox, ['export', '-o', 'busy.tar', 'busy'])
    expect((await check('tar', ['-tf', join(sandbox.work, 'busy.tar')])).split('\n')).toEqual(
      expect.arrayContaining(['one', 'two'])
    )
    const sizes = async () => (await checkSlipway(sandbox, ['exec', 'busy', 'wc', '-c', '/one', '/two'])).trim()
    const before = await sizes()
    await until('both to go on', async () => ((await sizes()) === before ? undefined : true))
    expect(await checkSlipway(sandbox, ['run', '--rm', 'busy:c', 'sh', '-c', 'ls /one /two'])).toBe('/one\n/two\n')
    await checkSlipway(sandbox, ['rm', '-f', 'busy'])
    await expectNoLeaks(sandbox)
  })

  it('pass signals on, and end with the exit code of their process', async () => {
    const script = 'trap "echo got it; exit 7" TERM; echo ready; while :; do sleep 0.05; done'
    const running = startSlipway(sandbox, ['run', '--name', 'trap', 'base:1', 'sh', '-c', script])
    await until('it to be ready', () => (running.stdout().includes('ready') ? true : undefined))
    running.child.kill('SIGTERM')
    expect(await running.finished).toMatchObject({status: 7, stdout: 'ready\ngot it\n'})
    expect(await checkSlipway(sandbox, ['logs', 'trap'])).toBe('ready\ngot it\n')
    await checkSlipway(sandbox, ['rm', 'trap'])
    await expectNoLeaks(sandbox)
  })

  it('have the rights of docker, not more', async () => {
    const status = await checkSlipway(sandbox, [
      'run',
      '--rm',
      'base:1',
      'grep',
      '-E',
      'CapEff|Seccomp:|NoNewPrivs',
      '/proc/self/status'
    ])
    const isFiltered = lacks(['seccomp']) === undefined && (findProgram('crun') ?? findProgram('runc')) !== undefined
    const seccomp = `Seccomp:\t${isFiltered ? 2 : 0}\n`
    expect(status).toContain(`NoNewPrivs:\t0\n${seccomp}`)
    const mask = /CapEff:\s*([0-9a-f]+)/.exec(status)![1]!
    // Docker's fourteen, as far as this machine has them.
    expect(BigInt(`0x${mask}`) & ~0xa80425fbn).toBe(0n)
    const {status: code} = await slipway(sandbox, ['run', '--rm', 'base:1', 'mount', '-t', 'tmpfs', 'x', '/mnt'])
    expect(code).not.toBe(0)
    const inside = await checkSlipway(sandbox, ['run', '-d', '--rm', '--name', 'plain', 'base:1', 'sleep', '100'])
    expect(inside).toHaveLength(65)
    const exec = await checkSlipway(sandbox, ['exec', 'plain', 'grep', '-E', 'CapEff|Seccomp:', '/proc/self/status'])
    expect(exec).toContain(mask)
    expect(exec).toContain(seccomp)
    await checkSlipway(sandbox, ['rm', '-f', 'plain'])
  })

  it('keep secrets off argument lists and the log', async () => {
    await checkSlipway(sandbox, ['run', '-d', '--name', 'quiet', 'base:1', 'sleep', '100'])
    const running = startSlipway(sandbox, ['exec', '-e', 'TOKEN', 'quiet', 'sh', '-c', 'echo "$TOKEN" | wc -c; sleep 2'], {
      env: {TOKEN: 'correct-horse'}
    })
    await until('it to run', () => (running.stdout() === '14\n' ? true : undefined))
    const listed = await run('sh', ['-c', 'cat /proc/[0-9]*/cmdline | tr "\\0" " " | grep -c "correct-hors[e]"'])
    expect(listed.stdout.trim()).toBe('0')
    await running.finished
    await checkSlipway(sandbox, ['rm', '-f', 'quiet'])
  })
})

/** Longer with SLIPWAY_TEST_SECONDS=60. */
const SECONDS = Number(process.env['SLIPWAY_TEST_SECONDS'] ?? 15)
const PROCESSES = 8

describeWith(NEEDS, `${PROCESSES} processes on one store for ${SECONDS} s`, () => {
  it(
    'lose no tag, no container, and no content',
    async () => {
      context(
        'FROM base:1\nLABEL disposable=1\nARG N\nRUN echo $N > /n && head -c 100000 /dev/urandom > /random\nCOPY file /file\n'
      )
      writeFileSync(join(sandbox.work, 'context', 'file'), 'x'.repeat(10_000))
      await checkSlipway(sandbox, ['run', '--name', 'user', 'base:1', 'sh', '-c', 'echo mine > /mine'])
      await checkSlipway(sandbox, ['export', '-o', 'root.tar', 'user'])
      await checkSlipway(sandbox, ['tag', 'base:1', 'used:1'])
      const kept: string[] = []
      const failures: string[] = []
      const end = Date.now() + SECONDS * 1000

      const act = async (...args: string[]) => {
        const {status, stderr} = await slipway(sandbox, args, {timeoutMs: 60_000})
        // What another process removed or still uses may be missing or refused; nothing else may go wrong.
        if (status !== 0 && !/No such image|is using its referenced|must be forced|being used/.test(stderr))
          failures.push(`${args.join(' ')}: ${stderr}`)
        return status === 0
      }
      const worker = async (n: number) => {
        for (let i = 0; Date.now() < end; i++) {
          const name = `w${n}:${i}`
          if (await act('build', '-q', '--build-arg', `N=${n % 3}-${i % 4}`, '-t', name, 'context')) {
            if (i % 3 === 0 && (await act('tag', name, `keep-${name}`))) kept.push(`keep-${name}`)
            if (i % 2 === 0) await act('rmi', name)
          }
          if (n === 0 && (await act('run', '--rm', '--pull', 'never', 'used:1', 'true')))
            await act('save', '-o', 'used.tar', 'base:1')
          if (n === 1) await act('prune', '-f')
          if (n === 2) await act('gc')
          if (n === 3) await act('prune', '-a', '-f', '--filter', 'label=nothing-has-it')
          if (n === 4) await act('load', '-i', 'base.tar')
          if (n === 5) await act('rmi', '-f', 'used:1')
          if (n === 6) await act('tag', 'base:1', 'used:1')
          if (n === 6 && (await act('import', 'root.tar', `flat:${i % 2}`)) && i % 3 === 0) await act('rmi', `flat:${i % 2}`)
          if (n === 7) await act('gc', '--keep-storage', '1MB')
          if (n === 7 && (await act('commit', 'user', 'committed')) && i % 2 === 0) await act('rmi', 'committed')
          if (n === 3) await act('images', '--filter', 'dangling=true')
        }
      }
      await Promise.all(Array.from({length: PROCESSES}, (_, n) => worker(n)))

      expect(failures).toEqual([])
      const verified = await slipway(sandbox, ['verify'])
      expect(verified).toMatchObject({status: 0, stderr: ''})
      const names = (await checkSlipway(sandbox, ['images', '--format', '{{.Repository}}:{{.Tag}}'])).split('\n')
      expect(kept.filter(name => !names.includes(name))).toEqual([])
      expect(kept.length).toBeGreaterThan(0)
      // Complete enough for another store.
      await checkSlipway(sandbox, ['save', '-o', 'kept.tar', ...kept])
      const other = {SLIPWAY_ROOT: join(sandbox.root, 'other')}
      await checkSlipway(sandbox, ['load', '-i', 'kept.tar'], {env: other})
      for (const name of kept.slice(-3))
        expect(await checkSlipway(sandbox, ['run', '--rm', name, 'cat', '/file'])).toHaveLength(10_000)
      expect(await checkSlipway(sandbox, ['export', '-o', 'user.tar', 'user'])).toBe('')
      expect(await check('tar', ['-xOf', join(sandbox.work, 'user.tar'), 'mine'])).toBe('mine\n')
      expect(readdirSync(join(sandbox.store, 'tmp'))).toEqual([])
      expect(readdirSync(join(sandbox.store, 'leases'))).toEqual([])
    },
    (SECONDS + 120) * 1000
  )
})

describeWith(NEEDS, 'a killed command', () => {
  it('leaves a store that works: nothing half there, and what it left is swept', async () => {
    cpSync(join(sandbox.work, 'base.tar'), join(sandbox.work, 'copy.tar'))
    const before = readFileSync(join(sandbox.store, 'index.json'), 'utf8')
    for (const delay of [60, 120, 180, 240]) {
      const running = startSlipway(sandbox, ['import', 'copy.tar', `half:${delay}`])
      await new Promise(resolve => setTimeout(resolve, delay))
      running.child.kill('SIGKILL')
      await running.finished
    }
    const {status} = await slipway(sandbox, ['verify'])
    expect(status).toBe(0)
    await checkSlipway(sandbox, ['gc'])
    expect(readdirSync(join(sandbox.store, 'tmp'))).toEqual([])
    expect(JSON.parse(before).manifests.length).toBeGreaterThan(0)
    expect(await checkSlipway(sandbox, ['run', '--rm', 'base:1', 'echo', 'fine'])).toBe('fine\n')
  })
})

describeWith([...NEEDS, ...DOCKER_ENGINE_NEEDS], 'a Docker Engine beside it', () => {
  let engine: DockerEngine
  beforeAll(async () => {
    engine = await startDockerEngine()
  })
  afterAll(() => engine?.stop())

  it('gives and takes images under the same names and IDs', async () => {
    const env = {DOCKER_HOST: engine.host}
    expect(await checkSlipway(sandbox, ['push', 'docker-daemon:base:1'], {env})).toContain('base:1')
    expect((await engine.check(['inspect', '-f', '{{.Id}}', 'base:1'])).trim()).toBe(await id('base:1'))
    await engine.check(['tag', 'base:1', 'from-docker:2'])
    await checkSlipway(sandbox, ['rmi', 'base:1'])
    expect(await checkSlipway(sandbox, ['load', 'docker-daemon:from-docker:2'], {env})).toBe('Loaded image: from-docker:2\n')
    expect(await checkSlipway(sandbox, ['run', '--rm', 'from-docker:2', 'echo', 'hello'])).toBe('hello\n')
    await checkSlipway(sandbox, ['tag', 'from-docker:2', 'base:1'])
    const {status, stderr} = await slipway(sandbox, ['load', 'docker-daemon:none:1'], {env})
    expect([status, stderr]).toEqual([1, expect.stringContaining('none:1')])
    const nowhere = await slipway(sandbox, ['push', 'docker-daemon:base:1'], {
      env: {DOCKER_HOST: `unix://${sandbox.work}/none.sock`}
    })
    expect(nowhere).toMatchObject({status: 1, stderr: expect.stringContaining('there is no socket')})
  })
})
