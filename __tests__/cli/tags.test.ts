import {githubCi} from '../../src/action/event.js'
import {PassThrough} from 'node:stream'
import {runTags, tagsCommand, type TagsDependencies} from '../../src/cli/commands/tags.js'
import {type TagsOptions, tagsOptions} from '../../src/cli/commands/tags-flags.js'
import {parseArgs} from '../../src/cli/parse-args.js'
import {TagError, UsageError} from '../../src/errors.js'
import {MemoryRegistry} from '../tags/memory-registry.js'

const noGit = () => Promise.reject(new Error('not a git repository'))

interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function run(
  options: TagsOptions,
  env: Readonly<Record<string, string>> = {},
  dependencies: Partial<TagsDependencies> = {}
): Promise<Run> {
  const written = {stdout: '', stderr: ''}
  const io = {
    stdout: (text: string) => void (written.stdout += text),
    stderr: (text: string) => void (written.stderr += text),
    env
  }
  const code = await runTags(options, io, {
    git: noGit,
    ciSource: githubCi,
    registry: () => Promise.resolve(new MemoryRegistry()),
    ...dependencies
  })
  return {code, ...written}
}

describe('slipway tags', () => {
  it('prints the tags, one a line', async () => {
    expect(await run({ref: 'v2.1.10', images: 'octocat/hello'})).toEqual({
      code: 0,
      stdout: 'octocat/hello:2.1.10\noctocat/hello:2.1\noctocat/hello:2\noctocat/hello:latest\n',
      stderr: ''
    })
  })

  it.each([
    ['main', 'main\n'],
    ['refs/pull/7/merge', 'pr-7\n'],
    ['refs/tags/x', 'x\n'],
    ['1.0.0-rc.1', '1.0.0-rc.1\n']
  ])('--ref %s', async (ref, stdout) => expect(await run({ref})).toMatchObject({stdout}))

  it("--json prints metadata-action's output and nothing else on stdout", async () => {
    const env = {SOURCE_DATE_EPOCH: '1500000000', DOCKER_METADATA_ANNOTATIONS_LEVELS: 'index'}
    const {stdout, stderr} = await run({ref: 'main', tags: 'type=ref,event=branch,typo=1', json: true, explain: true}, env)
    const json = JSON.parse(stdout)
    expect(Object.keys(json)).toEqual(['tags', 'tag-names', 'labels', 'annotations'])
    expect(json.tags).toEqual(['main'])
    expect(json.labels['org.opencontainers.image.created']).toBe('2017-07-14T02:40:00.000Z')
    expect(json.annotations).toContain('index:org.opencontainers.image.version=main')
    expect(stderr).toContain('warning: Tag rule "type=ref,event=branch,typo=1" has an attribute')
    expect(stderr).toContain('main  type=ref,event=branch,typo=1\n')
  })

  it('reads the environment of GitHub Actions, and flags go before it', async () => {
    const env = {GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: 'a'.repeat(40)}
    const tags = 'type=ref,event=branch\ntype=sha'
    expect(await run({tags}, env)).toMatchObject({stdout: 'main\nsha-aaaaaaa\n'})
    expect(await run({tags, ref: 'dev', sha: 'b'.repeat(40)}, env)).toMatchObject({stdout: 'dev\nsha-bbbbbbb\n'})
    expect(await run({tags}, {...env, DOCKER_METADATA_SHORT_SHA_LENGTH: '10'})).toMatchObject({stdout: 'main\nsha-aaaaaaaaaa\n'})
  })

  it('--explain says what every rule did', async () => {
    const {stdout} = await run({ref: 'v1.2.3', tags: 'type=semver,pattern={{version}}\ntype=edge', explain: true})
    expect(stdout).toBe(
      [
        'release 1.2.3',
        '1.2.3   type=semver,pattern={{version}}',
        '-       type=edge                        refs/tags/v1.2.3 is no branch',
        'latest  flavor latest=auto               the first rule that made a tag decides: type=semver,pattern={{version}}',
        ''
      ].join('\n')
    )
  })

  it('--floating asks the registry', async () => {
    const registry = new MemoryRegistry()
    registry.digests.set('octocat/hello:2.1.10', 'x')
    const options = {ref: 'v2.0.11', images: 'octocat/hello', floating: 'safe'}
    const opened = {registry: () => Promise.resolve(registry)}
    expect(await run(options, {}, opened)).toMatchObject({stdout: 'octocat/hello:2.0.11\noctocat/hello:2.0\n'})
    expect((await run({...options, explain: true}, {}, opened)).stdout).toContain(
      'octocat/hello:latest stays where it is: 2.1.10 is newer than 2.0.11\n'
    )
  })

  it('--tag-version needs neither git nor event', async () => {
    expect(await run({tagVersion: '2.1.10', ref: 'main'})).toMatchObject({stdout: '2.1.10\n2.1\n2\nlatest\n'})
    await expect(run({tagVersion: 'main', ref: 'main'})).rejects.toBeInstanceOf(TagError)
  })

  it('--default-tags metadata-action restores theirs', async () => {
    expect(await run({ref: 'v1.2.3', defaultTags: 'metadata-action'})).toMatchObject({stdout: 'v1.2.3\nlatest\n'})
  })

  it('no tag is a warning', async () => {
    expect(await run({ref: 'main', tags: 'type=edge,branch=dev'})).toEqual({
      code: 0,
      stdout: '',
      stderr: 'warning: No tag is made: see --explain\n'
    })
  })

  it('outside of a clone, without a ref, it says what is missing', async () => {
    const {stderr} = await run({tags: 'stable'})
    expect(stderr).toBe('warning: Git does not know what is being built: not a git repository\n')
  })

  it.each<[TagsOptions, new (...args: never[]) => Error]>([
    [{ref: 'main', tags: 'type=foo'}, TagError],
    [{ref: 'main', floating: 'maybe'}, UsageError],
    [{ref: 'main', defaultTags: 'mine'}, UsageError],
    [{ref: 'main', tags: 'x', tagVersion: '1.0.0'}, UsageError]
  ])('%j is refused', async (options, error) => await expect(run(options)).rejects.toBeInstanceOf(error))
})

describe('the flags of slipway tags', () => {
  it('take several lines in one value, or the flag again', () => {
    const words = ['--tags', 'type=sha\ntype=raw,x', '--tags=type=edge', '--images', 'octocat/hello', '--json']
    expect(tagsOptions(parseArgs(tagsCommand, words))).toEqual({
      tags: 'type=sha\ntype=raw,x\ntype=edge',
      images: 'octocat/hello',
      json: true,
      explain: false
    })
  })

  it('refuse an unknown context', () => {
    expect(() => tagsOptions(parseArgs(tagsCommand, ['--context', 'svn']))).toThrow(UsageError)
  })

  it('run the command', async () => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const io = {stdout, stderr, stdin: new PassThrough(), env: {}, cwd: '/', signal: new AbortController().signal}
    expect(await tagsCommand.run(parseArgs(tagsCommand, ['--ref', 'v1.2.3']), io)).toBe(0)
    expect(String(stdout.read())).toBe('1.2.3\n1.2\n1\nlatest\n')
  })
})
