import {LogWriter, readLog} from '../../src/containers/log-file.js'
import {temporaryDirectory} from '../support/directory.js'

let directory: ReturnType<typeof temporaryDirectory>
beforeEach(() => {
  directory = temporaryDirectory('log')
})
afterEach(() => directory.remove())

const texts = (from = 0) => readLog(directory.path, from).lines.map(({stream, log}) => [stream, log])

describe("a container's log", () => {
  it('has whole lines of each stream, in the order that they ended', () => {
    const writer = new LogWriter(directory.path)
    writer.write('stdout', Buffer.from('one\ntw'))
    writer.write('stderr', Buffer.from('error\n'))
    writer.write('stdout', Buffer.from('o\nrest'))
    expect(texts()).toEqual([
      ['stdout', 'one\n'],
      ['stderr', 'error\n'],
      ['stdout', 'two\n']
    ])
    writer.close()
    expect(texts().at(-1)).toEqual(['stdout', 'rest'])
  })

  it('keeps letters whole that come in pieces', () => {
    const writer = new LogWriter(directory.path)
    const text = Buffer.from('größe\n')
    for (const byte of text) writer.write('stdout', Buffer.from([byte]))
    writer.close()
    expect(texts()).toEqual([['stdout', 'größe\n']])
  })

  it('cuts lines that do not end, so that memory does not grow', () => {
    const writer = new LogWriter(directory.path)
    writer.write('stdout', Buffer.alloc(40_000, 'x'))
    writer.close()
    expect(texts().map(([, log]) => log!.length)).toEqual([16_384, 16_384, 7_232])
  })

  it('is read on from where it was', () => {
    const writer = new LogWriter(directory.path)
    writer.write('stdout', Buffer.from('a\n'))
    const {next} = readLog(directory.path)
    writer.write('stdout', Buffer.from('b\n'))
    writer.close()
    expect(texts(next)).toEqual([['stdout', 'b\n']])
  })

  it('is empty for a container that never ran', () => {
    expect(texts()).toEqual([])
  })
})
