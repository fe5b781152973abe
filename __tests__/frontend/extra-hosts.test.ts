import {lower} from './lower.js'

const hosts = (...extraHosts: [string, string][]) => lower('FROM scratch', {extraHosts})

it('takes names with an address', async () => {
  await expect(hosts(['a', '10.0.0.1'], ['b', '::1'])).resolves.toBeDefined()
})

it.each<[string, string | undefined, string]>([
  ['a', 'nope', 'failed to parse IP nope'],
  ['a', '', 'failed to parse IP '],
  ['a', undefined, 'invalid key-value pair a']
])('refuses %s=%s', async (name, address, message) => {
  await expect(hosts([name, address as string])).rejects.toThrow(`failed to parse additional hosts: ${message}`)
})
