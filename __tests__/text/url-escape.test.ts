import {escapeUrl, unescapeQuery, unescapeUrl} from '../../src/text/url-escape.js'

describe('percent encoding', () => {
  it('reads bytes', () => {
    expect(unescapeUrl('a%20%c3%BC+')).toBe('a ü+')
    expect(unescapeUrl('%ff')).toBe('\ufffd')
    expect(unescapeQuery('a+b%2B')).toBe('a b+')
  })

  it.each([
    ['%', 'invalid URL escape "%"'],
    ['a%2', 'invalid URL escape "%2"'],
    ['%zzz', 'invalid URL escape "%zz"']
  ])('refuses %s', (text, message) => {
    expect(() => unescapeUrl(text)).toThrow(message)
  })

  it('writes what is not allowed', () => {
    expect(escapeUrl('a/ü😀', /^[a-z]$/)).toBe('a%2F%C3%BC%F0%9F%98%80')
  })
})
