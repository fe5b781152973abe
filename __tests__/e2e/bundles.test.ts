import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {runAction} from '../support/action.js'
import {busyboxImage} from '../support/base-images.js'
import {bundleDirectory, useBundle} from '../support/bundle.js'
import {checkSlipway, slipway} from '../support/cli.js'
import {expectNoLeaks} from '../support/leaks.js'
import {describeWith} from '../support/needs.js'
import {nodeBinaries, repository} from '../support/nodes.js'
import {check} from '../support/process.js'
import {makeSandbox, type Sandbox} from '../support/sandbox.js'

const MANY_FILES = 600

/** Enough files that worker threads read and pack them, and some of everything else. */
function writeContext(directory: string): void {
  mkdirSync(join(directory, 'files'))
  for (let n = 0; n < MANY_FILES; n++) writeFileSync(join(directory, 'files', `f${n}`), `${n}\n`.repeat(50))
  const lines = ['FROM base', 'COPY files /files', 'RUN ls /files | wc -l > /count', 'CMD ["cat", "/count"]']
  writeFileSync(join(directory, 'Dockerfile'), `${lines.join('\n')}\n`)
}

useBundle()

const {version} = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {version: string}
const nodes = [...nodeBinaries()]

it('Node 20 or newer and Node 24 are here to run the bundles', () => {
  expect(nodes.map(([name]) => name)).toContainEqual(expect.stringMatching(/^v24\./))
})

describe.each(nodes)('the bundles on Node %s', (_name, node) => {
  let sandbox: Sandbox
  beforeEach(() => {
    sandbox = makeSandbox()
  })
  afterEach(() => sandbox.remove())

  it('has the command line, the Action, worker threads and the cache client in one folder', () => {
    const files = ['cli/index.js', 'index.js', 'worker/index.js', 'toolkit-child/index.js', 'package.json', 'licenses.txt']
    expect(files.filter(file => !existsSync(join(bundleDirectory(), file)))).toEqual([])
  })

  it('tells version and help', async () => {
    expect(await checkSlipway(sandbox, ['--version'], {node})).toBe(`slipway ${version}\n`)
    expect(await checkSlipway(sandbox, ['--help'], {node})).toContain('build')
    expect(await checkSlipway(sandbox, ['build', '--help'], {node})).toContain('--build-arg')
  })

  it('computes tags of the running job', async () => {
    const env = {GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v2.1.10', GITHUB_SHA: 'a'.repeat(40)}
    const tags = await checkSlipway(sandbox, ['tags', '--images', 'ghcr.io/me/app'], {node, env})
    expect(tags.split('\n').filter(Boolean)).toEqual(['2.1.10', '2.1', '2', 'latest'].map(tag => `ghcr.io/me/app:${tag}`))
  })

  it('ends with one line and exit code 2 for wrong usage', async () => {
    const {status, stderr} = await slipway(sandbox, ['build', '--no-such-flag', '.'], {node})
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error: .*--no-such-flag.*\n/)
  })

  describeWith(['root', 'linux', 'busybox', 'tar', 'unshare', 'setpriv'], 'building', () => {
    it('the command line builds with worker threads, and finds everything cached again', async () => {
      writeContext(sandbox.work)
      const base = `base=oci-layout://${await busyboxImage()}:latest`
      const args = ['build', '--build-context', base, '-t', 'app', '--output', 'type=oci,dest=app.tar', '.']
      expect((await slipway(sandbox, args, {node})).stderr).toMatch(/0 of 2 steps cached/)
      expect((await slipway(sandbox, args, {node})).stderr).toMatch(/2 of 2 steps cached/)
      expect(await check('tar', ['-tf', join(sandbox.work, 'app.tar')])).toContain('index.json')
      await expectNoLeaks(sandbox)
    })

    it('the Action builds as the runner runs it, and cleans up', async () => {
      writeContext(sandbox.work)
      const base = `base=oci-layout://${await busyboxImage()}:latest`
      const inputs = {'build-contexts': base, images: 'ghcr.io/me/app', save: 'image.tar', 'github-token': ''}
      const {status, outputs, state, paths, temp, log} = await runAction(sandbox, {node, inputs})
      expect([status, log]).toEqual([0, expect.any(String)])
      expect(outputs).toMatchObject({digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), tags: 'ghcr.io/me/app:main'})
      expect(await check('tar', ['-tf', join(sandbox.work, 'image.tar')])).toContain('index.json')
      expect(await check(join(paths[0]!, 'slipway'), ['--version'], {env: sandbox.env})).toBe(`slipway ${version}\n`)
      const post = await runAction(sandbox, {node, inputs, state, temp})
      expect([post.status, post.outputs]).toEqual([0, {}])
      await expectNoLeaks(sandbox)
    })
  })
})
