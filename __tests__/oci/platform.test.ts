import {UsageError} from '../../src/errors.js'
import {bestMatch, matchPlatform, samePlatform} from '../../src/oci/platform-match.js'
import {formatPlatform, formatPlatformAll, hostPlatform, normalizePlatform, parsePlatform} from '../../src/oci/platform.js'
import {expectAllPass} from '../conformance/expect-all.js'
import {runPlatform} from '../conformance/units/platform.js'

describe('parsePlatform()', () => {
  it.each([
    ['linux/x86_64', {os: 'linux', architecture: 'amd64'}],
    ['linux/arm/v6', {os: 'linux', architecture: 'arm', variant: 'v6'}],
    ['linux/arm64/v8', {os: 'linux', architecture: 'arm64', variant: 'v8'}],
    ['windows(10.0.17763)/amd64', {os: 'windows', 'os.version': '10.0.17763', architecture: 'amd64'}],
    ['windows(10.0+win32k)/amd64', {os: 'windows', 'os.version': '10.0', 'os.features': ['win32k'], architecture: 'amd64'}],
    ['aarch64', {os: 'linux', architecture: 'arm64'}]
  ])('reads %s', (text, platform) => {
    expect(parsePlatform(text)).toEqual(platform)
  })

  it('takes the architecture of a lone operating system from the host', () => {
    expect(parsePlatform('linux', {os: 'linux', architecture: 's390x'}).architecture).toBe('s390x')
    expect(parsePlatform('linux').architecture).toBe(hostPlatform().architecture)
  })

  it.each(['linux/*', 'a/b/c/d', 'nonsense', 'linux/', '', 'windows(%zz)/amd64'])('rejects %j', text => {
    expect(() => parsePlatform(text)).toThrow(UsageError)
  })

  it.each([
    ['a\tb', '"a\\tb" is an invalid OS component of "a\\tb": OSAndVersion specifier'],
    ['linux/"', '"\\"" is an invalid component of "linux/\\"": platform specifier'],
    ['windows(%zz)/amd64', '"windows(%zz)/amd64" has an invalid OS version "%zz": invalid URL escape "%zz"'],
    ['windows(1+%a)', '"windows(1+%a)" has invalid OS features: invalid os feature "%a": invalid URL escape "%a"']
  ])('says what is wrong with %j', (text, message) => {
    expect(() => parsePlatform(text)).toThrow(message)
  })

  expectAllPass('dockerfile/units/platform.jsonl', runPlatform)
})

describe('formatPlatform()', () => {
  it('leaves out what is not known', () => {
    expect(formatPlatform({os: 'linux', architecture: 'amd64'})).toBe('linux/amd64')
    expect(formatPlatform({os: '', architecture: 'amd64'})).toBe('unknown')
  })

  it('shows version and features only in the long form', () => {
    const windows = parsePlatform('windows(10.0.1+b+a)/amd64')
    expect(formatPlatform(windows)).toBe('windows/amd64')
    expect(formatPlatformAll(windows)).toBe('windows(10.0.1+a+b)/amd64')
  })
})

describe('matchPlatform()', () => {
  it.each([
    ['linux/arm64', 'linux/arm64/v8', true],
    ['linux/arm64', 'linux/arm/v7', true],
    ['linux/arm64/v9', 'linux/arm64/v8.5', true],
    ['linux/arm64', 'linux/arm64/v8.1', false],
    ['linux/arm/v7', 'linux/arm/v6', true],
    ['linux/arm/v6', 'linux/arm/v7', false],
    ['linux/amd64', 'linux/386', true],
    ['linux/amd64/v3', 'linux/amd64', true],
    ['linux/amd64', 'linux/amd64/v2', false],
    ['linux/amd64', 'windows/amd64', false],
    ['windows(10.0.17763.1)/amd64', 'windows(10.0.17763.2)/amd64', true],
    ['windows(10.0.17763)/amd64', 'windows(10.0.20348)/amd64', false]
  ])('%s runs %s: %s', (wanted, candidate, expected) => {
    expect(matchPlatform(parsePlatform(wanted), parsePlatform(candidate))).toBe(expected)
  })

  it('takes no substitute in samePlatform()', () => {
    expect(samePlatform(parsePlatform('linux/arm64'), {os: 'linux', architecture: 'arm64', variant: 'v8'})).toBe(true)
    expect(samePlatform(parsePlatform('linux/amd64'), parsePlatform('linux/386'))).toBe(false)
  })

  it('prefers the exact platform, then the nearest', () => {
    const pick = (wanted: string, ...offered: string[]) => bestMatch(parsePlatform(wanted), offered, text => parsePlatform(text))
    expect(pick('linux/arm/v7', 'linux/arm/v5', 'linux/arm/v6')).toBe('linux/arm/v6')
    expect(pick('linux/amd64', 'linux/386', 'linux/amd64')).toBe('linux/amd64')
    expect(pick('linux/s390x', 'linux/amd64')).toBeUndefined()
  })
})

describe('normalizePlatform()', () => {
  it('gives arm its variant and arm64 none', () => {
    expect(formatPlatform(normalizePlatform({os: 'Linux', architecture: 'arm'}))).toBe('linux/arm/v7')
    expect(formatPlatform(normalizePlatform({os: 'linux', architecture: 'aarch64', variant: 'v8'}))).toBe('linux/arm64')
  })
})
