import {parseHeredocWord} from '../../src/dockerfile/heredoc.js'

describe('parseHeredocWord()', () => {
  it.each([
    ["3<<-'E'F", {name: 'EF', expand: false, chomp: true, fileDescriptor: 3}],
    ['<< $X', {name: '$X', expand: true, chomp: false, fileDescriptor: 0}],
    ['99999999999999999999<<E', {name: 'E', expand: true, chomp: false, fileDescriptor: 2 ** 64}]
  ])('%s', (word, expected) => {
    expect(parseHeredocWord(word)).toEqual(expected)
  })

  it.each(['<<', '<<A B', 'x<<E', "<<''", '<<E<'])('%s is just a word', word => {
    expect(parseHeredocWord(word)).toBeUndefined()
  })

  it('refuses a quote that stays open, and an empty word beside the name', () => {
    expect(() => parseHeredocWord("<<'E")).toThrow('looking for matching single-quote')
    expect(() => parseHeredocWord("<<E ''")).toThrow("internal lexing of heredoc produced inconsistent results: E ''")
  })
})
