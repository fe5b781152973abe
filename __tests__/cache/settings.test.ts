import {formatAge, parseAge} from '../../src/cache/age.js'
import {cacheSettings} from '../../src/cache/settings.js'

const read = (given: Record<string, string>, env = {}) =>
  cacheSettings(
    name => given[name],
    env,
    name => `--${name}`
  )

describe('cacheSettings', () => {
  it('reads an age, a size and a truth value', () => {
    expect(read({'cache-ttl': '7d', 'cache-max-size': '2GB', 'cache-mounts': 'false'}, {CI: 'true'})).toEqual({
      cacheTtl: 7 * 86_400_000,
      cacheMaxSize: 2_000_000_000,
      cacheMounts: false
    })
  })

  it.each([
    [{CI: 'true'}, true],
    [{CI: 'false'}, false],
    [{}, false]
  ])('keeps mounts in CI unless told: %j', (env, cacheMounts) => {
    expect(read({}, env)).toEqual({cacheTtl: undefined, cacheMaxSize: undefined, cacheMounts})
    expect(read({'cache-mounts': 'True'}, env).cacheMounts).toBe(true)
  })

  it.each([
    ['cache-ttl', '7', 'Invalid --cache-ttl "7": need an age like 7d, 12h or 90m'],
    ['cache-ttl', '-1d', 'Invalid --cache-ttl "-1d": need an age like 7d, 12h or 90m'],
    ['cache-max-size', 'lots', 'Invalid --cache-max-size "lots": need a size like 500MB or 10GB'],
    ['cache-mounts', 'yes', 'Invalid --cache-mounts "yes": need true or false']
  ])('refuses %s=%s', (name, text, message) => {
    expect(() => read({[name]: text})).toThrow(message)
  })
})

describe('ages', () => {
  it.each([
    ['90s', 90_000, '90s'],
    ['1d12h', 129_600_000, '36h'],
    ['2W', 1_209_600_000, '14d'],
    ['1.5h', 5_400_000, '90m'],
    ['0s', 0, '0s']
  ])('%s is %d ms, shown as %s', (text, milliseconds, shown) => {
    expect(parseAge(text)).toBe(milliseconds)
    expect(formatAge(milliseconds)).toBe(shown)
  })

  it.each(['', '7', 'd', '7 d', '7dd', '1y', '-1d'])('%j is none', text => {
    expect(parseAge(text)).toBeUndefined()
  })
})
