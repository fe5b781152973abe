import {flagCredentials} from '../../src/cli/credentials.js'

const tags = ['ghcr.io/me/app:1']

it.each([
  ['me:secret', 'ghcr.io', 'me', 'secret'],
  ['quay.io=me:a:b', 'quay.io', 'me', 'a:b'],
  ['localhost:5000=me:x', 'localhost:5000', 'me', 'x'],
  ['me', 'ghcr.io', 'me', 'from-env']
])('%s is for %s', async (text, host, username, password) => {
  const store = flagCredentials([text], tags, {SLIPWAY_PASSWORD: 'from-env'})!
  expect(await store(host)).toEqual({username, password})
  expect(await store('elsewhere.example')).toBeUndefined()
})

it('needs a user, a password and a host, and never repeats what was given', () => {
  expect(() => flagCredentials(['me'], tags, {})).toThrow('need [HOST=]USER[:PASSWORD]')
  expect(() => flagCredentials([':hunter2'], tags, {})).toThrow(expect.not.stringContaining('hunter2'))
  expect(() => flagCredentials(['me:x'], [], {})).toThrow('Invalid --creds')
})

it('is nothing without the flag', () => {
  expect(flagCredentials([], tags, {})).toBeUndefined()
})
