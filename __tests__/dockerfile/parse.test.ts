import {detectCheck} from '../../src/dockerfile/directives.js'
import type {Instruction, InstructionKind} from '../../src/dockerfile/instruction.js'
import {parseDockerfile, parseOnbuildTrigger} from '../../src/dockerfile/parse.js'
import {DockerfileError} from '../../src/errors.js'
import {expectAllPass} from '../conformance/expect-all.js'
import {runParser} from '../conformance/parser.js'

/** The last instruction of a file that has only a FROM before it. */
function parseOne<K extends InstructionKind>(kind: K, text: string): Extract<Instruction, {kind: K}> {
  const {stages} = parseDockerfile(`FROM scratch\n${text}\n`, 'Dockerfile')
  const instruction = stages[0]!.instructions.at(-1)!
  expect(instruction.kind).toBe(kind)
  return instruction as unknown as Extract<Instruction, {kind: K}>
}

function errorOf(text: string): DockerfileError {
  try {
    parseDockerfile(text, 'Dockerfile')
  } catch (error) {
    if (error instanceof DockerfileError) return error
    throw error
  }
  throw new Error('parsed without an error')
}

describe('parseDockerfile()', () => {
  it('splits stages, and keeps the ARGs before the first', () => {
    const {globalArgs, stages} = parseDockerfile(
      'ARG V=1\nFROM --platform=$P golang:$V AS Build\nRUN make\nFROM scratch\nCOPY --from=build /x /\n',
      'Dockerfile'
    )
    expect(globalArgs.map(({args}) => args)).toEqual([[{key: 'V', value: '1', description: ''}]])
    expect(stages.map(({name, index, from}) => ({name, index, image: from.image, platform: from.platform}))).toEqual([
      {name: 'build', index: 0, image: 'golang:$V', platform: '$P'},
      {name: undefined, index: 1, image: 'scratch', platform: undefined}
    ])
    expect(stages[1]!.instructions[0]).toMatchObject({kind: 'COPY', from: 'build', sources: ['/x'], destination: '/'})
  })

  it('reads directives', () => {
    const {
      escape: character,
      syntax,
      check
    } = parseDockerfile('# syntax=docker/dockerfile:1 x\n# escape=`\n# check=skip=all\nFROM a\nRUN b `\n c\n', 'Dockerfile')
    expect({character, syntax, check}).toEqual({character: '`', syntax: 'docker/dockerfile:1', check: 'skip=all'})
  })

  it('knows the lines of every instruction, comments and heredocs included', () => {
    const {stages} = parseDockerfile('FROM a\n\nRUN b \\\n# c\n  d\nCOPY <<EOF /x\n1\n2\nEOF\n', 'app/Dockerfile')
    expect(stages[0]!.instructions.map(({location}) => location)).toEqual([
      {file: 'app/Dockerfile', startLine: 3, endLine: 5},
      {file: 'app/Dockerfile', startLine: 6, endLine: 9}
    ])
  })

  it('knows keywords as Go folds case', () => {
    const {stages} = parseDockerfile('from a A\u017f K\u0130\nWOR\u212aD\u0130R /x\n', 'Dockerfile')
    expect(stages[0]).toMatchObject({name: 'ki', instructions: [{kind: 'WORKDIR', path: '/x'}]})
    expect(errorOf('FROM a\n\u017fHELL ["a"]\n').message).toContain('unknown instruction: \u017fHELL (did you mean shell?)')
    expect(errorOf('FROM a\nVOL\u0131ME /\n').message).toContain('unknown instruction: VOL\u0131ME')
  })

  it('warns of what stands before an error', () => {
    const rules: string[] = []
    const read = (text: string) => parseDockerfile(text, 'Dockerfile', ({rule}) => rules.push(rule))
    expect(() => read('FROM a as b c\n')).toThrow('FROM requires either one or three arguments')
    expect(() => read('FROM a\nMAINTAINER\n')).toThrow('MAINTAINER requires exactly one argument')
    expect(rules).toEqual(['FromAsCasing', 'MaintainerDeprecated'])
  })

  it('takes any number of ONBUILDs in each other, and says that they are not allowed', () => {
    expect(errorOf(`FROM a\n${'ONBUILD '.repeat(8000)}\n`).message).toContain(
      "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed"
    )
  })

  it.each([
    [`# check=${' '.repeat(3)}`, ' '],
    [`# check = a${' '.repeat(60_000)}b`, 'a'],
    ['# check=a\t', 'a'],
    ['# check=', undefined]
  ])('reads the directive of %.20j', (line, value) => {
    expect(detectCheck(`${line}\nFROM a\n`)?.commandLine.slice(0, 1)).toBe(value)
  })

  it('takes the first byte of a comment for its sign', () => {
    const comments = (blank: string) => parseDockerfile(`${blank}# a b\nARG a\nFROM a\n`, 'Dockerfile').globalArgs[0]!.comments
    expect([' ', '\u00a0', '\u3000'].map(comments)).toEqual([['# a b'], ['\ufffd# a b'], ['\ufffd\ufffd# a b']])
  })

  it('reads Windows line ends', () => {
    expect(parseOne('RUN', 'RUN a \\\r\n  b\r').command).toEqual({form: 'shell', text: 'a   b'})
  })

  expectAllPass('dockerfile/buildkit/parser/parse-oracle.jsonl', runParser)
})

describe('instructions', () => {
  it.each([
    ['RUN ["a", "b"]', {form: 'exec', args: ['a', 'b']}],
    ["RUN ['a']", {form: 'shell', text: "['a']"}],
    ['RUN a "b"  c', {form: 'shell', text: 'a "b"  c'}],
    ['RUN ["\\ud800x", "\\ud83d\\ude00"]', {form: 'exec', args: ['\ufffdx', '😀']}],
    ['RUN ["a", 1e999]', {form: 'shell', text: '["a", 1e999]'}],
    ['RUN [[1e999]]', {form: 'shell', text: '[[1e999]]'}],
    [`RUN ${'['.repeat(10_001)}${']'.repeat(10_001)}`, {form: 'shell', text: `${'['.repeat(10_001)}${']'.repeat(10_001)}`}],
    ['RUN <<EOF\nx\nEOF', {form: 'shell', text: '<<EOF'}]
  ])('%j', (text, command) => {
    expect(parseOne('RUN', text).command).toEqual(command)
  })

  it('keeps a heredoc with its tabs stripped and as written', () => {
    expect(parseOne('RUN', "RUN cat <<-'A' 3<<B\n\t1\n\tA\n$X\nB").heredocs).toEqual([
      {name: 'A', expand: false, chomp: true, fileDescriptor: 0, content: '1\n', raw: '\t1\n'},
      {name: 'B', expand: true, chomp: false, fileDescriptor: 3, content: '$X\n', raw: '$X\n'}
    ])
  })

  it('takes heredocs among the sources of COPY', () => {
    const copy = parseOne('COPY', 'COPY a <<B c/\nb\nB')
    expect(copy).toMatchObject({sources: ['a'], destination: 'c/', heredocs: [{name: 'B', content: 'b\n'}]})
  })

  it('reads every flag of COPY and ADD', () => {
    expect(
      parseOne('COPY', 'COPY --from=x --chown=1:2 --chmod=u+x --link --parents=true --exclude=a --exclude=b c d')
    ).toMatchObject({
      from: 'x',
      chown: '1:2',
      chmod: 'u+x',
      link: true,
      parents: true,
      excludes: ['a', 'b']
    })
    expect(parseOne('ADD', 'ADD --keep-git-dir=false --checksum=sha256:0 --unpack a b')).toMatchObject({
      keepGitDir: false,
      checksum: 'sha256:0',
      unpack: true
    })
  })

  it('tells the old pairs of ENV from the new', () => {
    expect(parseOne('ENV', 'ENV a b c').pairs).toEqual([{key: 'a', value: 'b c', legacy: true}])
    expect(parseOne('ENV', 'ENV a="b c" d=\\ e').pairs).toEqual([
      {key: 'a', value: '"b c"', legacy: false},
      {key: 'd', value: '\\ e', legacy: false}
    ])
  })

  it('reads a health check', () => {
    expect(parseOne('HEALTHCHECK', 'HEALTHCHECK --interval=1m --retries=2 CMD curl -f x')).toMatchObject({
      test: ['CMD-SHELL', 'curl -f x'],
      interval: 60_000_000_000,
      timeout: 0,
      retries: 2
    })
    expect(parseOne('HEALTHCHECK', 'HEALTHCHECK NONE').test).toEqual(['NONE'])
    // The second byte of a no-break space is a blank.
    expect(errorOf('FROM a\nHEALTHCHECK CMD\u00a0x\n').message).toContain('Unknown type "CMD\ufffd" in HEALTHCHECK (try CMD)')
  })

  it('keeps a trigger as text, with its heredoc', () => {
    expect(parseOne('ONBUILD', 'ONBUILD COPY <<A /\nx\nA').expression).toBe('COPY <<A /\nx\nA')
  })

  it('describes stages and arguments by the comments above them', () => {
    const {globalArgs, stages} = parseDockerfile('# V the version\nARG V\n# app what it runs\nFROM a AS app\n', 'Dockerfile')
    expect(globalArgs[0]!.args[0]!.description).toBe('the version')
    expect(stages[0]!.from.description).toBe('what it runs')
  })
})

describe('errors', () => {
  it('carry file, line, column, excerpt and a near name', () => {
    const error = errorOf('FROM alpine\nRUN true\nCOPY --frm=x a \\\n  b\n\nRUN false\n')
    expect(error.message).toBe('dockerfile parse error on line 3: unknown flag: --frm (did you mean from?)')
    expect(error.code).toBe('UNKNOWN_FLAG')
    expect(error.location).toEqual({file: 'Dockerfile', startLine: 3, endLine: 3, column: 6})
    expect(error.excerpt).toBe(
      [
        'Dockerfile:3:6',
        '--------------------',
        '   1 |     FROM alpine',
        '   2 |     RUN true',
        '   3 | >>> COPY --frm=x a \\',
        '   4 |       b',
        '   5 |',
        '--------------------'
      ].join('\n')
    )
    expect(error.hint).toContain('--chown')
  })

  it('point at the line inside a long instruction', () => {
    expect(errorOf('FROM a\nRUN --mount=type=bind,from=x \\\n  --network=moon \\\n  true\n').location).toMatchObject({
      startLine: 3,
      column: 3
    })
  })

  it.each([
    ['', 'the Dockerfile cannot be empty', 1],
    ['# nothing\n\n', 'file with no instructions', 2],
    ['ARG A\n', 'dockerfile contains no stages to build', 1],
    ['RUN x\nFROM a\n', 'no build stage in current context', 1],
    ['FROM a\nFRMO b\n', 'dockerfile parse error on line 2: unknown instruction: FRMO (did you mean FROM?)', 2],
    ['# escape=x\nFROM a\n', "invalid escape token 'x' does not match ` or \\", 1],
    ['FROM a\nRUN <<EOF\nx\n', 'unterminated heredoc', 2],
    ['FROM a\nENV a=b c\n', 'Syntax error - can\'t find = in "c". Must be of the form: name=value', 2],
    ['FROM a\nCMD ["a", 1]\n', 'when using JSON array syntax, arrays must be comprised of strings only', 2],
    ['FROM a b\n', 'dockerfile parse error on line 1: FROM requires either one or three arguments', 1],
    [`FROM a\nRUN ${'x'.repeat(65_536)}\n`, 'dockerfile line greater than max allowed size of 65535', 2]
  ])('%.40j', (text, message, line) => {
    const error = errorOf(text)
    expect({message: error.message, line: error.location?.startLine}).toEqual({message, line})
  })
})

describe('parseOnbuildTrigger()', () => {
  const from = {file: 'Dockerfile', startLine: 4, endLine: 4}

  it('reads what a base image left', () => {
    expect(parseOnbuildTrigger('COPY --from=x <<EOF /y\nhi\nEOF', from)).toMatchObject({
      kind: 'COPY',
      location: from,
      heredocs: [{content: 'hi\n'}]
    })
  })

  it.each(['FOO x', 'RUN a\nRUN b', '', 'FROM x'])('refuses %j at the FROM', trigger => {
    try {
      parseOnbuildTrigger(trigger, from)
      throw new Error('parsed')
    } catch (error) {
      expect(error).toBeInstanceOf(DockerfileError)
      expect((error as DockerfileError).location).toEqual(from)
    }
  })
})
