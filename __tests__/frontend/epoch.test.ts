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
    ['FROM scratch', 'abc', 'invalid SOURCE_DATE_EPOCH: abc'],
    ['FROM scratch AS s\nCOPY a /\nFROM scratch', 's', 'source-only requirements: unsupported COPY instruction'],
    ['FROM debian AS s\nADD http://x/y /\nFROM scratch', 's', 'source-only requirements'],
    ['FROM scratch AS s\nADD http://x/y http://x/z /\nFROM scratch', 's', 'source-only requirements'],
    ['FROM scratch AS s\nADD a /\nFROM scratch', 's', 'source-only requirements']
  ])('%j refuses %s', async (text, epoch, message) => {
    await expect(lower(text, {buildArgs: {SOURCE_DATE_EPOCH: epoch}})).rejects.toThrow(message)
  })
})
