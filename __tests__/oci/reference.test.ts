import {InvalidReferenceError} from '../../src/errors.js'
import {familiarName, formatReference, isTag, parseReference, withDefaultTag} from '../../src/oci/reference.js'
import {expectAllPass} from '../conformance/expect-all.js'
import {runReference} from '../conformance/units/reference.js'

const DIGEST = `sha256:${'a'.repeat(64)}`

describe('parseReference()', () => {
  it('fills in Docker Hub and its library', () => {
    expect(parseReference('busybox:1.36')).toEqual({registry: 'docker.io', repository: 'library/busybox', tag: '1.36'})
  })

  it('keeps a registry with its port, a tag and a digest', () => {
    expect(parseReference(`localhost:5000/a/b:v1@${DIGEST}`)).toEqual({
      registry: 'localhost:5000',
      repository: 'a/b',
      tag: 'v1',
      digest: DIGEST
    })
  })

  it.each([
    ['index.docker.io/x', 'docker.io/library/x'],
    ['localhost/x', 'localhost/x'],
    ['FOO/x', 'FOO/x'],
    ['[::1]:5000/x', '[::1]:5000/x'],
    ['a_b.c/d', 'a_b.c/d']
  ])('reads %s as %s', (text, full) => {
    expect(formatReference(parseReference(text))).toBe(full)
  })

  it.each([
    ['', 'invalid reference format'],
    ['Build', 'invalid reference format: repository name (library/Build) must be lowercase'],
    ['A__b/c', 'repository name must be lowercase'],
    ['x@sha256:abcd', 'invalid reference format'],
    [`x@sha256:${'a'.repeat(40)}`, 'invalid checksum digest length'],
    [`x@md5:${'a'.repeat(40)}`, 'unsupported digest algorithm'],
    ['a'.repeat(64), `invalid repository name (${'a'.repeat(64)}), cannot specify 64-byte hexadecimal strings`],
    [`x/${'a'.repeat(255)}`, 'repository name must not be more than 255 characters'],
    ['-'.repeat(100_000), 'repository name must not be more than 255 characters']
  ])('rejects %.80s', (text, message) => {
    expect(() => parseReference(text)).toThrow(new InvalidReferenceError(message))
  })

  expectAllPass('dockerfile/units/image-reference.jsonl', runReference)
})

describe('reference texts', () => {
  it('shortens only official images of Docker Hub', () => {
    expect(familiarName(parseReference('docker.io/library/redis:7'))).toBe('redis:7')
    expect(familiarName(parseReference('docker.io/library/a/b'))).toBe('library/a/b')
    expect(familiarName(parseReference('ghcr.io/library/x'))).toBe('ghcr.io/library/x')
  })

  it('adds latest only where neither tag nor digest is given', () => {
    expect(withDefaultTag(parseReference('x')).tag).toBe('latest')
    expect(withDefaultTag(parseReference(`x@${DIGEST}`)).tag).toBeUndefined()
  })

  it('knows what a tag may look like', () => {
    expect(['v1', '_x', '1.2-rc.1'].every(isTag)).toBe(true)
    expect(['', '.x', '-x', 'a/b', 'x'.repeat(129)].some(isTag)).toBe(false)
  })
})
