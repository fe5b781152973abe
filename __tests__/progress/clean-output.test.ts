import {cleanLine, cleanOutput, LineSplitter} from '../../src/progress/clean-output.js'
import {columnsOf, cutTo, expandTabs} from '../../src/progress/width.js'

describe('a line of output', () => {
  it.each([
    ['nothing to clean', 'plain text, ä ☃ 日本', 'plain text, ä ☃ 日本'],
    ['a tab, which may stay', 'a\tb', 'a\tb'],
    ['colours', '\x1b[1;31mred\x1b[0m \x1b[38:5:1mx', 'red x'],
    ['the cursor moved', 'a\x1b[2J\x1b[10;10Hb\x1b[Ac', 'abc'],
    ['private sequences', '\x1b[?25l\x1b[?1049hx\x1b[>4;2m\x1b[!p', 'x'],
    ['sequences with intermediate characters', '\x1b[0 q\x1b(B\x1b#8x', 'x'],
    ['a title', '\x1b]0;owned\x07x\x1b]2;owned\x1b\\y', 'xy'],
    ['a link', '\x1b]8;;http://evil\x1b\\text\x1b]8;;\x1b\\', 'text'],
    ['a clipboard', '\x1b]52;c;ZXZpbA==\x07x', 'x'],
    ['device control and the like', '\x1bP1$r0m\x1b\\x\x1b_Gq\x1b\\y\x1b^z\x1b\\', 'xy'],
    ['sequences of two characters', '\x1bcx\x1b7y\x1b=', 'xy'],
    ['a sequence cut off', 'x\x1b[31', 'x'],
    ['a title cut off', 'x\x1b]0;never ended', 'x'],
    ['a lone escape', 'x\x1b', 'x'],
    ['escapes that would make a new one when one goes', '\x1b\x1b[2J[2J', '[2J'],
    ['an escape hidden by a control character', '\x1b\x00[2Jx', '[2Jx'],
    ['control characters', 'a\x00\x07\x08\x0b\x0c\x7f\x9bb', 'ab'],
    ['one-byte sequences', 'a\x9b2Jb\x9d0;t\x9cc', 'a2Jb0;tc']
  ])('with %s', (_, line, expected) => {
    expect(cleanOutput(line)).toBe(expected)
  })

  it('may keep its colours, which end with it', () => {
    expect(cleanOutput('\x1b[31mred', true)).toBe('\x1b[31mred\x1b[0m')
    expect(cleanOutput('\x1b[2J\x1b[?25lplain', true)).toBe('plain')
    expect(cleanOutput('\x1b[>4;2mplain', true)).toBe('plain')
  })

  it('never lets an escape through, whatever comes', () => {
    const pieces = ['\x1b', '[', ']', '0', ';', '?', 'm', 'J', '\x07', '\\', '\x9b', '\x00', 'a', '\r', '_', 'P', ' ', '(']
    for (let seed = 1; seed < 3000; seed++) {
      let random = seed
      const next = () => (random = (random * 48271) % 2147483647)
      const line = Array.from({length: 12}, () => pieces[next() % pieces.length]).join('')
      expect(cleanOutput(line)).toMatch(/^[\x20-\x7e]*$/)
      expect(cleanOutput(line, true).replace(/\x1b\[[0-9;:]*m/g, '')).toMatch(/^[\x20-\x7e]*$/)
    }
  })

  it('is made of several where one is needed', () => {
    expect(cleanLine('RUN a\n  && b\r\n::error::x \x1b[2J')).toBe('RUN a && b ::error::x')
  })
})

describe('bytes as lines', () => {
  const lines = (...chunks: (string | Buffer)[]) => {
    const splitter = new LineSplitter()
    return [...chunks.flatMap(chunk => splitter.push(Buffer.from(chunk))), ...splitter.end()]
  }

  it.each<[string, (string | Buffer)[], string[]]>([
    ['whole lines', ['a\nb\n'], ['a', 'b']],
    ['a line in pieces', ['a', 'b\nc', 'd'], ['ab', 'cd']],
    ['no end at the end', ['a\nb'], ['a', 'b']],
    ['nothing', [], []],
    ['empty lines', ['\n\na\n'], ['', '', 'a']],
    ['a letter cut in the middle', [Buffer.from([0xe2, 0x98]), Buffer.from([0x83, 0x0a])], ['☃']],
    ['a letter that never ends', [Buffer.from([0x61, 0xe2, 0x98])], ['a\ufffd']],
    ['bytes that are no text', [Buffer.from([0xff, 0x61, 0x0a])], ['\ufffda']],
    ['Windows line ends', ['a\r\nb\r\n'], ['a', 'b']],
    ['a line end cut in the middle', ['a\r', '\nb'], ['a', 'b']],
    ['a counter', ['10%\r20%\r30%\n'], ['30%']],
    ['a counter that ends with its return', ['10%\r20%\r\n'], ['20%']],
    ['a counter that goes on', ['10%\r', '20%\r'], ['20%']]
  ])('%s', (_, chunks, expected) => {
    expect(lines(...chunks)).toEqual(expected)
  })

  it('never gathers without end', () => {
    const splitter = new LineSplitter()
    const found = Array.from({length: 100}, () => splitter.push(Buffer.alloc(4096, 'x'))).flat()
    expect(found.length).toBeGreaterThan(3)
    expect([...found, ...splitter.end()].join('')).toHaveLength(409_600)
  })
})

describe('the width of a text', () => {
  it.each([
    ['plain', 5],
    ['ä☃', 2],
    ['日本', 4],
    ['🚢', 2],
    ['e\u0301', 1],
    ['', 0]
  ])('%s is %i columns wide', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })

  it.each([
    ['plain', 3, 'pla'],
    ['plain', 9, 'plain'],
    ['日本', 3, '日'],
    ['🚢🚢', 2, '🚢'],
    ['plain', -1, '']
  ])('%s cut to %i is %s', (text, columns, expected) => {
    expect(cutTo(text, columns)).toBe(expected)
  })

  it('is known when there are tabs, too', () => {
    expect(expandTabs('a\tb')).toBe('a    b')
  })
})
