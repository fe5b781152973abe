import {explainMiss} from '../../src/cache/explain.js'
import {formatFiles, isDescriptive, Part, parseFiles, partValue} from '../../src/cache/parts.js'

const run = {[Part.op]: 'exec/1 a', [Part.args]: 'RUN make', [Part.platform]: 'linux/amd64', [Part.parent]: 'p1'}
const base = (name: string, digit: string) => ({[Part.base]: `${name}@sha256:${digit.repeat(64)}`, [Part.parent]: digit})
const all = {...run, [Part.op]: 'exec/1 b', [Part.args]: 'RUN make all'}

function files(change: Record<string, string>): string {
  const all = {'src/app.ts': 'a', 'src/b.ts': 'b', 'src/c.ts': 'c', ...change}
  return formatFiles(Object.entries(all).map(([path, digest]) => ({path, digest})))
}

function copy(source: string, listed: string | undefined) {
  return {
    [Part.op]: 'file/1',
    [Part.args]: 'COPY src/ /app/',
    [Part.source(0)]: source,
    [Part.label(0)]: 'COPY src/',
    ...(listed === undefined ? {} : {[Part.files(0)]: listed})
  }
}

describe('explainMiss', () => {
  it.each<[string, Record<string, string> | undefined, Record<string, string>, string[]]>([
    ['a first build', undefined, run, ['never built before in this scope']],
    ['the line edited', run, all, ['Dockerfile line edited: RUN make -> RUN make all']],
    ['a line with another space in it', run, {...run, [Part.args]: 'RUN  make'}, ['its result is no longer in the cache']],
    ['a working directory', {...run, 'set.WORKDIR': '/'}, {...run, 'set.WORKDIR': '/app'}, ['WORKDIR was /, is /app']],
    ['what no part names', run, {...run, [Part.op]: 'exec/1 b'}, ['a setting of the step changed']],
    ['an argument', {...run, 'arg.VERSION': '1.2'}, {...run, 'arg.VERSION': '1.3'}, ['ARG VERSION was 1.2, is 1.3']],
    ['an argument made empty', {...run, 'arg.V': '1'}, {...run, 'arg.V': ''}, ['ARG V was 1, is ""']],
    ['an argument added', run, {...run, 'arg.VERSION': '1.3'}, ['ARG VERSION is new: 1.3']],
    ['an argument taken away', {...run, 'arg.VERSION': '1.3'}, run, ['ARG VERSION was 1.3, is no longer set']],
    ['a variable', {...run, 'env.CC': 'gcc'}, {...run, 'env.CC': 'clang'}, ['ENV CC was gcc, is clang']],
    ['the platform', run, {...run, [Part.platform]: 'linux/arm64'}, ['platform was linux/amd64, is linux/arm64']],
    ['the parent alone', run, {...run, [Part.parent]: 'p2'}, ['the step before it gave another result']],
    ['the format of keys', run, {...run, [Part.op]: 'exec/2 a'}, ['made by another version of Slipway']],
    ['nothing: it was evicted', run, run, ['its result is no longer in the cache']],
    [
      'the base, moved',
      {...run, ...base('debian:bookworm', 'a')},
      {...run, ...base('debian:bookworm', 'b')},
      ['base debian:bookworm moved sha256:aaaaaaaaaaaa -> sha256:bbbbbbbbbbbb']
    ],
    [
      'another base',
      {...run, ...base('debian:bookworm', 'a')},
      {...run, ...base('debian:trixie', 'b')},
      ['base was debian:bookworm, is debian:trixie']
    ],
    [
      'not the base when its files stayed',
      {...run, ...base('debian:bookworm', 'a'), 'env.A': '1', [Part.parent]: 'same'},
      {...run, ...base('debian:bookworm', 'b'), 'env.A': '2', [Part.parent]: 'same'},
      ['ENV A was 1, is 2']
    ],
    ['one file', copy('1', files({})), copy('2', files({'src/app.ts': 'x'})), ['COPY src/ changed: src/app.ts']],
    [
      'three files',
      copy('1', files({})),
      copy('2', files({'src/app.ts': 'x', 'src/b.ts': 'x', 'src/c.ts': 'x'})),
      ['COPY src/ changed: src/app.ts, +2 files']
    ],
    [
      'two files',
      copy('1', files({})),
      copy('2', files({'src/b.ts': 'x', 'src/c.ts': 'x'})),
      ['COPY src/ changed: src/b.ts, +1 file']
    ],
    ['a new file', copy('1', files({})), copy('2', files({'src/new.ts': 'n'})), ['COPY src/ changed: src/new.ts (new)']],
    ['a removed file', copy('1', files({'src/old.ts': 'o'})), copy('2', files({})), ['COPY src/ changed: src/old.ts (removed)']],
    ['a source whose files no list names', copy('1', undefined), copy('2', undefined), ['COPY src/ changed']],
    [
      'several causes: the first is what somebody did',
      {...run, 'arg.A': '1'},
      {...all, 'arg.A': '2', [Part.parent]: 'p2'},
      ['Dockerfile line edited: RUN make -> RUN make all', 'ARG A was 1, is 2', 'the step before it gave another result']
    ]
  ])('names %s', (_, before, now, expected) => {
    expect(explainMiss(before && {parts: before}, now)).toEqual(expected)
  })

  it('shows a long or broken line as one short line', () => {
    const long = {...all, [Part.args]: `RUN apt-get update &&\n    apt-get install ${'package '.repeat(40)}`}
    const [text] = explainMiss({parts: run}, long)

    expect(text).toMatch(/^Dockerfile line edited: RUN make -> RUN apt-get update && apt-get install package .*\.\.\.$/)
    expect(text!.length).toBeLessThan(140)
  })

  it('names no file as new or removed when a list was cut off', () => {
    const many = Array.from({length: 1000}, (_, index) => ({path: `f${String(index).padStart(4, '0')}`, digest: 'same'}))
    const before = formatFiles(many)
    const now = formatFiles([
      {path: 'a-new-one', digest: 'n'},
      ...many.map(file => (file.path === 'f0003' ? {...file, digest: 'x'} : file))
    ])

    expect(parseFiles(before).complete).toBe(false)
    expect(explainMiss({parts: copy('1', before)}, copy('2', now))).toEqual(['COPY src/ changed: f0003'])
  })
})

describe('parts', () => {
  it('keeps a list of files short enough for a record', () => {
    const long = Array.from({length: 300}, (_, index) => ({
      path: `${'d'.repeat(200)}/${index}`,
      digest: `sha256:${'0'.repeat(64)}`
    }))

    expect(formatFiles(long).length).toBeLessThan(32 * 1024)
    expect(parseFiles(formatFiles([{path: 'a:b', digest: 'sha256:0123456789abcdef'}])).files).toEqual(
      new Map([['a:b', '0123456789']])
    )
  })

  it('shows short plain values, and digests of what may be a secret or is long', () => {
    expect(partValue('VERSION', '1.2')).toBe('1.2')
    expect(partValue('NPM_TOKEN', 'hunter2')).toMatch(/^\(hidden, [0-9a-f]{12}\)$/)
    expect(partValue('DB_PASSWORD', 'a')).not.toBe(partValue('DB_PASSWORD', 'b'))
    expect(partValue('LIST', 'x'.repeat(900)).length).toBeLessThan(240)
    expect(partValue('LIST', `${'x'.repeat(900)}a`)).not.toBe(partValue('LIST', `${'x'.repeat(900)}b`))
  })

  it('leaves descriptions out of keys', () => {
    expect([Part.files(1), Part.label(1), Part.args, Part.base, Part.env('A'), Part.setting('USER')].every(isDescriptive)).toBe(
      true
    )
    expect([Part.op, Part.platform, Part.parent, Part.source(1)].some(isDescriptive)).toBe(false)
  })
})
