import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {githubLookups} from '../../src/action/github-lookups.js'

const answers: Readonly<Record<string, unknown>> = {
  '/repos/octocat/hello': {
    name: 'hello',
    description: null,
    html_url: 'https://github.com/octocat/hello',
    default_branch: 'main',
    license: {spdx_id: 'MIT'}
  },
  '/repos/octocat/hello/commits/abc': {commit: {committer: {date: '2020-01-09T12:00:00Z'}}}
}

describe('githubLookups', () => {
  let server: Server
  let env: Record<string, string>
  const tokens: (string | undefined)[] = []

  beforeAll(async () => {
    server = createServer((request, response) => {
      tokens.push(request.headers.authorization)
      const answer = answers[request.url ?? '']
      response.writeHead(answer ? 200 : 404).end(JSON.stringify(answer ?? {}))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    env = {GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, GITHUB_REPOSITORY: 'octocat/hello'}
  })
  afterAll(() => new Promise(resolve => server.close(resolve)))

  it('asks for the repository and the date of a commit', async () => {
    const lookups = githubLookups(env, 'secret')
    expect(await lookups.repository?.()).toEqual({
      name: 'hello',
      description: '',
      url: 'https://github.com/octocat/hello',
      license: 'MIT',
      defaultBranch: 'main'
    })
    expect(await lookups.commitDate?.('abc')).toEqual(new Date('2020-01-09T12:00:00Z'))
    expect(tokens).toEqual(['Bearer secret', 'Bearer secret'])
  })

  it('rejects what GitHub refuses', async () => {
    await expect(githubLookups(env).commitDate?.('none')).rejects.toThrow('answered 404')
  })

  it('asks nothing without a repository', () => expect(githubLookups({})).toEqual({}))
})
