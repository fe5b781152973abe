import fc from 'fast-check'
import {TagError} from '../../src/errors.js'
import {isTag, parseReference} from '../../src/oci/reference.js'
import {resolveTags, type TagInputs} from '../../src/tags/resolve.js'
import type {TagResult} from '../../src/tags/result.js'
import type {TagSource} from '../../src/tags/source.js'
import {sourceOf} from './sources.js'

const text = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 12}),
  fc.stringMatching(/^[a-z0-9._/-]{1,200}$/),
  fc.constantFrom(
    'v1.2.3',
    '1.2.3-rc.1',
    'latest',
    '-',
    '..',
    '{{branch}}',
    '{{tag}}',
    '{{sha}}',
    "{{date 'YYYY/MM/DD'}}",
    '日本'
  )
)

const ref = fc.oneof(
  text.map(name => `refs/heads/${name}`),
  text.map(name => `refs/tags/${name}`),
  fc.nat().map(number => `refs/pull/${number}/merge`),
  text
)

const pattern = fc.constantFrom('{{version}}', '{{raw}}', '{{major}}', '{{major}}.{{minor}}', '{{build}}', '')

const rule = fc.oneof(
  text.map(value => `type=raw,value=${value}`),
  text,
  fc.constantFrom('branch', 'tag', 'pr').map(event => `type=ref,event=${event}`),
  fc.tuple(fc.constantFrom('semver', 'pep440'), pattern).map(([type, used]) => `type=${type},pattern=${used}`),
  fc.tuple(text, text).map(([prefix, suffix]) => `type=sha,prefix=${prefix},suffix=${suffix}`),
  fc.constantFrom('type=schedule', 'type=edge', 'type=version', 'type=match,pattern=.*', 'type=match,pattern=\\d+')
)

const image = fc.oneof(fc.constantFrom('octocat/hello', 'ghcr.io/Octocat/Hello', 'localhost:5000/x'), text)

const inputs: fc.Arbitrary<TagInputs> = fc.record({
  images: fc.array(image, {maxLength: 3}),
  tags: fc.array(rule, {maxLength: 5}),
  flavor: fc.oneof(
    fc.constant<string[]>([]),
    text.map(prefix => [`prefix=${prefix},onlatest=true`, 'latest=true'])
  ),
  defaults: fc.constantFrom('slipway', 'metadata-action')
})

const source: fc.Arbitrary<TagSource> = fc
  .tuple(ref, fc.constantFrom('push', 'schedule', 'release', 'pull_request', ''), fc.constantFrom('', '860c1904a1ce19322e91ac35'))
  .map(([name, eventName, sha]) => sourceOf(name, {eventName, sha}))

/** The result; undefined when the inputs are refused, which only a TagError may do. */
function resolved(given: TagInputs, from: TagSource): TagResult | undefined {
  try {
    return resolveTags(given, from)
  } catch (error) {
    if (error instanceof TagError) return undefined
    throw error
  }
}

const everyResult = (check: (result: TagResult) => void): void =>
  fc.assert(
    fc.property(inputs, source, (given, from) => {
      const result = resolved(given, from)
      if (result) check(result)
    }),
    {numRuns: 1500}
  )

describe('whatever the ref and the rules', () => {
  it('every tag is one that a registry accepts, every name is a repository', () => {
    everyResult(({tags, tagNames, images}) => {
      for (const name of tagNames) expect(isTag(name)).toBe(true)
      for (const name of tags) {
        const reference = images.length > 0 ? parseReference(name) : undefined
        expect(reference === undefined || tagNames.includes(reference.tag ?? '')).toBe(true)
      }
    })
  })

  it('the first tag is the version, and a tag stands once but for a latest that flavor adds', () => {
    everyResult(({tagNames, version, resolved: made}) => {
      expect(tagNames[0] ?? '').toBe(version)
      const own = made.filter(({rule: by}) => !by.startsWith('flavor ')).map(({name}) => name)
      expect(new Set(own).size).toBe(own.length)
      expect(made.length - own.length).toBeLessThanOrEqual(1)
    })
  })

  it('tags come image after image, in the same order', () => {
    everyResult(({tags, tagNames, images}) => {
      expect(tags).toEqual(images.length === 0 ? tagNames : images.flatMap(name => tagNames.map(tag => `${name}:${tag}`)))
    })
  })

  it('the same inputs give the same result', () => {
    fc.assert(fc.property(inputs, source, (given, from) => expect(resolved(given, from)).toEqual(resolved(given, from))))
  })

  it("Slipway's own defaults always tag a known commit", () => {
    fc.assert(
      fc.property(ref, name => {
        expect(resolveTags({}, sourceOf(name)).tagNames.length).toBeGreaterThan(0)
      })
    )
  })
})
