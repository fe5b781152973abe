import {chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {busyboxImage, debianImage} from '../support/base-images.js'
import {useBundle} from '../support/bundle.js'
import {checkSlipway} from '../support/cli.js'
import {DOCKER_ENGINE_NEEDS, type DockerEngine, startDockerEngine} from '../support/docker-engine.js'
import {compareImages} from '../support/imgtree.js'
import {expectNoLeaks} from '../support/leaks.js'
import {describeWith} from '../support/needs.js'
import {repository} from '../support/nodes.js'
import {check} from '../support/process.js'
import {makeSandbox, type Sandbox} from '../support/sandbox.js'

/** A further Dockerfile in this folder is a further test. They use what `base/` images and `makeContext` have. */
const DOCKERFILES = join(repository, '__tests__/e2e/dockerfiles')

useBundle()

describeWith([...DOCKER_ENGINE_NEEDS, 'busybox', 'mmdebstrap'], "images are those of the Docker Engine's builder", () => {
  let engine: DockerEngine
  let sandbox: Sandbox
  let bases: [string, string][]

  beforeAll(async () => {
    sandbox = makeSandbox()
    bases = [
      ['base/busybox', await busyboxImage()],
      ['base/debian', await debianImage(['libcap2-bin', 'attr'])]
    ]
    engine = await startDockerEngine()
    for (const [name, layout] of bases) await engine.load(`oci:${layout}:latest`, `${name}:latest`)
    await makeContext(sandbox.work)
  }, 900_000)

  afterAll(async () => {
    await engine?.stop()
    sandbox?.remove()
  })

  it.each(readdirSync(DOCKERFILES).sort())('%s', async name => {
    const file = join(DOCKERFILES, name)
    const args = ['-f', file, '--build-arg', 'GIVEN=given']
    await engine.build(sandbox.work, `test/${name}`, {args})
    const contexts = bases.flatMap(([base, layout]) => ['--build-context', `${base}=oci-layout://${layout}:latest`])
    const archive = join(sandbox.root, `${name}.tar`)
    await checkSlipway(sandbox, ['build', ...args, ...contexts, '-t', `test/${name}`, '-o', `type=oci,dest=${archive}`, '.'])
    const found = await compareImages(`docker-daemon:test/${name}:latest`, `oci-archive:${archive}`, {daemonHost: engine.host})
    expect(found).toEqual([])
    await expectNoLeaks(sandbox)
  })

  it('compares at least ten Dockerfiles, with every instruction among them', () => {
    const names = readdirSync(DOCKERFILES)
    const text = names.map(name => readFileSync(join(DOCKERFILES, name), 'utf8')).join('\n')
    const used = new Set([...text.matchAll(/^([A-Z]+) /gm)].map(match => match[1]))
    expect(names.length).toBeGreaterThanOrEqual(10)
    expect([...used].sort()).toEqual([...INSTRUCTIONS].sort())
  })
})

const INSTRUCTIONS = [
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR'
]

/** Files of every kind that COPY and ADD treat in its own way, and an ignore file that hides some. */
async function makeContext(directory: string): Promise<void> {
  const at = (name: string) => join(directory, name)
  for (const name of ['app/lib/deep', 'app/empty', 'links', 'ignored/kept', 'packed/dir']) mkdirSync(at(name), {recursive: true})
  const file = (name: string, text: string, mode = 0o644) => {
    writeFileSync(at(name), text)
    chmodSync(at(name), mode)
  }
  file('app/main.c', 'int main() {}\n')
  file('app/README', 'read me\n', 0o600)
  file('app/run.sh', '#!/bin/sh\n', 0o755)
  file('app/setuid', 'x\n', 0o4755)
  for (const name of ['a', 'b']) file(`app/lib/${name}.c`, `${name}\n`, 0o640)
  file('app/lib/deep/file', 'deep\n')
  chmodSync(at('app/lib/deep'), 0o711)
  file('app/lib/debug.log', 'ignored\n')
  file('name with space', 'space\n')
  file('ignored/file', 'ignored\n')
  file('ignored/kept/file', 'not ignored\n')
  symlinkSync('../app/lib', at('links/to-lib'))
  symlinkSync('nowhere', at('links/dangling'))
  symlinkSync('/etc/passwd', at('links/absolute'))
  file('packed/dir/file', 'packed\n', 0o600)
  file('packed/program', 'packed\n', 0o4711)
  symlinkSync('dir/file', at('packed/link'))
  const owner = ['--owner=1234:1234', '--group=4321:4321', '--mtime=@1600000000']
  await check('tar', ['-C', at('packed'), ...owner, '-cf', at('archive.tar'), 'dir', 'program', 'link'])
  await check('tar', ['-C', at('packed'), ...owner, '-czf', at('archive.tar.gz'), '.'])
  file('.dockerignore', '# not in the image\nignored\n!ignored/kept\n**/*.log\npacked\n')
}
