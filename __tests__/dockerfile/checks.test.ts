import {compilePatterns} from '../../src/context/patterns.js'
import {checkOptionsOf, parseCheckOptions, withComments} from '../../src/dockerfile/check-options.js'
import {expandWord} from '../../src/dockerfile/expand.js'
import type {CopyInstruction, EntrypointInstruction, EnvInstruction} from '../../src/dockerfile/instruction.js'
import {copyIgnoredFile} from '../../src/dockerfile/lint/copy-ignored.js'
import {exposeFormat} from '../../src/dockerfile/lint/expose.js'
import {failOnWarnings, filterWarnings} from '../../src/dockerfile/lint/filter.js'
import {fromPlatformFlagConstDisallowed} from '../../src/dockerfile/lint/from-platform-flag-const-disallowed.js'
import {invalidBaseImagePlatform} from '../../src/dockerfile/lint/invalid-base-image-platform.js'
import {invalidDefaultArgInFrom} from '../../src/dockerfile/lint/invalid-default-arg-in-from.js'
import {jsonArgsRecommended} from '../../src/dockerfile/lint/json-args-recommended.js'
import {legacyKeyValueFormat} from '../../src/dockerfile/lint/legacy-key-value-format.js'
import {multipleInstructionsDisallowed} from '../../src/dockerfile/lint/multiple-instructions-disallowed.js'
import {redundantTargetPlatform} from '../../src/dockerfile/lint/redundant-target-platform.js'
import {LINT_RULES} from '../../src/dockerfile/lint/rules.js'
import {secretsUsedInArgOrEnv} from '../../src/dockerfile/lint/secrets.js'
import {undefinedArgInFrom} from '../../src/dockerfile/lint/undefined-arg-in-from.js'
import {undefinedVar} from '../../src/dockerfile/lint/undefined-var.js'
import {workdirRelativePath} from '../../src/dockerfile/lint/workdir-relative-path.js'
import {parseDockerfile} from '../../src/dockerfile/parse.js'

const subject = {location: {file: 'Dockerfile', startLine: 2, endLine: 2}, comments: []}
const instructionOf = <T>(text: string) =>
  parseDockerfile(`FROM a\n${text}`, 'Dockerfile').stages[0]!.instructions[0] as unknown as T

describe('check options', () => {
  it('come from the directive, unless the build has others', () => {
    const text = '# check=skip=A,B;error=true\nFROM a\n'
    expect(checkOptionsOf(text)).toMatchObject({skip: ['A', 'B'], skipAll: false, error: true})
    expect(checkOptionsOf(text, 'skip=all')).toMatchObject({skip: [], skipAll: true, error: false})
    expect(() => checkOptionsOf('# check=foo=1\n')).toThrow('failed to parse check options: invalid check option "foo"')
  })

  it('keep what the parts before said of all checks', () => {
    const options = {skip: ['A'], skipAll: true, experimental: ['C'], experimentalAll: false, error: false}
    expect(parseCheckOptions('skip=all; skip=A ;experimental=C')).toEqual(options)
  })

  it('are added to by comments', () => {
    const options = parseCheckOptions('skip=A')
    expect(withComments(options, ['why', 'check=skip=B;experimental=all']).skip).toEqual(['A', 'B'])
    expect(withComments(options, ['check=nonsense'])).toEqual(options)
  })
})

describe('filterWarnings()', () => {
  const {warnings} = parseDockerfile(
    '# not a name\nARG A\nFROM a as b\n# check=skip=MaintainerDeprecated\nMAINTAINER x\nMAINTAINER y\n',
    'Dockerfile'
  )
  const rules = (options: string) =>
    filterWarnings(warnings, parseCheckOptions(options)).map(
      ({rule, message, location}) => `${rule}: ${message} (line ${location.startLine})`
    )

  it('leaves out what is skipped, by directive or comment, and experimental checks', () => {
    expect(rules('')).toEqual([
      "FromAsCasing: 'as' and 'FROM' keywords' casing do not match (line 3)",
      'MaintainerDeprecated: Maintainer instruction is deprecated in favor of using label (line 6)'
    ])
    expect(rules('skip=all')).toEqual([])
    expect(rules('skip=all;experimental=InvalidDefinitionDescription')).toEqual([
      'InvalidDefinitionDescription: Comment for ARG should follow the format: `# A <description>` (line 2)'
    ])
  })

  it('fails the build where that is asked for', () => {
    const found = filterWarnings(warnings, parseCheckOptions(''))
    expect(() => failOnWarnings(found, parseCheckOptions('error=true'))).toThrow(
      'lint violation found for rules: FromAsCasing, MaintainerDeprecated'
    )
    expect(() => failOnWarnings(found, parseCheckOptions(''))).not.toThrow()
    expect(() => failOnWarnings([], parseCheckOptions('error=true'))).not.toThrow()
  })
})

describe('checks that need more than the text', () => {
  it('UndefinedVar', () => {
    const {unmatched} = expandWord('$PAHT $B ${C:-d}', () => undefined)
    expect(undefinedVar(unmatched, new Set('B'), ['PATH'], subject).map(({message}) => message)).toEqual([
      "Usage of undefined variable '$PAHT' (did you mean $PATH?)",
      "Usage of undefined variable '$C'"
    ])
  })

  it('UndefinedArgInFrom', () => {
    expect(undefinedArgInFrom(['VERSOIN', 'A'], ['VERSION', 'A'], subject).map(({message}) => message)).toEqual([
      "FROM argument 'VERSOIN' is not declared (did you mean VERSION?)"
    ])
  })

  it('InvalidDefaultArgInFrom', () => {
    expect(invalidDefaultArgInFrom('$A', subject).message).toBe(
      'Default value for ARG $A results in empty or invalid base image name'
    )
  })

  it.each([
    ['API_KEY', true],
    ['secret_message', true],
    ['TOKEN', true],
    ['PUBLIC_KEY', false],
    ['TOKEN_FILE', false],
    ['KEYBOARD', false]
  ])('SecretsUsedInArgOrEnv of %s: %s', (key, found) => {
    expect(secretsUsedInArgOrEnv('ENV', key, subject) !== undefined).toBe(found)
  })

  it('CopyIgnoredFile', () => {
    const copy = instructionOf<CopyInstruction>('COPY a b')
    expect(copyIgnoredFile(copy, './a/', compilePatterns(['a']))?.message).toBe(
      'Attempting to Copy file "a" that is excluded by .dockerignore'
    )
    expect(copyIgnoredFile(copy, '.', compilePatterns(['a']))).toBeUndefined()
    expect(copyIgnoredFile(copy, '.', compilePatterns(['**']))).toBeDefined()
    expect(copyIgnoredFile(copy, 'a', compilePatterns(['a', '!a/b']))).toBeUndefined()
    expect(copyIgnoredFile(copy, 'a', undefined)).toBeUndefined()
  })

  it('JSONArgsRecommended', () => {
    const shell = instructionOf<EntrypointInstruction>('entrypoint x')
    expect(jsonArgsRecommended(shell, false)?.message).toContain('recommended for entrypoint to')
    expect(jsonArgsRecommended(shell, true)).toBeUndefined()
    expect(jsonArgsRecommended(instructionOf<EntrypointInstruction>('ENTRYPOINT ["x"]'), false)).toBeUndefined()
  })

  it('MultipleInstructionsDisallowed, at the earlier one', () => {
    const [first, second] = parseDockerfile('FROM a\nCMD x\nCMD y\n', 'Dockerfile').stages[0]!.instructions
    expect(multipleInstructionsDisallowed(first as never, second as never).location.startLine).toBe(2)
  })

  it('LegacyKeyValueFormat', () => {
    expect(legacyKeyValueFormat(instructionOf<EnvInstruction>('env a b'))?.message).toBe(
      '"env key=value" should be used instead of legacy "env key value" format'
    )
    expect(legacyKeyValueFormat(instructionOf<EnvInstruction>('ENV a=b'))).toBeUndefined()
  })

  it('ExposeProtoCasing and ExposeInvalidFormat', () => {
    expect(exposeFormat('1.2.3.4:80:80/TCP', subject).map(({rule}) => rule)).toEqual(['ExposeProtoCasing', 'ExposeInvalidFormat'])
    expect(exposeFormat('80/tcp', subject)).toEqual([])
  })

  it('RedundantTargetPlatform and FromPlatformFlagConstDisallowed', () => {
    const target = expandWord('${TARGETPLATFORM}', () => 'linux/amd64')
    expect(redundantTargetPlatform('${TARGETPLATFORM}', target, 'linux/amd64', subject)?.message).toContain(
      '${TARGETPLATFORM} in FROM'
    )
    const constant = expandWord('linux/arm64', () => undefined)
    const platform = {os: 'linux', architecture: 'arm64'}
    expect(fromPlatformFlagConstDisallowed('build', constant, platform, subject)?.message).toContain('"linux/arm64"')
    expect(fromPlatformFlagConstDisallowed('build-arm64', constant, platform, subject)).toBeUndefined()
    expect(fromPlatformFlagConstDisallowed('build', target, platform, subject)).toBeUndefined()
  })

  it('WorkdirRelativePath and InvalidBaseImagePlatform', () => {
    expect(workdirRelativePath('a', subject)?.message).toContain('Relative workdir "a"')
    expect(workdirRelativePath('/a', subject)).toBeUndefined()
    expect(invalidBaseImagePlatform('x', 'linux/amd64', 'linux/arm64', subject).message).toBe(
      'Base image x was pulled with platform "linux/arm64", expected "linux/amd64" for current build'
    )
  })

  it('are all in the table', () => {
    expect(LINT_RULES.size).toBe(22)
  })
})
