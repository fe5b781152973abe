import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {useBundle} from '../support/bundle.js'
import {cliProgram} from '../support/cli.js'
import {DOCKER_ENGINE_NEEDS, type DockerEngine, startDockerEngine} from '../support/docker-engine.js'
import {describeWith, findProgram} from '../support/needs.js'
import {check, type Finished, run} from '../support/process.js'
import {makeSandbox, type Sandbox} from '../support/sandbox.js'
import {type Difference, LINES} from './transcript/lines.js'
import {Normalizer} from './transcript/normalize.js'

/** A place of its own for each program, with the same files in it. */
async function makeWork(work: string): Promise<void> {
  mkdirSync(join(work, 'share'))
  writeFileSync(join(work, 'share', 'in'), 'shared\n')
  writeFileSync(join(work, 'text'), 'no archive')
  const busybox = findProgram('busybox')!
  const script = `mkdir -p root/bin root/etc root/tmp root/home && cp ${busybox} root/bin/busybox && root/bin/busybox --install -s root/bin
    for f in root/bin/*; do [ -L $f ] && ln -sf busybox $f; done; chmod 1777 root/tmp
    printf 'root:x:0:0::/:/bin/sh\\nnobody:x:65534:65534::/:/bin/sh\\n' > root/etc/passwd; echo hello > root/etc/hello
    tar --owner=0 --group=0 -C root -cf root.tar .`
  await check('sh', ['-c', script], {cwd: work})
}

useBundle()

describeWith([...DOCKER_ENGINE_NEEDS, 'busybox', 'nsenter'], 'the same command lines in slipway and docker', () => {
  let engine: DockerEngine
  let ours: Sandbox
  let theirs: Sandbox
  const names = {ours: new Normalizer(), theirs: new Normalizer()}

  beforeAll(async () => {
    engine = await startDockerEngine()
    ours = makeSandbox()
    theirs = makeSandbox()
    await makeWork(ours.work)
    await makeWork(theirs.work)
  })
  afterAll(async () => {
    try {
      if (ours) await runLine('X rm -f $(X ps -aq) >/dev/null 2>&1', 'ours')
      await engine?.stop()
    } finally {
      ours?.remove()
      theirs?.remove()
    }
  })

  function runLine(line: string, whose: 'ours' | 'theirs'): Promise<Finished> {
    const sandbox = whose === 'ours' ? ours : theirs
    const program = whose === 'ours' ? `${process.execPath} ${cliProgram()}` : 'docker'
    const env = whose === 'ours' ? ours.env : {...theirs.env, DOCKER_HOST: engine.host, DOCKER_CONFIG: theirs.home}
    return run('sh', ['-c', `X() { ${program} "$@"; }; ${line}`], {cwd: sandbox.work, env, timeoutMs: 60_000})
  }

  describe.each(Object.entries(LINES).map(([section, lines]) => ({section, lines})))('$section', ({lines}) => {
    it.each(lines.map(([line, difference]) => ({line, difference})))('$line', async ({line, difference}) => {
      const mine = await runLine(line, 'ours')
      const shown = shownOf(mine, names.ours, difference)
      if (difference === 'slipway') return expect(shown).toMatchSnapshot()
      const docker = await runLine(line, 'theirs')
      expect({line, ...shown}).toEqual({line, ...shownOf(docker, names.theirs, difference)})
    })
  })
})

function shownOf({status, stdout, stderr}: Finished, normalizer: Normalizer, difference: Difference | undefined) {
  // What is not compared must not be counted as an ID that was met, either.
  if (difference === 'usage') return {fails: status !== 0}
  if (difference === 'words') return {status}
  const out = normalizer.text(stdout)
  const error = status === 0 ? '' : normalizer.error(stderr)
  switch (difference) {
    case 'order':
      return {status, out: out.split('\n').sort()}
    case 'deleted':
      return {status, out: out.split('\n').filter(line => !/^deleted: /i.test(line))}
    default:
      return {status, out, error}
  }
}
