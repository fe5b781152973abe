import {type CacheSpec, parseCacheSpec} from '../../src/cache/spec.js'
import {parseSize} from '../../src/cache/spec-size.js'
import {UsageError} from '../../src/errors.js'
import {parseReference} from '../../src/oci/reference.js'

const max = {mode: 'max', maxSize: undefined, writeUntrusted: false} as const

describe('parseCacheSpec', () => {
  it.each<[string, 'from' | 'to', CacheSpec]>([
    ['type=gha', 'from', {type: 'gha', scope: undefined, ...max}],
    ['type=gha,scope=app,mode=min', 'to', {type: 'gha', scope: 'app', ...max, mode: 'min'}],
    ['type=gha,untrusted=true', 'to', {type: 'gha', scope: undefined, ...max, writeUntrusted: true}],
    ['gha', 'to', {type: 'gha', scope: undefined, ...max}],
    ['type=local,src=/tmp/c', 'from', {type: 'local', directory: '/tmp/c', ...max}],
    ['type=local,dest=/tmp/c,max-size=2GB', 'to', {type: 'local', directory: '/tmp/c', ...max, maxSize: 2e9}],
    ['type=local,src=/both', 'to', {type: 'local', directory: '/both', ...max}],
    ['type=local,"src=/with, comma"', 'from', {type: 'local', directory: '/with, comma', ...max}],
    [
      'type=registry,ref=ghcr.io/me/app:cache',
      'from',
      {type: 'registry', reference: parseReference('ghcr.io/me/app:cache'), ...max}
    ],
    [
      'type=registry,ref=app,mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true',
      'to',
      {type: 'registry', reference: parseReference('app'), ...max}
    ],
    ['ghcr.io/me/app:main', 'from', {type: 'registry', reference: parseReference('ghcr.io/me/app:main'), ...max}],
    [' localhost:5000/app ', 'to', {type: 'registry', reference: parseReference('localhost:5000/app'), ...max}],
    ['type=inline', 'to', {type: 'inline'}],
    ['auto', 'from', {type: 'auto', ...max}],
    ['off', 'to', {type: 'off'}]
  ])('reads %s to cache %s', (text, direction, expected) => {
    expect(parseCacheSpec(text, direction)).toEqual(expected)
  })

  it.each<[string, 'from' | 'to', RegExp, RegExp?]>([
    ['', 'from', /it is empty/],
    ['type=s3,bucket=x', 'to', /type is "s3", need one of gha, local, registry, inline, auto, off/],
    ['scope=app', 'to', /type is "", need one of/],
    ['type=gha,scop=app', 'to', /type=gha has no attribute "scop"/, /scope, mode, max-size, untrusted/],
    ['type=gha,mode=all', 'to', /mode is "all", need min or max/],
    ['type=gha,untrusted=yes', 'to', /untrusted is "yes", need true or false/],
    ['type=local', 'from', /src is missing/, /type=local,src=/],
    ['type=local,src=d,max-size=lots', 'to', /max-size is "lots", need e\.g\. 500MB/],
    ['type=registry', 'to', /ref is missing/],
    ['type=registry,ref=UPPER/Case', 'to', /"UPPER\/Case" is no image reference/],
    ['./cache', 'from', /"\.\/cache" is no image reference/, /type=local,src=DIR/],
    ['type=local,"src=d', 'from', /a quote is not closed/],
    ['type=local,src', 'from', /an attribute has no "="/],
    ['type=inline', 'from', /an inline cache is read from its image/, /--cache-from/]
  ])('refuses %j to cache %s', (...row) => {
    const [text, direction, message, hint] = row
    const parse = () => parseCacheSpec(text, direction)

    expect(parse).toThrow(UsageError)
    expect(parse).toThrow(message)
    if (hint) expect(parse).toThrow(expect.objectContaining({hint: expect.stringMatching(hint)}))
  })
})

describe('parseSize', () => {
  it.each([
    ['4096', 4096],
    ['500MB', 500e6],
    ['1.5 GiB', 1.5 * 2 ** 30],
    ['10g', 10e9],
    ['2ki', 2048],
    ['', undefined],
    ['-1', undefined],
    ['10 PB', undefined],
    ['1e9', undefined]
  ])('reads %j', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes)
  })
})
