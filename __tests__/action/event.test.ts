import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type GithubEvent, githubCi, readEvent, readGithubSource, sourceFromGithub} from '../../src/action/event.js'
import {UsageError} from '../../src/errors.js'

const now = new Date('2020-01-10T00:30:00Z')
const env = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_REPOSITORY: 'octocat/hello'
}
const repository = {
  name: 'hello',
  description: 'Hi',
  html_url: 'https://github.com/octocat/hello',
  default_branch: 'main',
  license: {spdx_id: 'MIT'}
}
const pull: GithubEvent = {
  number: 7,
  pull_request: {number: 7, merge_commit_sha: 'merge', head: {sha: 'head'}, base: {ref: 'main'}}
}

describe('sourceFromGithub', () => {
  it('reads a push, and asks nobody when the event says all', async () => {
    const event = {repository, head_commit: {id: env.GITHUB_SHA, timestamp: '2020-01-09T12:00:00+02:00'}}
    const lookups = {repository: () => Promise.reject(new Error('asked')), commitDate: () => Promise.reject(new Error('asked'))}
    const warnings: string[] = []
    expect(await sourceFromGithub(env, event, {now, lookups, warn: message => warnings.push(message)})).toEqual({
      eventName: 'push',
      ref: 'refs/heads/main',
      sha: env.GITHUB_SHA,
      eventDefaultBranch: 'main',
      commitDate: new Date('2020-01-09T10:00:00Z'),
      now,
      repository: {
        name: 'hello',
        description: 'Hi',
        url: 'https://github.com/octocat/hello',
        license: 'MIT',
        defaultBranch: 'main'
      }
    })
    expect(warnings).toEqual([])
  })

  it('finds the date among the pushed commits', async () => {
    const commits = [
      {id: 'other', timestamp: '2001-01-01T00:00:00Z'},
      {id: env.GITHUB_SHA, timestamp: '2020-01-08T00:00:00Z'}
    ]
    expect((await sourceFromGithub(env, {repository, commits}, {now})).commitDate).toEqual(new Date('2020-01-08T00:00:00Z'))
  })

  it('survives an API that is down, and says so', async () => {
    const lookups = {repository: () => Promise.reject(new Error('503')), commitDate: () => Promise.reject(new Error('503'))}
    const warnings: string[] = []
    const source = await sourceFromGithub(env, {}, {now, lookups, warn: message => warnings.push(message)})
    expect(source.commitDate).toEqual(now)
    expect(source.repository).toMatchObject({name: 'hello', url: 'https://github.com/octocat/hello', defaultBranch: ''})
    expect(warnings).toEqual([
      'GitHub did not tell the date of the commit: 503',
      "GitHub did not tell the repository's description: 503"
    ])
  })

  it('a pull_request_target is the pull request, not its base branch', async () => {
    const target = {...env, GITHUB_EVENT_NAME: 'pull_request_target'}
    const source = await sourceFromGithub(target, pull, {now})
    expect(source).toMatchObject({
      ref: 'refs/pull/7/merge',
      sha: env.GITHUB_SHA,
      pullRequest: {number: 7, headSha: 'head', baseRef: 'main'}
    })
  })

  it.each([
    [{prHeadSha: true}, {}, 'head'],
    [{}, {DOCKER_METADATA_PR_HEAD_SHA: 'true'}, 'head'],
    [{prHeadSha: false}, {DOCKER_METADATA_PR_HEAD_SHA: 'true'}, env.GITHUB_SHA],
    [{}, {}, env.GITHUB_SHA]
  ])('the head commit of a pull request when asked: %j %j', async (options, variables, sha) => {
    const source = await sourceFromGithub({...env, GITHUB_EVENT_NAME: 'pull_request', ...variables}, pull, {now, ...options})
    expect(source.sha).toBe(sha)
  })

  it('a release may be marked as pre-release', async () => {
    const tagEnv = {...env, GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/tags/v1.0.0'}
    expect(await sourceFromGithub(tagEnv, {release: {tag_name: 'v1.0.0', prerelease: true}}, {now})).toMatchObject({
      prerelease: true
    })
    expect(await sourceFromGithub(tagEnv, {release: {tag_name: 'v1.0.0', prerelease: false}}, {now})).not.toHaveProperty(
      'prerelease'
    )
  })

  it('SOURCE_DATE_EPOCH pins the time of the build', async () => {
    const source = await sourceFromGithub({...env, SOURCE_DATE_EPOCH: '1500000000'}, {}, {now})
    expect(source.now).toEqual(new Date('2017-07-14T02:40:00Z'))
  })

  it.each<[GithubEvent, object]>([
    [
      {ref: 'refs/tags/v1.0.0', after: 'abc', base_ref: 'refs/heads/main'},
      {eventName: 'push', ref: 'refs/tags/v1.0.0', sha: 'abc', tagBaseRef: 'main'}
    ],
    [pull, {eventName: 'pull_request', ref: 'refs/pull/7/merge', sha: 'merge'}],
    [{release: {tag_name: 'v1.0.0'}}, {eventName: 'release', ref: 'refs/tags/v1.0.0'}],
    [{schedule: '0 0 * * *'}, {eventName: 'schedule', ref: ''}]
  ])('a saved event alone tells enough: %j', async (event, expected) => {
    expect(await sourceFromGithub({}, event, {now})).toMatchObject(expected)
  })
})

describe('readEvent', () => {
  let directory: string
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'slipway-event-'))
  })
  afterEach(() => rm(directory, {recursive: true}))

  it('reads the payload', async () => {
    await writeFile(join(directory, 'event.json'), '{"ref":"refs/heads/main"}')
    expect(await readEvent(join(directory, 'event.json'))).toEqual({ref: 'refs/heads/main'})
  })

  it('is where the running job reads its source', async () => {
    const path = join(directory, 'event.json')
    await writeFile(path, JSON.stringify({repository, head_commit: {id: env.GITHUB_SHA, timestamp: '2020-01-09T12:00:00Z'}}))
    const source = await readGithubSource({...env, GITHUB_EVENT_PATH: path}, {now})
    expect(source).toMatchObject({
      ref: 'refs/heads/main',
      repository: {name: 'hello'},
      commitDate: new Date('2020-01-09T12:00:00Z')
    })
    await writeFile(join(directory, 'other.json'), JSON.stringify({repository: {...repository, name: 'other'}}))
    const other = await readGithubSource({...env, GITHUB_EVENT_PATH: path}, {now, eventFile: join(directory, 'other.json')})
    expect(other.repository.name).toBe('other')
  })

  it('the API is asked only with a token', async () => {
    const path = join(directory, 'event.json')
    await writeFile(path, '{}')
    const unreachable = {...env, GITHUB_EVENT_PATH: path, GITHUB_API_URL: 'http://127.0.0.1:1'}
    const warnings: string[] = []
    const options = {now, needsCommitDate: true, warn: (message: string) => warnings.push(message)}
    await readGithubSource(unreachable, options)
    expect(warnings).toEqual([])
    await readGithubSource(unreachable, {...options, token: 'secret'})
    expect(warnings).toHaveLength(2)
  })

  it('is nowhere outside of GitHub Actions', async () => expect(await githubCi({}, {})).toBeUndefined())

  it.each(['{', '[]', 'null'])('refuses %s', async text => {
    await writeFile(join(directory, 'event.json'), text)
    await expect(readEvent(join(directory, 'event.json'))).rejects.toBeInstanceOf(UsageError)
  })

  it('refuses a missing file', async () => {
    await expect(readEvent(join(directory, 'none.json'))).rejects.toThrow('Cannot read event')
  })
})
