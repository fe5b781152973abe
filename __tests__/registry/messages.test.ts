import {type Circumstances, hintFor} from '../../src/registry/hint.js'
import {networkFault} from '../../src/registry/network-failure.js'
import {FakeRegistry, type Answer, json, problem} from '../fakes/registry-server.js'
import {client, closeClients, named} from './client-options.js'

const about: Circumstances = {
  action: 'push "ghcr.io/me/app:1"',
  host: 'ghcr.io',
  endpointHost: 'ghcr.io',
  repository: 'me/app',
  writes: true,
  hasCredentials: true
}

it.each<[number, string[], string, Partial<Circumstances>, string | undefined]>([
  [401, [], '', {}, 'The username or password for ghcr.io is wrong or has expired'],
  [401, [], '', {hasCredentials: false}, 'Log in to ghcr.io first: no credentials for it were found'],
  [
    403,
    ['DENIED'],
    '',
    {},
    'Grant the job "packages: write", and give this repository write access in the settings of package me/app'
  ],
  [403, ['DENIED'], '', {host: 'quay.io'}, 'Give the account that is logged in to quay.io the right to push to me/app'],
  [403, ['DENIED'], '', {writes: false}, 'Give the account that is logged in to ghcr.io the right to pull from me/app'],
  [403, ['DENIED'], '', {hasCredentials: false}, 'Log in to ghcr.io first: no credentials for it were found'],
  [404, ['NAME_UNKNOWN'], '', {}, 'Create the repository me/app at ghcr.io first'],
  [
    404,
    [],
    '',
    {writes: false, hasCredentials: false},
    'Check the name and the tag; a private repository needs a login to ghcr.io'
  ],
  [429, [], '', {}, 'Wait, or use a mirror of the registry'],
  [
    429,
    [],
    '',
    {host: 'docker.io', hasCredentials: false, writes: false},
    'Log in to Docker Hub: it limits anonymous pulls. Wait, or use a mirror of the registry'
  ],
  [400, [], 'Client sent an HTTP request to an HTTPS server.', {}, 'ghcr.io speaks TLS: do not list it as an insecure registry'],
  [400, [], 'tag 1.0 is immutable', {}, 'The tag is immutable at the registry: push another version'],
  [400, [], 'no idea', {}, undefined],
  [500, [], '', {}, 'The registry is at fault: look at the logs or the status page of ghcr.io, then try again']
])('hintFor(%i, %j, %j) with %j', (status, codes, detail, rest, expected) => {
  expect(hintFor(status, codes, detail, {...about, ...rest})).toBe(expected)
})

it.each([
  ['ENOTFOUND', 'no such host', 1],
  ['ECONNREFUSED', 'connection refused', 3],
  ['ETIMEDOUT', 'timed out', 3],
  ['CERT_HAS_EXPIRED', 'its certificate has expired', 1],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another name', 1],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'its certificate is signed by an authority this machine does not trust', 1]
])('networkFault() knows %s', (code, state, attempts) => {
  const fault = networkFault(Object.assign(new Error('x'), {code}), about)
  expect(fault).toMatchObject({attempts, failure: {code: 'UNREACHABLE'}})
  expect(fault.failure.message).toBe(`Cannot push "ghcr.io/me/app:1": registry ghcr.io is unreachable (${state})`)
})

it('networkFault() looks into the faults of several addresses', () => {
  const several = new AggregateError([Object.assign(new Error('x'), {code: 'ECONNREFUSED'})])
  expect(networkFault(several, about).failure.message).toContain('(connection refused)')
})

describe('what a registry says', () => {
  const said: [string, Answer, string][] = [
    ['an error by the specification', problem(403, 'DENIED', 'no push for you'), '403 (denied: no push for you)'],
    ['a code alone', json(404, {errors: [{code: 'NAME_UNKNOWN'}]}), '404 (name unknown)'],
    [
      'several errors',
      json(400, {
        errors: [
          {code: 'A_B', message: 'one'},
          {code: 'C', message: 'two'}
        ]
      }),
      '400 (a b: one; c: two)'
    ],
    ["a token server's details", json(403, {details: 'not today'}), '403 (not today)'],
    ["a cloud's message", json(400, {message: 'bad thing'}), '400 (bad thing)'],
    [
      'plain text',
      {status: 400, headers: {'content-type': 'text/plain; charset=utf-8'}, body: Buffer.from('nope\n')},
      '400 (nope)'
    ],
    ['a page', {status: 400, headers: {'content-type': 'text/html'}, body: Buffer.from('<html>')}, '400'],
    ['nothing', {status: 404}, '404 (not found)'],
    ['nonsense', json(400, {errors: [1, null, 'x']}), '400']
  ]
  it.each(said)('%s', async (_name, answer, expected) => {
    const server = await FakeRegistry.start()
    try {
      server.fault({path: /manifests/}, () => answer)
      const pulled = client().manifest(named(server.host, 'app', {tag: '1'}))
      await expect(pulled).rejects.toThrow(`Cannot pull "${server.host}/app:1": registry ${server.host} answered ${expected}`)
      await expect(pulled).rejects.toThrow(/[)\d]$/)
    } finally {
      closeClients()
      await server.close()
    }
  })
})
