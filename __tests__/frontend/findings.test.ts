import {parseDockerfile} from '../../src/dockerfile/parse.js'
import {Findings} from '../../src/frontend/findings.js'
import {checkDockerfile} from '../../src/frontend/lower-dockerfile.js'
import {lower, lowerOptions} from './lower.js'

/** What a check reports, as BuildKit prints it, and the error that it ends with. */
async function check(text: string, override?: string): Promise<{found: string[]; error: string | undefined}> {
  const findings = new Findings(text, override)
  let error: string | undefined
  try {
    const dockerfile = parseDockerfile(text, 'Dockerfile', findings.ofText)
    await checkDockerfile(dockerfile, {...lowerOptions(), warn: findings.ofPlatform()})
    findings.check()
  } catch (cause) {
    error = (cause as Error).message
  }
  return {found: findings.list().map(({rule, location}) => `${rule} ${location.startLine}`), error}
}

describe('build checks', () => {
  it.each([
    ['nothing', 'FROM scratch\nENV a=b', []],
    [
      'text and variables',
      'FROM scratch AS X\nENV a b\nENV c=$d',
      ['StageNameCasing 1', 'LegacyKeyValueFormat 2', 'UndefinedVar 3']
    ],
    ['each word', 'FROM scratch\nENV a=$x b=$x', ['UndefinedVar 2', 'UndefinedVar 2']],
    ['stages that no target needs', 'FROM scratch\nENV a=$x\nFROM scratch', ['UndefinedVar 2']],
    ['nothing that is skipped', '# check=skip=UndefinedVar\nFROM scratch\nENV a=$x', []],
    ['nothing that is skipped above', 'FROM scratch\n# check=skip=UndefinedVar\nENV a=$x\nENV b=$y', ['UndefinedVar 4']],
    ['no experiments', '# about\nFROM scratch AS x', []],
    [
      'experiments that are asked for',
      '# check=experimental=InvalidDefinitionDescription\n# about\nFROM scratch AS x',
      ['InvalidDefinitionDescription 3']
    ]
  ])('find %s', async (_, text, expected) => {
    expect(await check(text)).toEqual({found: expected, error: undefined})
  })

  it.each([
    ['# check=error=true\nFROM scratch\nENV a=$x', undefined, 'lint violation found for rules: UndefinedVar'],
    ['# check=error=true;skip=all\nFROM scratch\nENV a=$x', undefined, undefined],
    ['# check=error=true\nFROM scratch\nENV a=$x', 'skip=all', undefined],
    ['FROM scratch\nENV a=$x', 'error=true', 'lint violation found for rules: UndefinedVar'],
    ['# check=foo\nFROM scratch', 'skip=all', undefined]
  ])('%j with %s', async (text, override, expected) => {
    expect((await check(text, override)).error).toBe(expected)
  })

  it('are told before an error that follows', async () => {
    expect(await check('FROM scratch AS X\nMAINTAINER m\nBADCMD')).toEqual({
      found: ['StageNameCasing 1', 'MaintainerDeprecated 2'],
      error: 'dockerfile parse error on line 3: unknown instruction: BADCMD'
    })
    expect(await check('FROM scratch\nENV a ${x')).toMatchObject({found: []})
    expect(await check('FROM scratch AS $N')).toMatchObject({found: ['StageNameCasing 1']})
    expect(await check('FROM scratch\nENV a=b \\\n\n c=d\nBADCMD')).toMatchObject({found: ['NoEmptyContinuation 4']})
    expect(await check('ARG I\nFROM $X\nFROM $I')).toMatchObject({
      found: ['InvalidDefaultArgInFrom 2', 'InvalidDefaultArgInFrom 3', 'UndefinedArgInFrom 2']
    })
    expect(await check('FROM --platform=${X:?no} a')).toMatchObject({found: ['UndefinedArgInFrom 1']})
    expect(await check('FROM scratch\nENV a=$x b=${y:?}')).toMatchObject({found: ['UndefinedVar 2', 'UndefinedVar 2']})
  })

  it('leave to a build what only it can refuse', async () => {
    const text = 'FROM scratch\nRUN --security=insecure x'
    expect(await check(text)).toEqual({found: [], error: undefined})
    await expect(lower(text)).rejects.toThrow('security.insecure is not allowed')
  })

  it('are those of the first platform', () => {
    const findings = new Findings('', undefined)
    const at = (startLine: number) => ({rule: 'UndefinedVar', message: 'm', location: {file: 'f', startLine, endLine: startLine}})
    const first = findings.ofPlatform()
    for (const warning of [at(1), at(1)]) first(warning)
    const second = findings.ofPlatform()
    for (const warning of [at(1), at(2), at(2)]) second(warning)
    expect(findings.list().map(({location}) => location.startLine)).toEqual([1, 1])
  })
})
