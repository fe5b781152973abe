import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {githubEnvironment} from '../../src/cache/github/environment.js'
import {indexNames} from '../../src/cache/github/names.js'
import {outcomeOf} from '../../src/cache/github/outcome.js'
import {parsePacks, PackTable, packKey, planPacks} from '../../src/cache/github/packs.js'
import {digestOf} from '../../src/oci/digest.js'
import {temporaryFolder} from './support/records.js'

function token(claims: unknown): string {
  return ['{}', JSON.stringify(claims), 'x'].map(part => Buffer.from(part).toString('base64url')).join('.')
}

const service = {
  ACTIONS_RESULTS_URL: 'https://results.example/',
  ACTIONS_CACHE_SERVICE_V2: 'True',
  ACTIONS_RUNTIME_TOKEN: 'opaque'
}

describe('githubEnvironment', () => {
  let folder: ReturnType<typeof temporaryFolder>
  beforeEach(() => {
    folder = temporaryFolder()
  })
  afterEach(() => folder.dispose())

  function event(content: unknown): Record<string, string> {
    const path = join(folder.path, 'event.json')
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    return {GITHUB_EVENT_PATH: path}
  }

  it.each<[string, Record<string, string>, boolean]>([
    ['a run: step', {}, false],
    ['a step of an action', service, true],
    ['no token', {...service, ACTIONS_RUNTIME_TOKEN: ''}, false],
    ['GitHub Enterprise Server', {ACTIONS_CACHE_URL: 'https://ghes.example/', ACTIONS_RUNTIME_TOKEN: 'x'}, true]
  ])('knows whether there is a service: %s', (_, env, available) => {
    expect(githubEnvironment(env).available).toBe(available)
  })

  it.each<[string, Record<string, string>, string | undefined]>([
    ['a token that nobody can read', {}, undefined],
    [
      'a token with a writable scope',
      {ACTIONS_RUNTIME_TOKEN: token({ac: '[{"Scope":"a","Permission":1},{"Scope":"b","Permission":3}]'})},
      undefined
    ],
    [
      'a token that reads only',
      {ACTIONS_RUNTIME_TOKEN: token({ac: '[{"Scope":"a","Permission":1}]'})},
      "the job's token may only read it"
    ],
    ['a token without scopes', {ACTIONS_RUNTIME_TOKEN: token({ac: '[]'})}, "the job's token may only read it"],
    ['a token whose scopes are garbage', {ACTIONS_RUNTIME_TOKEN: token({ac: 'x'})}, undefined],
    ['cache-mode read', {ACTIONS_CACHE_MODE: 'read'}, "the workflow's cache-mode is read"],
    ['cache-mode write-only', {ACTIONS_CACHE_MODE: 'write-only'}, "the workflow's cache-mode is write-only"],
    ['cache-mode write', {ACTIONS_CACHE_MODE: 'write'}, undefined],
    ['a cache-mode of the future', {ACTIONS_CACHE_MODE: 'magic'}, undefined],
    ['a push', {GITHUB_EVENT_NAME: 'push'}, undefined],
    ['a pull request', {GITHUB_EVENT_NAME: 'pull_request'}, undefined],
    [
      'pull_request_target',
      {GITHUB_EVENT_NAME: 'pull_request_target'},
      'the event pull_request_target can be caused by people without write access'
    ],
    ['a comment', {GITHUB_EVENT_NAME: 'issue_comment'}, 'the event issue_comment can be caused by people without write access']
  ])('knows whether to write: %s', (_, env, reason) => {
    expect(githubEnvironment({...service, ...env}).readOnly).toBe(reason)
  })

  it('trusts a workflow_run of the repository itself, not one of a fork', () => {
    const run = (from: string) => ({
      ...service,
      GITHUB_EVENT_NAME: 'workflow_run',
      ...event({repository: {full_name: 'me/app'}, workflow_run: {head_repository: {full_name: from}}})
    })

    expect(githubEnvironment(run('me/app')).readOnly).toBeUndefined()
    expect(githubEnvironment(run('fork/app')).readOnly).toMatch(/workflow_run/)
    expect(githubEnvironment(run('fork/app'), {writeUntrusted: true}).readOnly).toBeUndefined()
  })

  it('reads neither with cache-mode none nor with write-only', () => {
    expect(
      ['none', 'write-only', 'read', ''].map(mode => githubEnvironment({...service, ACTIONS_CACHE_MODE: mode}).readable)
    ).toEqual([false, false, true, true])
  })

  it.each<[string, Record<string, string>, unknown, readonly string[]]>([
    ['main', {GITHUB_REF: 'refs/heads/main'}, {repository: {default_branch: 'main'}}, ['refs/heads/main']],
    ['a branch', {GITHUB_REF: 'refs/heads/x'}, {repository: {default_branch: 'main'}}, ['refs/heads/x', 'refs/heads/main']],
    [
      'a pull request to a release branch',
      {GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'release'},
      {repository: {default_branch: 'main'}},
      ['refs/pull/7/merge', 'refs/heads/release', 'refs/heads/main']
    ],
    [
      'a pull request to main',
      {GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main'},
      {repository: {default_branch: 'main'}},
      ['refs/pull/7/merge', 'refs/heads/main']
    ],
    ['an event that is no JSON', {GITHUB_REF: 'refs/tags/v1'}, '{oops', ['refs/tags/v1']]
  ])('reads the own reference first: %s', (_, env, content, refs) => {
    expect(githubEnvironment({...service, ...env, ...event(content)}).refs).toEqual(refs)
  })
})

describe('indexNames', () => {
  it('gives keys that the service takes, and that begin no other scope or branch', () => {
    const names = indexNames('ghcr.io/me/app Dockerfile, target "x" linux/amd64', 'refs/heads/feature/ünï')
    const pairs = [
      indexNames('app', 'refs/heads/main'),
      indexNames('app', 'refs/heads/main-2'),
      indexNames('app-x', 'refs/heads/main')
    ]

    expect(names.key(7)).toMatch(/^slipway-index-[\w-]+-000007$/)
    expect(names.key(7).length).toBeLessThan(200)
    for (const a of pairs) for (const b of pairs) if (a !== b) expect(b.key(1).startsWith(a.prefix)).toBe(false)
    expect(new Set(pairs.map(({path}) => path)).size).toBe(3)
  })

  it('reads the number of its own keys only', () => {
    const names = indexNames('app', 'refs/heads/main')

    expect(names.number(names.key(42))).toBe(42)
    expect(names.number(names.key(1_234_567))).toBe(1_234_567)
    expect(names.number(indexNames('app', 'refs/heads/other').key(42))).toBeUndefined()
    expect(names.number(`${names.prefix}12x456`)).toBeUndefined()
  })
})

describe('planPacks', () => {
  const MiB = 1024 * 1024
  const blob = (name: string, size: number) => ({digest: digestOf(name), size})

  it.each<[string, number[], number[][]]>([
    ['nothing', [], []],
    ['one', [5], [[5]]],
    ['40 small ones', Array.from({length: 40}, () => 1), [Array.from({length: 40}, () => 1)]],
    ['a large one among small ones', [1, 100, 2], [[100], [1, 2]]],
    ['the largest first, the rest in their order', [40, 1, 50, 2], [[50], [40], [1, 2]]],
    ['more than a pack', [7, ...Array.from({length: 9}, () => 7)], [Array.from({length: 9}, () => 7), [7]]],
    ['some of them large', [10, 30, 20, 9, 1], [[30], [20], [10], [9, 1]]],
    ['six large ones', [100, 200, 300, 400, 500, 600], [[600], [500], [400], [100, 200], [300]]]
  ])('divides %s', (_, sizes, expected) => {
    const packs = planPacks(sizes.map((size, index) => blob(`${index}`, size * MiB)))

    expect(packs.map(pack => pack.map(({size}) => size / MiB))).toEqual(expected)
  })

  it('makes at most five entries, whatever comes', () => {
    for (const size of [1, 20, 31, 33, 500]) {
      const packs = planPacks(Array.from({length: 127}, (_, index) => blob(`${index}`, size * MiB)))

      expect(packs.length).toBeLessThanOrEqual(5)
      expect(packs.flat()).toHaveLength(127)
    }
  })
})

describe('PackTable', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(name => ({digest: digestOf(name), size: 10}))

  it('finds a blob in another pack when its first one is gone', () => {
    const table = new PackTable()
    table.add('one', [a!, b!])
    table.add('two', [c!, b!])

    expect(table.find(b!.digest)).toMatchObject({pack: 'one', start: 10})
    table.drop('one')
    expect(table.find(b!.digest)).toMatchObject({pack: 'two', start: 10})
    expect(table.find(a!.digest)).toBeUndefined()
  })

  it('writes the packs that are needed and reads them again, and nothing else', () => {
    const table = new PackTable()
    const [one, two] = [packKey([a!, b!], ''), packKey([c!], '')]
    table.add(one, [a!, b!])
    table.add(two, [c!])
    const json = JSON.parse(JSON.stringify(table.toJSON([b!.digest])))

    expect(parsePacks(json)).toEqual([[one, [a, b]]])
    expect(parsePacks({'../../etc': [[a!.digest, 1]], [two]: [['sha256:x', 1]], [one]: [[a!.digest, -1]]})).toEqual([])
    expect([null, 'x', [1], {[one]: 'x'}].map(parsePacks)).toEqual([[], [], [], []])
    expect(packKey([a!], 'salt')).not.toBe(packKey([a!], ''))
  })
})

describe('outcomeOf', () => {
  it.each<[string, Parameters<typeof outcomeOf>[0], unknown]>([
    ['a hit', {id: 1, matchedKey: 'k', output: []}, {kind: 'done', matchedKey: 'k'}],
    ['a miss', {id: 1, output: []}, {kind: 'done', matchedKey: undefined}],
    ['a save', {id: 1, saved: true, output: []}, {kind: 'done', matchedKey: undefined}],
    [
      'a taken key',
      {
        id: 1,
        saved: false,
        output: [
          '::debug::Failed to reserve cache: Error: Failed to CreateCacheEntry: Received non-retryable error: Failed request: (409) Conflict: cache entry with the same key already exists'
        ]
      },
      {kind: 'exists'}
    ],
    [
      'a limited rate',
      {
        id: 1,
        saved: false,
        output: [
          "::warning::You've hit a rate limit, your rate limit will reset in 17 seconds",
          '::debug::Failed to reserve cache: Error: Rate limited: (429)'
        ]
      },
      {kind: 'rate-limited', retryAfter: 17, message: expect.any(String)}
    ],
    [
      'a refused write',
      {
        id: 1,
        saved: false,
        output: [
          '::warning::Failed to save: Unable to reserve cache with key k. More details: cache write denied: token has no writable scopes'
        ]
      },
      {kind: 'denied', message: 'cache write denied: token has no writable scopes'}
    ],
    [
      'an archive that is none',
      {
        id: 1,
        output: [
          "::warning::Failed to restore: /usr/bin/tar failed with error: The process '/usr/bin/tar' failed with exit code 2"
        ]
      },
      {kind: 'damaged', message: expect.any(String)}
    ],
    [
      'a failure whose text has a signed URL',
      {id: 1, output: ['::warning::Failed to restore: cannot GET https://blob.example/c?se=2026&sig=abc%2Fdef&sp=r']},
      {kind: 'failed', message: 'cannot GET https://blob.example/c?se=***&sig=***&sp=r'}
    ],
    ['a wrong argument', {id: 1, error: 'Key Validation Error', output: []}, {kind: 'failed', message: 'Key Validation Error'}],
    [
      'a save that failed silently',
      {id: 1, saved: false, output: []},
      {kind: 'failed', message: 'the service did not take the entry'}
    ]
  ])('reads %s', (_, reply, outcome) => {
    expect(outcomeOf(reply)).toEqual(outcome)
  })
})
