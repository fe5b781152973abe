import fc from 'fast-check'
import {compilePatterns} from '../../src/context/patterns.js'
import {checkOptionsOf} from '../../src/dockerfile/check-options.js'
import {expandWord, expandWords} from '../../src/dockerfile/expand.js'
import {parsePortSpecs} from '../../src/dockerfile/expose.js'
import {parseGitRef} from '../../src/dockerfile/git-ref.js'
import type {Dockerfile, Instruction} from '../../src/dockerfile/instruction.js'
import {filterWarnings} from '../../src/dockerfile/lint/filter.js'
import {parseMount} from '../../src/dockerfile/mount.js'
import {parseOnbuildTrigger, parseDockerfile} from '../../src/dockerfile/parse.js'
import {DockerfileError, SlipwayError} from '../../src/errors.js'

/** Few enough for every test run; more by hand now and then find what these do not. */
const RUNS = 1000
const TIMEOUT_MS = 60_000

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
