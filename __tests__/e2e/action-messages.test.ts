import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type ActionOptions, runAction} from '../support/action.js'
import {busyboxImage} from '../support/base-images.js'
import {useBundle} from '../support/bundle.js'
import {expectNoLeaks} from '../support/leaks.js'
import {describeWith} from '../support/needs.js'
import {check} from '../support/process.js'
import {makeSandbox, type Sandbox} from '../support/sandbox.js'

useBundle()

describeWith(['root', 'linux', 'busybox', 'unshare', 'setpriv', 'git'], 'what the Action says', () => {
  let sandbox: Sandbox
  let base: string

  beforeEach(async () => {
    sandbox = makeSandbox()
    base = `base=oci-layout://${await busyboxImage()}:latest`
  })
  afterEach(() => sandbox.remove())

  const write = (name: string, lines: readonly string[]) => {
    mkdirSync(join(sandbox.work, name, '..'), {recursive: true})
    writeFileSync(join(sandbox.work, name), `${lines.join('\n')}\n`)
  }
  const run = (inputs: Record<string, string> = {}, options: ActionOptions = {}) =>
    runAction(sandbox, {...options, inputs: {'build-contexts': base, 'github-token': '', ...inputs}})
  const commands = (log: string, name: string) =>
    log.split('\n').filter(line => line.startsWith(`::${name} `) || line.startsWith(`::${name}::`))

  it("findings go to the Dockerfile's lines, by the path that the repository has; those beyond ten to the log", async () => {
    write(
      'app/Dockerfile',
      Array.from({length: 12}, (_, n) => `FROM base as stage${n}`)
    )
    const {status, log} = await run({context: 'app'})
    expect([status, status === 0 ? '' : log]).toEqual([0, ''])
    const warnings = commands(log, 'warning')
    expect(warnings).toHaveLength(10)
    expect(warnings[0]).toMatch(/^::warning title=FromAsCasing,file=app\/Dockerfile,line=1,endLine=1::/)
    expect(log.match(/^warning: .*FromAsCasing/gm)).toHaveLength(2)
    const quiet = await run({context: 'app'}, {env: {DOCKER_BUILD_CHECKS_ANNOTATIONS: 'false'}})
    expect(commands(quiet.log, 'warning')).toEqual([])
  })

  it('call: check fails with what it found, and builds nothing', async () => {
    write('Dockerfile', ['FROM base as one', 'RUN echo built'])
    const {status, outputs, log} = await run({call: 'check'})
    expect([status, outputs]).toEqual([1, {}])
    expect(commands(log, 'warning')).toHaveLength(1)
    expect(commands(log, 'error')).toEqual(['::error::Check found 1 problem'])
    expect(log).not.toContain('#1 ')
    write('Dockerfile', ['FROM base AS one'])
    expect((await run({call: 'check'})).status).toBe(0)
  })

  it('a failed step is an error on its line, with the lines around it, and leaves no outputs', async () => {
    write('app/Dockerfile', ['FROM base', 'RUN echo going', 'RUN echo why >&2 && exit 7'])
    const {status, outputs, log} = await run({context: 'app', save: 'image.tar'})
    expect([status, outputs]).toEqual([1, {}])
    expect(commands(log, 'error')).toEqual([
      expect.stringMatching(/^::error file=app\/Dockerfile,line=3,endLine=3::process .* exit code: 7/)
    ])
    expect(log).toMatch(/>>> RUN echo why/)
    expect(log).toMatch(/^#\d+ [\d.]+ why$/m)
    await expectNoLeaks(sandbox)
  })

  it('wrong inputs end the job before anything is built, each with one message that names it', async () => {
    write('Dockerfile', ['FROM base', 'RUN echo built'])
    const cases: [Record<string, string>, RegExp][] = [
      [{push: 'maybe'}, /Invalid input push: "maybe" is neither true nor false/],
      [{floating: 'sometimes'}, /Invalid input floating: "sometimes" is none of safe, always, off/],
      [{push: 'true'}, /Cannot push main: the image has no name.*"images"/],
      [{push: 'true', images: 'ghcr.io/me/app', tags: 'type=semver,pattern={{version}}'}, /no rule made a tag/],
      [{images: 'ghcr.io/me/app', tags: 'type=nonsense'}, /"nonsense" is no type of rule/],
      [{images: 'ghcr.io/Me/App:1'}, /ghcr\.io\/me\/app:1/],
      [{outputs: 'type=nowhere'}, /nowhere/],
      [{'build-args': 'no-equals-sign'}, /Invalid input build-args/],
      [{'add-hosts': 'nothing'}, /Invalid input add-hosts/],
      [{allow: 'securty.insecure'}, /Invalid input allow: invalid entitlement "securty\.insecure"/],
      [{network: 'bridge'}, /Invalid input network: "bridge"/],
      [{platforms: 'linux/amd64/v1/x'}, /linux\/amd64\/v1\/x/],
      [{file: 'no/Dockerfile'}, /no\/Dockerfile/],
      [{context: 'no-such-folder'}, /no-such-folder/]
    ]
    for (const [inputs, message] of cases) {
      const {status, log} = await run(inputs)
      expect([inputs, status]).toEqual([inputs, 1])
      expect(commands(log, 'error').map(line => line.replaceAll('%0A', ' '))).toEqual([expect.stringMatching(message)])
      expect(log).not.toContain('RUN echo built')
    }
    await expectNoLeaks(sandbox)
  })

  it('secrets are masked before anything else is said, reach their step, and are in nothing that stays', async () => {
    write('Dockerfile', [
      'FROM base',
      'RUN --mount=type=secret,id=token cat /run/secrets/token > /dev/null && wc -l < /run/secrets/token'
    ])
    const secrets = '"token=first line\nsecond line"'
    const {status, outputs, summary, log} = await run({secrets, save: 'image.tar'})
    expect([status, status === 0 ? '' : log]).toEqual([0, ''])
    expect(log.split('\n')[0]).toBe('::add-mask::first line%0Asecond line')
    expect(log).toMatch(/^::add-mask::second line$/m)
    const said = [log.replace(/^::add-mask::.*$/gm, ''), summary, JSON.stringify(outputs)].join('\n')
    expect(said).not.toMatch(/(first|second) line/)
    expect(await check('sh', ['-c', `tar -xOf image.tar | grep -c 'second line' || true`], {cwd: sandbox.work})).toBe('0\n')
    const {log: wrong} = await run({secrets: 'token-without-equals-sign-hunter2'})
    expect(wrong).toMatch(/Invalid input secrets/)
    expect(wrong).not.toContain('hunter2')
  })

  it('every input may be empty', async () => {
    write('Dockerfile', ['FROM scratch', 'COPY Dockerfile /'])
    const names = [
      ...readFileSync('action.yml', 'utf8')
        .split('\noutputs:')[0]!
        .matchAll(/^ {2}([a-z-]+):$/gm)
    ].map(match => match[1]!)
    const empty = Object.fromEntries(names.map(name => [name, '']))
    const {status, outputs, summary, log} = await runAction(sandbox, {inputs: empty})
    expect([status, status === 0 ? '' : log]).toEqual([0, ''])
    expect(outputs['digest']).toMatch(/^sha256:/)
    expect(summary).toContain(outputs['digest'])
  })

  it('nothing but what the event says is needed: labels come from the environment when it is silent', async () => {
    write('Dockerfile', ['FROM scratch', 'COPY Dockerfile /'])
    const {outputs} = await run({images: 'ghcr.io/octocat/app', summary: 'false'})
    const labels = Object.fromEntries(outputs['labels']!.split('\n').map(line => line.split(/=(.*)/s, 2)))
    expect(Object.keys(labels).sort()).toEqual(
      ['created', 'description', 'licenses', 'revision', 'source', 'title', 'url', 'version'].map(
        key => `org.opencontainers.image.${key}`
      )
    )
    expect(labels).toMatchObject({
      'org.opencontainers.image.title': 'app',
      'org.opencontainers.image.version': 'main',
      'org.opencontainers.image.source': 'https://github.com/octocat/app'
    })
  })

  it('summary: false writes none; separators and a bake target are taken', async () => {
    write('Dockerfile', ['FROM scratch', 'COPY Dockerfile /'])
    const inputs = {images: 'a.example/x\nb.example/y', summary: 'false', 'sep-tags': ' ; ', 'bake-target': 'mine'}
    const {outputs, exported, summary} = await run(inputs, {env: {DOCKER_METADATA_SET_OUTPUT_ENV: 'false'}})
    expect(summary).toBe('')
    expect(outputs['tags']).toBe('a.example/x:main ; b.example/y:main')
    expect(JSON.parse(readFileSync(outputs['bake-file-tags']!, 'utf8'))).toMatchObject({
      target: {mine: {tags: ['a.example/x:main', 'b.example/y:main']}}
    })
    expect(Object.keys(exported).filter(name => name.startsWith('DOCKER_METADATA'))).toEqual([])
  })

  it('context-git takes branch and commit from the clone', async () => {
    write('Dockerfile', ['FROM scratch', 'COPY Dockerfile /'])
    const git = (...args: string[]) =>
      check('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'init.defaultBranch=trunk', ...args], {
        cwd: sandbox.work,
        env: sandbox.env
      })
    await git('init', '-q')
    await git('add', '.')
    await git('commit', '-q', '-m', 'first')
    await git('tag', 'v4.5.6')
    await git('checkout', '-q', '--detach')
    const {outputs} = await run({images: 'ghcr.io/octocat/app', 'context-git': 'true'})
    expect(outputs['tag-names']).toBe('4.5.6\n4.5\n4\nlatest')
    expect(outputs['labels']).toContain(`revision=${(await git('rev-parse', 'HEAD')).trim()}`)
  })

  it("annotations of build-push-action's form keep their levels beside the others", async () => {
    write('Dockerfile', ['FROM scratch', 'COPY Dockerfile /'])
    const annotations = 'org.example.plain=1\nmanifest:org.example.levelled=2'
    const {status} = await run({images: 'ghcr.io/octocat/app', annotations, save: 'image.tar'})
    expect(status).toBe(0)
    const index = JSON.parse(await check('tar', ['-xOf', 'image.tar', 'index.json'], {cwd: sandbox.work})) as {
      manifests: {digest: string}[]
    }
    const path = `blobs/sha256/${index.manifests[0]!.digest.slice('sha256:'.length)}`
    const manifest = JSON.parse(await check('tar', ['-xOf', 'image.tar', path], {cwd: sandbox.work})) as {
      annotations: Record<string, string>
    }
    expect(manifest.annotations).toMatchObject({
      'org.example.plain': '1',
      'org.example.levelled': '2',
      'org.opencontainers.image.version': 'main'
    })
  })
})
