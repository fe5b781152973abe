import {spawn, spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {buildCommand} from '../../src/cli/commands/build.js'
import {buildRequest} from '../../src/cli/build-request.js'
import type {CommandIO} from '../../src/cli/command.js'
import {envEntry} from '../../src/cli/container-options.js'
import {flagCredentials} from '../../src/cli/credentials.js'
import {findCommand} from '../../src/cli/find-command.js'
import {main} from '../../src/cli/main.js'
import {parseArgs} from '../../src/cli/parse-args.js'
import {readSecrets} from '../../src/cli/secrets.js'
import {parsePlatform} from '../../src/oci/platform.js'
import {parseReference} from '../../src/oci/reference.js'
import {parseTagRule, unknownAttributes} from '../../src/tags/parse-rule.js'
import {temporaryDirectory} from '../support/directory.js'

const directory = temporaryDirectory('words')
afterAll(directory.remove)

/** Names that every object of JavaScript has: as a user's word they are a word like any other. */
const INHERITED = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'isPrototypeOf']
const io = {cwd: directory.path, env: {HOME: directory.path, TOKEN: 'from here'}} as unknown as CommandIO
const request = (...words: string[]) => buildRequest(parseArgs(buildCommand, [...words, '.']), io)

async function errorOf(...words: string[]): Promise<{code: number; text: string}> {
  const write = process.stderr.write
  let text = ''
  process.stderr.write = chunk => {
    text += chunk
    return true
  }
  try {
    return {code: await main(words), text}
  } finally {
    process.stderr.write = write
  }
}

it('a flag right after the command keeps its blanks and dashes', async () => {
  const found = await findCommand(['build', '--build-arg=A=x --y', '.'])
  expect(found).toMatchObject({command: {name: 'build'}, rest: ['--build-arg=A=x --y', '.']})
})

it('another name brings the flag that it stands for', async () => {
  expect(await findCommand(['image', 'inspect', 'a'])).toMatchObject({command: {name: 'inspect'}, rest: ['--type=image', 'a']})
})

describe.each(INHERITED)('%s as a word of the command line', word => {
  it('is no command, no group and no flag', async () => {
    expect(await errorOf(word)).toMatchObject({code: 2, text: expect.stringContaining(`unknown command: slipway ${word}`)})
    expect(await errorOf('cache', word)).toMatchObject({code: 2, text: expect.stringContaining(`has no command ${word}`)})
    expect(() => parseArgs(buildCommand, [`--${word}`, '.'])).toThrow(`unknown flag: --${word}`)
    expect(() => parseArgs(buildCommand, [`--${word}=1`, '.'])).toThrow(`unknown flag: --${word}`)
  })

  it('is no variable that is set', async () => {
    expect(envEntry(word, io)).toEqual([])
    expect(Object.keys((await request('--build-arg', word)).buildArgs)).toEqual([])
    expect(() => readSecrets([`id=x,env=${word}`], [], io)).toThrow(`the variable ${word} is not set`)
    expect(() => readSecrets([`id=${word}`], [], io)).toThrow('ENOENT')
  })

  it('is a name like any other', async () => {
    const {buildArgs, labels} = await request('--build-arg', `${word}=1`, '--label', `${word}=2`)
    expect(Object.entries(buildArgs)).toEqual([[word, '1']])
    expect(Object.entries(labels)).toEqual([[word, '2']])
    expect(parsePlatform(`linux/arm64/${word}`).variant).toBe(word.toLowerCase())
    expect(() => parseReference(`localhost/app@${word}:${'0'.repeat(64)}`)).toThrow(/digest|invalid reference format/)
    expect(unknownAttributes(parseTagRule(`type=raw,value=x,${word}=1`))).toEqual([word.toLowerCase()])
  })
})

it('credentials are of the host that is written, whatever its name', async () => {
  const store = flagCredentials(['constructor=me:secret'], [], {})!
  expect(await store('constructor')).toEqual({username: 'me', password: 'secret'})
  expect(await store('valueOf')).toBeUndefined()
})

it('a group says which commands it has', async () => {
  expect(await errorOf('cache')).toEqual({
    code: 2,
    text: 'error: slipway cache needs a command\nhint: Use slipway cache ls|show|prune|verify\n'
  })
  expect((await errorOf('system', '--help')).text).toContain('Use slipway system df')
})

it.each([
  ['imgaes', 'Did you mean slipway images?'],
  ['biuld', 'Did you mean slipway build?'],
  ['cp', 'Use slipway exec NAME cat, slipway export NAME | tar -x, or mount a directory with slipway run -v'],
  ['restart', 'Use slipway stop and slipway start'],
  ['nonsense', "See 'slipway --help'"]
])('slipway %s is unknown: %s', async (word, hint) => {
  expect(await errorOf(word)).toEqual({code: 2, text: `error: unknown command: slipway ${word}\nhint: ${hint}\n`})
})

describe('-t and --allow', () => {
  it('take no digest, and no entitlement that nobody knows', async () => {
    const digest = `sha256:${'1'.repeat(64)}`
    await expect(request('-t', `app@${digest}`)).rejects.toThrow('refusing to create a tag with a digest reference')
    await expect(request('-t', `app:1@${digest}`)).rejects.toThrow('refusing to create a tag with a digest reference')
    await expect(request('-t', `app@${digest}`, '--tag-version', '1.2')).rejects.toThrow('with a digest reference')
    await expect(request('--allow', 'network.host,constructor')).rejects.toThrow('invalid entitlement "constructor"')
    expect((await request('--allow', 'network.host', '--allow', 'device=gpu')).entitlements).toEqual([
      'network.host',
      'device=gpu'
    ])
  })
})

describe('--secret', () => {
  const read = (text: string) => readSecrets([text], [], io).secret('x')?.toString()

  it('is a file, a variable, or whichever has its name', () => {
    writeFileSync(join(directory.path, 'file'), 'of a file')
    writeFileSync(join(directory.path, 'x'), 'named so')
    expect(read('id=x,src=file')).toBe('of a file')
    expect(read('ID=x,source=~/file,type=file')).toBe('of a file')
    expect(read('id=x,env=TOKEN')).toBe('from here')
    expect(read('type=env,id=x,src=TOKEN')).toBe('from here')
    expect(read('id=x')).toBe('named so')
    expect(readSecrets(['id=TOKEN'], [], io).secret('TOKEN')?.toString()).toBe('from here')
    expect(() => read('id=x,type=env')).toThrow('the variable x is not set')
  })

  it.each([
    ['id=x,scr=file', "unexpected key 'scr'", 'Did you mean src?'],
    ['id=x,evn=TOKEN', "unexpected key 'evn'", 'Did you mean env?'],
    ['id=x,whatever=1', "unexpected key 'whatever'", 'Use id=ID,src=PATH or id=ID,env=VAR'],
    ['x', "unexpected key 'x'", 'Use id=ID,src=PATH or id=ID,env=VAR'],
    ['id=x,src', "invalid field 'src' must be a key=value pair", 'Use id=ID,src=PATH or id=ID,env=VAR'],
    ['src=file', 'it has no id', 'Use id=ID,src=PATH or id=ID,env=VAR'],
    ['id=x,type=vault', 'unsupported secret type "vault"', 'Use id=ID,src=PATH or id=ID,env=VAR'],
    ['id=x,"src=a', 'extraneous or missing "', 'Use id=ID,src=PATH or id=ID,env=VAR'],
    ['id=x,src=/dev/zero', 'more than 500 KiB', 'Use id=ID,src=PATH or id=ID,env=VAR']
  ])('%s is refused: %s', (text, message, hint) => {
    expect(() => read(text)).toThrow(expect.objectContaining({message: expect.stringContaining(message), hint}))
  })

  it('may come through a pipe, and has 500 KiB at most', () => {
    const pipe = join(directory.path, 'pipe')
    spawnSync('mkfifo', [pipe])
    spawn('sh', ['-c', `printf 'of a pipe' > ${pipe}`])
    expect(read('id=x,src=pipe')).toBe('of a pipe')
    writeFileSync(join(directory.path, 'file'), Buffer.alloc(500 * 1024))
    expect(read('id=x,src=file')).toHaveLength(500 * 1024)
    writeFileSync(join(directory.path, 'file'), Buffer.alloc(500 * 1024 + 1))
    expect(() => read('id=x,src=file')).toThrow('more than 500 KiB')
  })
})
