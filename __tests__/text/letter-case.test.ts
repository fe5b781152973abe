import {toLower, toUpper} from '../../src/text/letter-case.js'

describe('letter case', () => {
  it.each([
    ['Straße', 'straße', 'STRAßE'],
    ['\u0130x', 'ix', '\u0130X'],
    ['ΟΔΟΣ', 'οδοσ', 'ΟΔΟΣ'],
    ['\u212a\u017f', 'k\u017f', '\u212aS'],
    ['\ufb01', '\ufb01', '\ufb01']
  ])('of %s, character by character', (text, lower, upper) => {
    expect([toLower(text), toUpper(text)]).toEqual([lower, upper])
  })
})
