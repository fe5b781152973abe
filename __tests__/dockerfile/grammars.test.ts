import {csvFields} from '../../src/dockerfile/csv.js'
import {parseDevice} from '../../src/dockerfile/device.js'
import {nearest, suggest} from '../../src/dockerfile/did-you-mean.js'
import {formatDuration, parseDuration, parseNanoseconds} from '../../src/dockerfile/duration.js'
import {excerptOf} from '../../src/dockerfile/excerpt.js'
import {parsePortSpecs} from '../../src/dockerfile/expose.js'
import {parseGitRef} from '../../src/dockerfile/git-ref.js'
import {parseGoUrl} from '../../src/dockerfile/go-url.js'
import {cleanPath, joinPath, normalizeDestination, normalizeWorkdir} from '../../src/dockerfile/paths.js'
import {goQuote, quoteList} from '../../src/dockerfile/quote.js'
import {parseRam} from '../../src/dockerfile/ram.js'
import {parseSignal} from '../../src/dockerfile/signal.js'

describe('parseDuration()', () => {
  it('reads and writes as Go does', () => {
    expect(parseDuration('1h30m')).toBe(5400e9)
    expect(formatDuration(parseDuration('90s'))).toBe('1m30s')
    expect(formatDuration(1_500_000)).toBe('1.5ms')
    expect(formatDuration(0)).toBe('0s')
  })

  it('is exact to the last nanosecond', () => {
    expect(formatDuration(parseNanoseconds('9223372036854775807ns'))).toBe('2562047h47m16.854775807s')
    expect(() => parseNanoseconds('9223372036854775808ns')).toThrow('invalid duration')
  })

  it.each([
    ['30', 'time: missing unit in duration "30"'],
    ['1d', 'time: unknown unit "d" in duration "1d"'],
    ['.s', 'time: invalid duration ".s"']
  ])('refuses %s', (text, message) => {
    expect(() => parseDuration(text)).toThrow(message)
  })
})

describe('parsePortSpecs()', () => {
  it('spells ranges out', () => {
    expect(parsePortSpecs(['80-81/UDP', '443', '127.0.0.1:8080:80', '[::1]:1:2'])).toEqual([
      '80/udp',
      '81/udp',
      '443/tcp',
      '80/tcp',
      '2/tcp'
    ])
  })

  it.each([
    ['abc', 'invalid containerPort: abc'],
    ['80/foo', 'invalid port: "80/foo": invalid proto: foo'],
    ['65536', 'invalid containerPort: 65536'],
    ['x:80', 'invalid hostPort: x'],
    ['[::1:1:2', "invalid IP address [::1: address [::1:: missing ']' in address"]
  ])('refuses %s', (word, message) => {
    expect(() => parsePortSpecs([word])).toThrow(message)
  })
})

describe('parseGitRef()', () => {
  it('reads fragment and query', () => {
    expect(parseGitRef('https://u:p@h.com/a%20b.git?tag=v1&subdir=x&keep-git-dir')).toMatchObject({
      remote: 'https://u:p@h.com/a%20b.git',
      shortName: 'a%20b',
      ref: 'refs/tags/v1',
      subdir: 'x',
      keepGitDir: true
    })
    expect(parseGitRef('git@github.com:a/b.git#main:dir')).toMatchObject({
      remote: 'git@github.com:a/b.git',
      ref: 'main',
      subdir: 'dir'
    })
  })

  it('says why something is not git', () => {
    expect(parseGitRef('./x.git')).toEqual({notGit: 'invalid argument'})
    expect(parseGitRef('https://h/x')).toEqual({notGit: 'invalid argument'})
    expect(parseGitRef('https://h h/x.git')).toEqual({notGit: 'invalid URL'})
    expect(parseGitRef('dir/x')).toEqual({notGit: 'unknown protocol'})
  })

  it('refuses a query that makes no sense', () => {
    expect(() => parseGitRef('https://h/x.git?ref=a&ref=b')).toThrow('query "ref" has multiple values')
    expect(() => parseGitRef('https://h/x.git?ref')).toThrow('query "ref" has no value')
  })
})

describe('parseGoUrl()', () => {
  it('leaves paths as they are written', () => {
    expect(parseGoUrl('HTTP://h:80/a/../b?x=1+2#f%20g')).toMatchObject({
      scheme: 'http',
      host: 'h:80',
      path: '/a/../b',
      fragment: 'f g',
      base: 'http://h:80/a/../b'
    })
  })

  it.each(['http://h/%zz', 'http://[::1/x', 'http://h:x/', '1:b/c', 'http://h/\n'])('refuses %j', text => {
    expect(parseGoUrl(text)).toBeUndefined()
  })
})

describe('small values', () => {
  it('sizes', () => {
    expect(parseRam('64m')).toBe(67_108_864)
    expect(parseRam('1.5 KiB')).toBe(1536)
    expect(() => parseRam('1x')).toThrow("invalid suffix: 'x'")
    expect(() => parseRam('-1')).toThrow("invalid size: '-1'")
  })

  it('signals', () => {
    expect([parseSignal('sigterm'), parseSignal('9'), parseSignal('RTMIN+3')]).toEqual([15, 9, 37])
    expect(() => parseSignal('SIGTREM')).toThrow('invalid signal: SIGTREM')
    expect(() => parseSignal('0')).toThrow('invalid signal: 0')
  })

  it('devices', () => {
    expect(parseDevice('vendor.com/gpu=all,required')).toEqual({name: 'vendor.com/gpu=all', required: true})
    expect(() => parseDevice('a,b')).toThrow("invalid field 'b' must be a key=value pair")
  })

  it('CSV', () => {
    expect(csvFields('a,"b,""c"""')).toEqual(['a', 'b,"c"'])
    expect(() => csvFields('a"b')).toThrow('parse error on line 1, column 2: bare " in non-quoted-field')
  })

  it('near names', () => {
    expect(nearest('cpoy', ['COPY', 'ADD'], {caseSensitive: false})).toBe('copy')
    expect(suggest('chwon', ['from', 'chown'])).toBe(' (did you mean chown?)')
    expect(suggest('completely-else', ['from'])).toBe('')
    expect(nearest('from', ['from', 'form'])).toBeUndefined()
  })

  it("Go's quotes", () => {
    expect(goQuote('a"\\\n\u00e9\u200b\ue000')).toBe('"a\\"\\\\\\n\u00e9\\u200b\\ue000"')
    expect(quoteList(['/bin/sh', '-c', 'a b'])).toBe('["/bin/sh" "-c" "a b"]')
  })

  it('paths', () => {
    expect([cleanPath('a//b/../c/'), cleanPath(''), joinPath('/', '../x'), joinPath('', '')]).toEqual(['a/c', '.', '/x', ''])
    expect([normalizeWorkdir('/a', 'b'), normalizeWorkdir('', 'b/'), normalizeWorkdir('/a', '')]).toEqual(['/a/b', '/b', '/a'])
    expect([normalizeDestination('/w', './'), normalizeDestination('/w', 'b/.')]).toEqual(['/w/', '/w/b/.'])
  })
})

describe('excerptOf()', () => {
  it('marks every faulty line, and shows one around', () => {
    expect(excerptOf('1\n2\n3\n4\n5', {file: 'D', startLine: 2, endLine: 3})).toBe(
      [
        'D:2',
        '--------------------',
        '   1 |     1',
        '   2 | >>> 2',
        '   3 | >>> 3',
        '   4 |     4',
        '--------------------'
      ].join('\n')
    )
  })

  it('is nothing for lines that are not there', () => {
    expect(excerptOf('1', {file: 'D', startLine: 2, endLine: 2})).toBe('')
  })
})
