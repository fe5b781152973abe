import fc from 'fast-check'
import {csvFields} from '../../src/dockerfile/csv.js'
import {parseDevice} from '../../src/dockerfile/device.js'
import {nearest, suggest} from '../../src/dockerfile/did-you-mean.js'
import {formatDuration, parseDuration, parseNanoseconds} from '../../src/dockerfile/duration.js'
import {excerptOf} from '../../src/dockerfile/excerpt.js'
import {parsePortSpecs} from '../../src/dockerfile/expose.js'
import {parseGitRef} from '../../src/dockerfile/git-ref.js'
import {parseGoUrl} from '../../src/dockerfile/go-url.js'
import {mayBeRemote} from '../../src/dockerfile/may-be-remote.js'
import {cleanPath, joinPath, normalizeDestination, normalizeWorkdir} from '../../src/dockerfile/paths.js'
import {goQuote, quoteList} from '../../src/text/go-quote.js'
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
    ['.s', 'time: invalid duration ".s"'],
    ['1é', 'time: unknown unit "\\xc3\\xa9" in duration "1\\xc3\\xa9"'],
    ['\t"', 'time: invalid duration "\\x09\\""']
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
    expect(parseGitRef('https://h h/x.git')).toEqual({
      notGit: 'parse "https://h h/x.git": invalid character " " in host name'
    })
    expect(parseGitRef('dir/x')).toEqual({notGit: 'unknown protocol'})
  })

  it('refuses a query that makes no sense', () => {
    expect(() => parseGitRef('https://h/x.git?ref=a&ref=b')).toThrow('query "ref" has multiple values')
    expect(() => parseGitRef('https://h/x.git?ref')).toThrow('query "ref" has no value')
  })
})

describe('mayBeRemote()', () => {
  const authority = fc.constantFrom('', 'h.com', 'u@h.com', 'git@h.com:', 'github.com/')
  const source = fc
    .tuple(fc.constantFrom('', 'https://', 'HTTP://', 'ssh://', 'git://', './'), authority, fc.string({unit: 'binary'}))
    .map(parts => parts.join(''))
  /** Also one whose query is wrong. */
  const isRepository = (text: string) => {
    try {
      return !('notGit' in parseGitRef(text))
    } catch {
      return true
    }
  }

  it('is true of all that is a repository or a URL', () => {
    fc.assert(fc.property(source, text => mayBeRemote(text) || !(isRepository(text) || /^https?:/.test(text))))
  })

  it('is false of paths', () => {
    expect(['', '.', 'dir/x', '/abs', './x.git', 'a@b/c', 'github.community/x'].map(mayBeRemote)).not.toContain(true)
  })
})

describe('parseGoUrl()', () => {
  it('leaves paths as they are written', () => {
    expect(parseGoUrl('HTTP://h:80/a/../b?x=1+2#f%20g')).toMatchObject({
      scheme: 'http',
      path: '/a/../b',
      fragment: 'f g',
      base: 'http://h:80/a/../b'
    })
  })

  it.each([
    ['http://h/%zz', 'parse "http://h/%zz": invalid URL escape "%zz"'],
    ['http://h/x#%g', 'parse "http://h/x#%g": invalid URL escape "%g"'],
    ['http://[::1/x', `parse "http://[::1/x": missing ']' in host`],
    ['http://a[b]/', 'parse "http://a[b]/": invalid IP-literal'],
    ['http://[1.2.3.4]/', 'parse "http://[1.2.3.4]/": invalid IP-literal'],
    ['http://h:x/', 'parse "http://h:x/": invalid port ":x" after host'],
    ['http://a:1:2/', 'parse "http://a:1:2/": invalid port ":1:2" after host'],
    ['http://h%41/', 'parse "http://h%41/": invalid URL escape "%41"'],
    ['http://h\\/', 'parse "http://h\\\\/": invalid character "\\\\" in host name'],
    ['http://ü@h/', 'parse "http://ü@h/": net/url: invalid userinfo'],
    ['1:b/c', 'parse "1:b/c": first path segment in URL cannot contain colon'],
    ['http://h/\n#x', 'parse "http://h/\\n": net/url: invalid control character in URL']
  ])('refuses %j', (text, message) => {
    expect(() => parseGoUrl(text)).toThrow(message)
  })

  it.each([
    ['https://exämple.org/ü.git', 'https://ex%C3%A4mple.org/%C3%BC.git'],
    ['https://a!b:p%40@h/x%20y', 'https://a%21b:p%40@h/x%20y'],
    ['ssh://a:b:22/x', 'ssh://a:b:22/x'],
    ['https://[fe80::1%25en0]:8/x', 'https://[fe80::1%25en0]:8/x'],
    ['ssh://', 'ssh:']
  ])('writes %s as %s', (text, base) => {
    expect(parseGoUrl(text).base).toBe(base)
  })
})

describe('small values', () => {
  it('sizes', () => {
    expect(parseRam('64m')).toBe(67_108_864)
    expect(parseRam('1.5 KiB')).toBe(1536)
    expect(() => parseRam('1x')).toThrow("invalid suffix: 'x'")
    expect(() => parseRam('-1')).toThrow("invalid size: '-1'")
  })

  it.each([
    ['1_0g', 10 * 2 ** 30],
    ['0x1p4k', 16 * 1024],
    ['9999p', -(2 ** 63)],
    ['inf ', -(2 ** 63)],
    ['-0k', 0],
    ['0x0p9999', 0]
  ])('sizes that nobody writes: %s', (text, bytes) => {
    expect(parseRam(text)).toBe(bytes)
  })

  it.each([
    ['1Miı', "invalid suffix: 'Miı'"],
    ['1gİ', "invalid suffix: 'gi'"],
    ['1__0', 'strconv.ParseFloat: parsing "1__0": invalid syntax'],
    ['0x1', 'strconv.ParseFloat: parsing "0x1": invalid syntax'],
    ['1e400', 'strconv.ParseFloat: parsing "1e400": value out of range']
  ])('refuses the size %s', (text, message) => {
    expect(() => parseRam(text)).toThrow(message)
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
    expect(nearest('\u{1f600}ab', ['\u{1f601}b', '\u{1f601}ab'])).toBe('\u{1f601}ab')
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
