import {lower} from './lower.js'

const REMOTE = 'FROM scratch AS src\nADD https://x/y.git#v1 /\n'

describe('SOURCE_DATE_EPOCH', () => {
  it.each([
    ['FROM scratch', {SOURCE_DATE_EPOCH: '7'}, 7],
    ['FROM scratch', {SOURCE_DATE_EPOCH: ''}, undefined],
    ['ARG SOURCE_DATE_EPOCH=8\nFROM scratch', {}, 8],
    ['ARG SOURCE_DATE_EPOCH=8\nFROM scratch', {SOURCE_DATE_EPOCH: '7'}, 7],
    ['FROM scratch', {SOURCE_DATE_EPOCH: 'context'}, 100],
    ['FROM scratch', {SOURCE_DATE_EPOCH: 'named'}, 200],
    [`${REMOTE}FROM scratch`, {SOURCE_DATE_EPOCH: 'src'}, 300]
  ])('%j with %j', async (text, buildArgs, expected) => {
    const {image} = await lower(text, {
      buildArgs: buildArgs as Record<string, string>,
      namedContexts: [{name: 'named', value: {kind: 'tree'}}],
      contextTime: async name => (name === 'context' ? 100 : 200),
      sourceTime: async source => (source.source === 'git' && source.ref === 'v1' ? 300 : undefined)
    })
    expect(image.epoch).toBe(expected)
  })

  it.each([
    ['FROM scratch\nARG SOURCE_DATE_EPOCH', '+007', 'ARG SOURCE_DATE_EPOCH=7'],
    ['FROM scratch\nARG SOURCE_DATE_EPOCH', 'context', 'ARG SOURCE_DATE_EPOCH=100'],
    ['FROM scratch\nARG SOURCE_DATE_EPOCH=5', '', 'ARG SOURCE_DATE_EPOCH=5'],
    ['ARG SOURCE_DATE_EPOCH=08\nFROM scratch\nARG SOURCE_DATE_EPOCH', undefined, 'ARG SOURCE_DATE_EPOCH=8']
  ])('%j sees the seconds of %j', async (text, epoch, createdBy) => {
    const buildArgs: Record<string, string> = epoch === undefined ? {} : {SOURCE_DATE_EPOCH: epoch}
    const {image} = await lower(text, {buildArgs, contextTime: async () => 100})
    expect(image.history).toMatchObject([{createdBy}])
  })

  it.each([
    ['FROM scratch', '99999999999999999999', 'invalid SOURCE_DATE_EPOCH: 99999999999999999999'],
    ['FROM scratch', '253402300800', 'year outside of range [0,9999]'],
    ['FROM scratch', 'abc', 'invalid SOURCE_DATE_EPOCH: abc'],
    ['FROM scratch', ' 15', 'invalid context name  15: invalid reference format'],
    [
      'FROM scratch AS s\nCOPY a /\nFROM scratch',
      's',
      'stage does not meet source-only requirements: unsupported COPY instruction'
    ],
    ['FROM debian AS s\nADD http://x/y /\nFROM scratch', 's', 'stage must use FROM scratch'],
    ['FROM scratch AS s\nFROM scratch', 's', 'stage must contain exactly one remote ADD'],
    ['FROM scratch AS s\nADD http://x/y http://x/z /\nFROM scratch', 's', 'stage must contain exactly one remote ADD source'],
    ['FROM scratch AS s\nADD a /\nFROM scratch', 's', 'stage source must be a single HTTP(S) or Git ADD']
  ])('%j refuses %s', async (text, epoch, message) => {
    await expect(lower(text, {buildArgs: {SOURCE_DATE_EPOCH: epoch}})).rejects.toThrow(message)
  })
})
