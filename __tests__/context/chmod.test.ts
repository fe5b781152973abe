import {applyChmod, parseChmod} from '../../src/context/chmod.js'
import {expectAllPass} from '../conformance/expect-all.js'

const apply = (text: string, mode: number, isDirectory = false) => applyChmod(parseChmod(text), mode, isDirectory).toString(8)

describe('applyChmod() in the corners of setmode(3)', () => {
  it.each([
    ['+xt', 0o644, false, 0o1644],
    ['=xt', 0o755, false, 0o1755],
    ['u+xt', 0o644, false, 0o1744],
    ['=', 0o7777, false, 0o1000],
    ['u=rg', 0o750, false, 0o550],
    ['u=gr', 0o750, false, 0o450],
    ['g=u', 0o6640, false, 0o6660],
    ['g-u', 0o750, false, 0o700],
    ['o+st', 0o644, false, 0o644],
    ['u+s,o-s', 0o755, false, 0o4755],
    ['-X', 0o755, false, 0o644],
    ['a-x+X', 0o755, false, 0o755],
    ['a-x,u=o,a+X', 0o751, false, 0o151]
  ])('%s of %o', (text, mode, isDirectory, expected) => {
    expect(applyChmod(parseChmod(text), mode, isDirectory).toString(8)).toBe(expected.toString(8))
  })
})

describe('applyChmod', () => {
  it.each([
    ['755', 0o4644, '755'],
    ['u=rwX,go=rX', 0o600, '644'],
    ['u=rwX,go=rX', 0o700, '755'],
    ['g=u', 0o640, '660'],
    ['+s', 0o755, '6755'],
    ['+t', 0o755, '1755'],
    ['u+x-w', 0o644, '544'],
    ['=t', 0o4644, '5644'],
    ['+xt', 0o644, '1644'],
    ['a+xt', 0o644, '1755'],
    ['+t+x', 0o644, '1755'],
    ['o=', 0o777, '770']
  ])('%s on %o', (text, mode, expected) => {
    expect(apply(text, mode)).toBe(expected)
  })

  it('gives X to a directory whatever its mode', () => {
    expect(apply('a=rX', 0o600, true)).toBe('555')
  })

  it.each(['64a', '10000', '8'])('says what an octal mode must be: %s', text => {
    expect(() => parseChmod(text)).toThrow(
      `invalid chmod parameter: '${text}'. it should be octal string and between 0 and 07777`
    )
  })

  it.each(['', 'u', 'rwx', 'u+x,', 'u+q', ' +x'])('refuses "%s"', text => {
    expect(() => parseChmod(text)).toThrow('invalid syntax')
  })

  interface Vector {
    readonly s: string
    readonly mode: string
    readonly is_dir: boolean
    readonly out?: {readonly result?: string; readonly octal?: string}
    readonly error?: string
  }
  const answer = ({s, mode, is_dir}: Vector) => {
    try {
      return apply(s, Number.parseInt(mode, 8), is_dir).padStart(4, '0')
    } catch {
      return 'error'
    }
  }
  const expected = ({out, error}: Vector) => (error === undefined ? (out!.result ?? out!.octal!) : 'error')
  expectAllPass('dockerfile/units/chmod.jsonl', (vector: Vector) =>
    answer(vector) === expected(vector) ? undefined : `answers ${answer(vector)}`
  )
})
