import {TagError} from '../../src/errors.js'
import {parseCsv} from '../../src/tags/csv.js'
import {entryFields, inputList} from '../../src/tags/inputs.js'

describe('inputList', () => {
  it.each([
    ['', []],
    ['a\nb', ['a', 'b']],
    ['  a  \r\n\r\n b ', ['a', 'b']],
    ['# comment\na # no comment\nb', ['a # no comment', 'b']],
    ['type=ref,event=branch', ['type=ref,event=branch']],
    ['type=match,"pattern=\\d{1,3}"', ['type=match,pattern=\\d{1,3}']],
    ['"type=match,""pattern=\\d{1,3}"""', ['type=match,"pattern=\\d{1,3}"']],
    ['title=say "hi"', ['title=say "hi"']],
    ['"abc"def,x', ['"abc"def,x']],
    ['"one\ntwo"\nthree', ['one\ntwo', 'three']]
  ])('%j', (input, expected) => expect(inputList(input)).toEqual(expected))

  it('takes entries that are apart already as they are', () => expect(inputList(['# a', 'b,c'])).toEqual(['# a', 'b,c']))

  it('refuses a quote that is never closed', () => expect(() => inputList('"a\nb')).toThrow(TagError))
})

describe('entryFields', () => {
  it('splits at the first equals sign', () => {
    expect(entryFields('Type = raw , value=a=b,bare,=x')).toEqual([
      {key: 'type', value: 'raw'},
      {key: 'value', value: 'a=b'},
      {value: 'bare'},
      {value: '=x'}
    ])
  })

  it.each(['a"b', '"a"b', 'x,"a'])('refuses %s', entry => expect(() => entryFields(entry)).toThrow(TagError))
})

describe('parseCsv', () => {
  it.each([
    ['a,b\nc', [['a', 'b'], ['c']]],
    ['a,,b,', [['a', '', 'b', '']]],
    ['""', [['']]],
    ['"a""b",c', [['a"b', 'c']]],
    ['\n\n', []]
  ])('%j', (text, expected) => expect(parseCsv(text)).toEqual(expected))
})
