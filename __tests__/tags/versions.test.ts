import {parsePep440} from '../../src/tags/pep440.js'
import {compareReleases, parseRelease, releaseInGitTag, sameLine} from '../../src/tags/release.js'
import {parseSemVer} from '../../src/tags/semver.js'

describe('parseSemVer', () => {
  it.each([
    ['v1.2.3', '1.2.3'],
    ['1.2.3-rc.1+build.5', '1.2.3-rc.1'],
    ['1.0.0-alpha--x.0', '1.0.0-alpha--x.0']
  ])('%s is %s', (text, version) => expect(parseSemVer(text)?.version).toBe(version))

  it.each([
    'V1.2.3',
    'v1',
    'v1.2',
    '1.2.3.4',
    '01.2.3',
    '1.2.3-01',
    'v1.2.3rc1',
    '1.2.99999999999999999',
    `1.2.3-${'a'.repeat(256)}`
  ])('%s is none', text => expect(parseSemVer(text)).toBeUndefined())
})

describe('parsePep440', () => {
  it.each([
    ['1.1beta2', '1.1b2', true],
    ['1.0dev4', '1.0.dev4', true],
    ['1.2post1', '1.2.post1', true],
    ['1.0-1', '1.0.post1', true],
    ['v1.0-preview_3.POST2-DEV5', '1.0rc3.post2.dev5', true],
    ['1.0a', '1.0a0', true],
    ['2!1.0', '2!1.0', false],
    ['1.2.3+ubuntu-01.A', '1.2.3+ubuntu,1,a', false]
  ])('%s is %s', (text, version, isPartial) => expect(parsePep440(text)).toMatchObject({version, isPartial}))

  it.each(['sometag', '1.0-x', '1.0+', 'a1.0'])('%s is none', text => expect(parsePep440(text)).toBeUndefined())
})

describe('releases', () => {
  const release = (text: string) => parseRelease(text)!

  it.each([
    ['1.2.9', '1.2.10'],
    ['1.9', '1.10'],
    ['1.2', '1.2.1'],
    ['9.9.9', '1!0.1'],
    ['2023.12.31', '2024.01.05']
  ])('%s is older than %s', (older, newer) => {
    expect(compareReleases(release(older), release(newer))).toBeLessThan(0)
    expect(compareReleases(release(newer), release(older))).toBeGreaterThan(0)
  })

  it('missing numbers are zero', () => expect(compareReleases(release('1.2'), release('v1.2.0'))).toBe(0))

  it('lines are leading numbers', () => {
    expect(sameLine(release('2.1.3'), release('2.1.10'), 2)).toBe(true)
    expect(sameLine(release('2.1.3'), release('2.10.0'), 2)).toBe(false)
    expect(sameLine(release('2.1.3'), release('3.0.0'), 0)).toBe(true)
  })

  it.each([
    ['v1.2.3', '1.2.3', true],
    ['1.2.3-rc.1+x', '1.2.3-rc.1', false],
    ['1.2.3rc1', '1.2.3rc1', false],
    ['1.2+x', '1.2', true]
  ])('%s is %s', (text, written, stable) => expect(parseRelease(text)).toMatchObject({text: written, stable}))

  it.each(['v2', 'main', '1.2.', '1..2', 'x1.2', `1.${'1'.repeat(400)}`])('%s is none', text => {
    expect(parseRelease(text)).toBeUndefined()
  })

  it.each(['app/v1.2.3', '@scope/app@1.2.3', 'a/b/v1.2.3'])('%s names 1.2.3', tag => {
    expect(releaseInGitTag(tag)?.text).toBe('1.2.3')
  })
})
