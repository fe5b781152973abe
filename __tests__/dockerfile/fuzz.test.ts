import fc from 'fast-check'
import {parseChmod} from '../../src/context/chmod.js'
import {compileGoPattern, matchFilepath} from '../../src/context/go-match.js'
import {parseIgnoreFile} from '../../src/context/ignore-file.js'
import {compilePatterns} from '../../src/context/patterns.js'
import {checkOptionsOf, parseCheckOptions} from '../../src/dockerfile/check-options.js'
import {csvFields} from '../../src/dockerfile/csv.js'
import {parseDevice} from '../../src/dockerfile/device.js'
import {parseDuration} from '../../src/dockerfile/duration.js'
import {expandWord, expandWords} from '../../src/dockerfile/expand.js'
import {parsePortSpecs} from '../../src/dockerfile/expose.js'
import {parseGitRef} from '../../src/dockerfile/git-ref.js'
import {parseHeredocWord} from '../../src/dockerfile/heredoc.js'
import type {Dockerfile, Instruction} from '../../src/dockerfile/instruction.js'
import {filterWarnings} from '../../src/dockerfile/lint/filter.js'
import {parseMount} from '../../src/dockerfile/mount.js'
import {parseOnbuildTrigger, parseDockerfile} from '../../src/dockerfile/parse.js'
import {parseRam} from '../../src/dockerfile/ram.js'
import {parseSignal} from '../../src/dockerfile/signal.js'
import {DockerfileError, SlipwayError} from '../../src/errors.js'
import {parsePlatform} from '../../src/oci/platform.js'
import {parseReference} from '../../src/oci/reference.js'

/** Few enough for every test run; more by hand now and then find what these do not. */
const RUNS = 1000
const TIMEOUT_MS = 60_000

/** Each takes any text, or refuses it with a SlipwayError. */
const GRAMMARS: readonly ((text: string) => unknown)[] = [
  parseReference,
  parsePlatform,
  parseChmod,
  parseSignal,
  parseRam,
  parseDuration,
  parseDevice,
  csvFields,
  parseCheckOptions,
  compileGoPattern,
  parseIgnoreFile,
  parseHeredocWord,
  text => matchFilepath(text, text),
  text => checkOptionsOf(`# check=${text}`)
]

/** Pieces that Dockerfiles are made of, good and bad, so that random text gets past the first word. */
const PIECES = [
  ...'FROM ARG ENV LABEL RUN COPY ADD CMD ENTRYPOINT SHELL WORKDIR USER EXPOSE VOLUME STOPSIGNAL HEALTHCHECK ONBUILD'.split(' '),
  ...['MAINTAINER', 'from', 'Run', 'FRMO', 'AS', 'NONE', 'scratch', 'alpine:3', 'build', 'a=b', 'a', '/x', './', '.', '80/tcp'],
  ...['--from=build', '--mount=type=cache,target=/x', '--mount=type=', '--chown=ü', '--link', '--', '--interval=1s', '--x'],
  ...[
    '["a", "b"]',
    '["a"',
    '[1]',
    '[]',
    '\\',
    '`',
    '\\\n',
    '`\n',
    ' \\ \n',
    '\\\\\n',
    '\r\n',
    '\n',
    '\n\n',
    '\t',
    '  ',
    '\u00a0'
  ],
  ...['# c\n', '# syntax=x\n', '# escape=`\n', '# escape=x\n', '# check=skip=all\n', '#!\n', '\ufeff', '\0', '\ud83d', '😀'],
  ...['<<EOF', '<<-EOF', "<<'EOF'", '3<<A', '<<', 'EOF\n', '\nEOF\n', '\tEOF\n', 'A\n', '<<"', '<<$X'],
  ...['$X', '${X}', '${X:-a}', '${X:?m}', '${X##*/}', '${X//a/b}', '${X%\\', '${', '$', "'", '"', '${X:-${Y:-z}}', '\\$', '$$']
]

const piece = fc.oneof({weight: 6, arbitrary: fc.constantFrom(...PIECES)}, {weight: 1, arbitrary: fc.string({unit: 'binary'})})
const text = fc.array(fc.tuple(piece, fc.constantFrom('', ' ', '\n')), {maxLength: 40}).map(parts => parts.flat().join(''))

/** Lines that are well-formed by themselves: files of them get through the parser, where random text stops at its first fault. */
const WORD = fc.constantFrom('a', '$X', '"b c"', "'d'", 'e\\ f', '${X:-g}', 'ü', '/h/*', 'i=j', '80', '# k', '-x', '[1', '`')
const ARGUMENTS = fc.array(WORD, {minLength: 1, maxLength: 4}).map(words => words.join(' '))
const SHELL_FORM = fc.constantFrom(
  'RUN',
  'CMD',
  'ENTRYPOINT',
  'WORKDIR',
  'USER',
  'STOPSIGNAL',
  'MAINTAINER',
  'ONBUILD RUN',
  'HEALTHCHECK CMD',
  'VOLUME'
)
const LINE = fc.oneof(
  fc.tuple(SHELL_FORM, ARGUMENTS).map(parts => parts.join(' ')),
  fc
    .tuple(fc.constantFrom('RUN', 'CMD', 'SHELL', 'VOLUME', 'ENTRYPOINT'), fc.array(fc.string(), {minLength: 1}))
    .map(([keyword, list]) => `${keyword} ${JSON.stringify(list.map(text => `x${text}`))}`),
  fc
    .tuple(fc.constantFrom('COPY', 'ADD --link', 'COPY --from=x --exclude=y'), ARGUMENTS)
    .map(([copy, list]) => `${copy} ${list} z`),
  fc
    .tuple(fc.constantFrom('ENV', 'LABEL', 'ARG'), fc.constantFrom('a', '$X', '"b c"', "'d e'", 'f\\ g', '#', 'ü'))
    .map(([keyword, word]) => `${keyword} A=${word}`),
  fc.constantFrom('FROM a AS b', 'from c', 'EXPOSE 80 443/udp', '# comment', '#', '', '  \t', 'RUN a \\\n# in between\n\n b')
)
const lines = fc.array(LINE, {maxLength: 20}).map(list => ['FROM scratch', ...list])

/** What `action` gives, or nothing when it fails as it should: with a SlipwayError. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch (error) {
    if (error instanceof SlipwayError) return undefined
    throw error
  }
}

function parseOrLocatedError(dockerfile: string): Dockerfile | undefined {
  try {
    return parseDockerfile(dockerfile, 'Dockerfile')
  } catch (error) {
    expect(error).toBeInstanceOf(DockerfileError)
    const {location, excerpt, message} = error as DockerfileError
    const lines = dockerfile.split('\n').length
    expect(message).not.toBe('')
    expect(location!.startLine).toBeGreaterThanOrEqual(1)
    expect(location!.startLine).toBeLessThanOrEqual(Math.max(1, lines))
    expect(location!.endLine).toBeGreaterThanOrEqual(location!.startLine)
    if (dockerfile !== '') expect(excerpt).toContain('>>>')
    return undefined
  }
}

function placesOf(dockerfile: Dockerfile): number[] {
  const instructions: Instruction[] = [
    ...dockerfile.globalArgs,
    ...dockerfile.stages.flatMap(stage => [stage.from, ...stage.instructions])
  ]
  return instructions.flatMap(({location}) => [location.startLine, location.endLine])
}

describe('any text', () => {
  it(
    'is a Dockerfile whose instructions follow each other, or an error with a place',
    () => {
      fc.assert(
        fc.property(text, dockerfile => {
          const parsed = parseOrLocatedError(dockerfile)
          if (!parsed) return
          const places = placesOf(parsed)
          expect(places).toEqual(places.toSorted((a, b) => a - b))
          attempt(() => filterWarnings(parsed.warnings, checkOptionsOf(dockerfile)))
        }),
        {numRuns: RUNS}
      )
    },
    TIMEOUT_MS
  )

  it(
    'made of whole instructions is a Dockerfile, and the same one with Windows line ends and comments between the lines',
    () => {
      const meaning = (text: string) => {
        const {globalArgs, stages} = parseDockerfile(text, 'Dockerfile')
        return JSON.stringify({globalArgs, stages}, (key, value) =>
          ['location', 'comments', 'description'].includes(key) ? undefined : value
        )
      }
      fc.assert(
        fc.property(lines, list => {
          const plain = meaning(list.join('\n'))
          expect(meaning(`${list.join('\r\n').replace(/(?<!\r)\n/g, '\r\n')}\r\n`)).toBe(plain)
          expect(meaning(`\ufeff# first\n\n${list.join('\n# comment\n')}`)).toBe(plain)
        }),
        {numRuns: RUNS / 2}
      )
    },
    TIMEOUT_MS
  )

  it(
    'takes time in proportion to its length, however it is made',
    () => {
      const LIMIT_MS = 2000
      const shape = fc.tuple(
        fc.constantFrom('', 'RUN ', 'ENV ', 'COPY ', 'ONBUILD ', '# check=', 'RUN a <<'),
        piece,
        piece,
        fc.constantFrom('', ' b', '\n')
      )
      fc.assert(
        fc.property(shape, ([start, one, other, end]) => {
          const long = `FROM a\n${start}${one.repeat(10_000 / Math.max(1, one.length))}${(one + other).repeat(5_000)}${end}`
          const before = process.cpuUsage()
          parseOrLocatedError(long)
          const {user, system} = process.cpuUsage(before)
          expect((user + system) / 1000).toBeLessThan(LIMIT_MS)
        }),
        {numRuns: RUNS / 20}
      )
    },
    TIMEOUT_MS
  )

  it(
    'expands, or says why not',
    () => {
      const environment = (name: string) => (name === 'X' ? 'a b/c' : undefined)
      fc.assert(
        fc.property(text, fc.boolean(), (word, ignoreQuotes) => {
          const expansion = attempt(() => expandWord(word, environment, {ignoreQuotes}))
          if (expansion) expect(expansion.unmatched).not.toContain('X')
          attempt(() => expandWords(word, environment))
        }),
        {numRuns: RUNS}
      )
    },
    TIMEOUT_MS
  )

  it(
    'goes into the small grammars without breaking them',
    () => {
      const from = {file: 'Dockerfile', startLine: 1, endLine: 1}
      fc.assert(
        fc.property(text, fc.string({unit: 'binary'}), (word, path) => {
          attempt(() => parseMount(word))
          attempt(() => parsePortSpecs([word]))
          attempt(() => parseGitRef(`https://${word}`))
          attempt(() => parseGitRef(word))
          attempt(() => parseOnbuildTrigger(word, from))
          attempt(() => compilePatterns([word]).matches(path))
          for (const read of GRAMMARS) attempt(() => read(word))
        }),
        {numRuns: RUNS}
      )
    },
    TIMEOUT_MS
  )

  it(
    'matches patterns alike, walked or at once, when none takes back',
    () => {
      const segment = fc.constantFrom('a', 'b', 'ab', '*', '**', 'a*', '?', '[ab]', '[^a]', '\\a', '.', '..')
      const pattern = fc
        .tuple(fc.constantFrom('', '!'), fc.array(segment, {minLength: 1, maxLength: 4}))
        .map(([sign, parts]) => sign + parts.join('/'))
      const names = fc.array(fc.constantFrom('a', 'b', 'ab', 'abc'), {minLength: 1, maxLength: 5})
      fc.assert(
        fc.property(fc.array(pattern, {maxLength: 4}), names, (patterns, path) => {
          const matcher = attempt(() => compilePatterns(patterns))
          if (!matcher || matcher.hasExceptions) return
          const whole = attempt(() => matcher.matches(path.join('/')))
          let results = matcher.matchBelow(path[0]!, undefined)
          for (let depth = 2; depth <= path.length; depth++) results = matcher.matchBelow(path.slice(0, depth).join('/'), results)
          expect(results.matched).toBe(whole)
        }),
        {numRuns: RUNS}
      )
    },
    TIMEOUT_MS
  )
})
