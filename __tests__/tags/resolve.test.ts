import {TagError} from '../../src/errors.js'
import {resolveTags, type TagInputs} from '../../src/tags/resolve.js'
import {requireTags} from '../../src/tags/result.js'
import type {TagSource} from '../../src/tags/source.js'
import {onBranch, sourceOf, tagged} from './sources.js'

const names = (tags: string, source: TagSource, rest: TagInputs = {}): readonly string[] =>
  resolveTags({tags, ...rest}, source).tagNames

/** What metadata-action v6.2.0 made of these, run once. */
describe('rules, as metadata-action has them', () => {
  it.each<[string, TagSource, string, string, readonly string[]]>([
    [
      'a pre-release under latest=true',
      tagged('v1.2.3-rc.1'),
      'type=semver,pattern={{version}}',
      'latest=true',
      ['1.2.3-rc.1', 'latest']
    ],
    [
      '0.x gets its bare 0',
      tagged('v0.1.2'),
      'type=semver,pattern={{version}}\ntype=semver,pattern={{major}}',
      '',
      ['0.1.2', '0', 'latest']
    ],
    ['raw keeps build metadata', tagged('v1.2.3+b.5'), 'type=semver,pattern={{raw}}', '', ['v1.2.3-b.5', 'latest']],
    ['a pre-release ignores the pattern', tagged('v1.2.3-rc.1'), 'type=semver,pattern=v{{version}}', '', ['1.2.3-rc.1']],
    [
      'sha first decides against latest',
      tagged('v1.2.3'),
      'type=sha,priority=2000\ntype=semver,pattern={{version}}',
      '',
      ['sha-860c190', '1.2.3']
    ],
    [
      'an epoch',
      tagged('1!2.3.4'),
      'type=pep440,pattern={{version}}\ntype=pep440,pattern={{major}}.{{minor}}',
      '',
      ['1-2.3.4', '2.3', 'latest']
    ],
    ['a local version', tagged('1.2.3+ubuntu.1'), 'type=pep440,pattern={{version}}', '', ['1.2.3-ubuntu-1', 'latest']],
    [
      'latest written and added',
      tagged('v1.2.3'),
      'type=semver,pattern={{version}}\ntype=raw,latest',
      '',
      ['1.2.3', 'latest', 'latest']
    ],
    ['a quoted comma', tagged('v1.2.34'), '"type=match,""pattern=\\d{1,3}$"""', '', ['34', 'latest']],
    ['a comment', onBranch('main'), '# none\ntype=raw,x', '', ['x']],
    ['HTML in an expression is escaped', onBranch('a=b'), 'type=raw,{{branch}}', '', ['a-x3D-b']],
    ['but not within three braces', onBranch('a=b'), 'type=raw,{{{branch}}}', '', ['a-b']],
    [
      'a scheduled merge queue',
      onBranch('gh-readonly-queue/main/pr-12-x'),
      'type=ref,event=branch',
      '',
      ['gh-readonly-queue-main-pr-12-x']
    ],
    ['an escaped brace', onBranch('main'), 'type=raw,a\\{{branch}}', '', ['a-branch-']]
  ])('%s', (_title, source, tags, flavor, expected) => expect(names(tags, source, {flavor})).toEqual(expected))

  it.each([
    'type=foo',
    'type=ref',
    'type=semver',
    'type=sha,format=foo',
    'type=match,pattern=(,value=x',
    'type=match,pattern=x,group=two',
    'type=raw,value=x,enable=TRUE',
    'type=raw,value=x,enable=',
    'type=raw,value={{branch',
    "type=raw,value={{date 'YYYY' zone='UTC'}}",
    "type=raw,value={{date 'YYYY' tz='Mars/Olympus'}}",
    'type=raw,value={{date}}',
    "type=raw,value={{foo 'x'}}",
    'type=raw,value=x,priority=high',
    'type=semver,pattern={{version}},value=v1.2.3,match=v\\d'
  ])('%s is refused', rule => expect(() => names(rule, onBranch('main'))).toThrow(TagError))

  it('misspelt attributes are said', () => {
    const {warnings} = resolveTags({tags: 'type=sha,formt=long'}, onBranch('main'))
    expect(warnings).toEqual(['Tag rule "type=sha,formt=long" has an attribute that means nothing to it: formt'])
  })

  it('short commit ids have the length asked for', () => {
    expect(names('type=sha\ntype=raw,{{sha}}', onBranch('x'), {shortShaLength: 10})).toEqual(['860c1904a1', 'sha-860c1904a1'])
    expect(() => names('type=sha', onBranch('x'), {shortShaLength: 0})).toThrow('Cannot shorten')
  })
})

describe('tags that a registry would refuse', () => {
  it('lose what they may not begin with, and the rule is named', () => {
    const result = resolveTags({tags: 'type=ref,event=branch', images: 'octocat/hello'}, onBranch('-.lead'))
    expect(result.tags).toEqual(['octocat/hello:lead'])
    expect(result.warnings).toEqual([
      'Tag rule "type=ref,event=branch" made "-.lead", but a tag cannot begin with "." or "-": using "lead"'
    ])
  })

  it('are cut to 128 characters, and stay apart', () => {
    const [first] = names('type=ref,event=branch', onBranch(`${'x'.repeat(200)}a`))
    const [second] = names('type=ref,event=branch', onBranch(`${'x'.repeat(200)}b`))
    expect(first).toHaveLength(128)
    expect(first).not.toBe(second)
  })

  it('are refused when nothing is left of them', () => {
    expect(() => names('type=raw,日本', onBranch('main'))).toThrow(
      'Cannot use what tag rule "type=raw,日本" made: no character of "日本" is allowed in a tag'
    )
  })

  it.each(['user/app:1.0', 'user/app@sha256:' + 'a'.repeat(64), 'user//app', 'user/app-', 'a b', 'https://ghcr.io/app'])(
    'image %s is refused',
    images => expect(() => resolveTags({images}, onBranch('main'))).toThrow(TagError)
  )

  it('none at all is an error before the build, with what every rule said', () => {
    const result = resolveTags({tags: 'type=semver,pattern={{version}}\ntype=edge,branch=dev'}, onBranch('main'))
    expect(() => requireTags(result)).toThrow(
      [
        'Cannot tag the image: no rule made a tag',
        '  type=semver,pattern={{version}}: refs/heads/main is no tag, and the rule has no value',
        '  type=edge,branch=dev: the branch is main, not dev'
      ].join('\n')
    )
    expect(requireTags(resolveTags({}, onBranch('main'))).tags).toEqual(['main'])
  })
})

describe('explain', () => {
  it('says which rule made which tag, and why the others made none', () => {
    const tags =
      'type=semver,pattern={{version}}\ntype=raw,1.2.3\ntype=ref,event=branch\ntype=raw,value={{branch}}\ntype=sha,enable=false'
    expect(resolveTags({tags}, tagged('v1.2.3')).explain).toEqual([
      {rule: 'type=semver,pattern={{version}}', tag: '1.2.3'},
      {rule: 'type=ref,event=branch', reason: 'refs/tags/v1.2.3 is no branch'},
      {rule: 'type=raw,1.2.3', reason: '1.2.3 is made by type=semver,pattern={{version}} already'},
      {rule: 'type=raw,value={{branch}}', reason: 'its value is empty'},
      {rule: 'type=sha,enable=false', reason: 'not enabled'},
      {
        rule: 'flavor latest=auto',
        tag: 'latest',
        reason: 'the first rule that made a tag decides: type=semver,pattern={{version}}'
      }
    ])
  })
})

describe('labels', () => {
  it('are the standard ones, sorted, with what is given over them', () => {
    const labels = 'org.opencontainers.image.title=Hello, {{branch}}\nvendor=\ninvalid\n=keyless'
    const source = onBranch('main', {repository: {...sourceOf('').repository, description: '', license: ''}})
    expect(Object.entries(resolveTags({labels}, source).labels)).toEqual([
      ['org.opencontainers.image.created', '2020-01-10T00:30:00.000Z'],
      ['org.opencontainers.image.description', ''],
      ['org.opencontainers.image.licenses', ''],
      ['org.opencontainers.image.revision', '860c1904a1ce19322e91ac35af1ab07466440c37'],
      ['org.opencontainers.image.source', 'https://github.com/octocat/hello'],
      ['org.opencontainers.image.title', 'Hello, main'],
      ['org.opencontainers.image.url', 'https://github.com/octocat/hello'],
      ['org.opencontainers.image.version', 'main'],
      ['vendor', '']
    ])
  })

  it('keep line breaks of a quoted entry', () => {
    expect(resolveTags({labels: '"note=one\ntwo ""three"""'}, onBranch('main')).labels['note']).toBe('one\ntwo "three"')
  })
})
