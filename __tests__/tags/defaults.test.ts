import {resolveTags} from '../../src/tags/resolve.js'
import type {TagSource} from '../../src/tags/source.js'
import {versionTags} from '../../src/tags/version-tags.js'
import {onBranch, sourceOf, tagged} from './sources.js'

const namesOf = (source: TagSource, tagPrefix = ''): readonly string[] => resolveTags({tagPrefix}, source).tagNames

describe('tags without rules', () => {
  it.each([
    ['v2.1.10', ['2.1.10', '2.1', '2', 'latest']],
    ['2.1.10', ['2.1.10', '2.1', '2', 'latest']],
    ['v3.0.0-rc.1', ['3.0.0-rc.1']],
    ['v1.2.3rc1', ['1.2.3rc1']],
    ['v0.4.2', ['0.4.2', '0.4', 'latest']],
    ['v1.2', ['1.2', '1', 'latest']],
    ['v1.2.3.4', ['1.2.3.4', '1.2.3', '1.2', '1', 'latest']],
    ['2024.01.05', ['2024.01.05', '2024.01', '2024', 'latest']],
    ['v1.2.3+build.5', ['1.2.3', '1.2', '1', 'latest']],
    ['nightly-test', ['nightly-test']],
    ['v2', ['v2']]
  ])('git tag %s', (tag, expected) => {
    expect(namesOf(tagged(tag))).toEqual(expected)
    expect(namesOf(tagged(tag, {eventName: 'release'}))).toEqual(expected)
  })

  it('a branch is its name, and no latest', () => {
    expect(namesOf(onBranch('main'))).toEqual(['main'])
    expect(namesOf(onBranch('feature/login#12'))).toEqual(['feature-login-12'])
  })

  it('a pull request is its number', () => expect(namesOf(sourceOf('refs/pull/7/merge'))).toEqual(['pr-7']))

  it('a schedule is nightly, not also the branch', () => {
    expect(namesOf(onBranch('main', {eventName: 'schedule'}))).toEqual(['nightly'])
  })

  it('a release marked as pre-release gives only itself, whatever its number', () => {
    expect(namesOf(tagged('v2.1.10', {eventName: 'release', prerelease: true}))).toEqual(['2.1.10'])
  })

  it('what nothing else fits is its commit', () => {
    expect(namesOf(sourceOf('refs/notes/x'))).toEqual(['sha-860c190'])
    expect(namesOf(onBranch('日本'))).toEqual(['sha-860c190'])
  })

  it('without anything known there is no tag', () => expect(namesOf(sourceOf('', {sha: ''}))).toEqual([]))
})

describe('tag-prefix', () => {
  it.each([
    ['app/', 'app/v1.2.3'],
    ['app@', 'app@1.2.3'],
    ['app', 'app/v1.2.3'],
    ['app', 'app@1.2.3'],
    ['app-', 'app-1.2.3'],
    ['@scope/app', '@scope/app@1.2.3'],
    ['release-', 'release-v1.2.3']
  ])('%s reads %s', (prefix, tag) => {
    expect(namesOf(tagged(tag), prefix)).toEqual(['1.2.3', '1.2', '1', 'latest'])
  })

  it.each([
    ['app/', 'web/v1.2.3'],
    ['app', 'app-web/v1.2.3'],
    ['app/', 'v1.2.3']
  ])('%s leaves %s to another package', (prefix, tag) => expect(namesOf(tagged(tag), prefix)).toEqual(['sha-860c190']))

  it('serves written rules as well', () => {
    const tags = 'type=semver,pattern={{major}}.{{minor}}\ntype=ref,event=tag\ntype=match,pattern=v(.*),group=1'
    expect(resolveTags({tags, tagPrefix: 'app/'}, tagged('app/v1.2.3')).tagNames).toEqual(['1.2', '1.2.3', 'v1.2.3', 'latest'])
  })
})

describe('versionTags', () => {
  it('are the tags of a version given by hand', () => {
    expect(versionTags('v2.1.10')).toEqual(['2.1.10', '2.1', '2', 'latest'])
    expect(versionTags('0.3.1')).toEqual(['0.3.1', '0.3', 'latest'])
    expect(versionTags('1.0.0-beta')).toEqual(['1.0.0-beta'])
  })

  it('refuse what is no version', () => expect(() => versionTags('main')).toThrow('it is no version'))
})
