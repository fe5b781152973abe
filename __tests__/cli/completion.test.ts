import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {allCommands} from '../../src/cli/all-commands.js'
import {completionScript} from '../../src/cli/completion/script.js'
import {temporaryDirectory} from '../support/directory.js'
import {describeWith} from '../support/needs.js'
import {check} from '../support/process.js'

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'] as const)('of %s knows every command and flag', async shell => {
    const commands = await allCommands()
    const script = completionScript(shell, commands)
    for (const {name, flags} of commands) {
      expect(script).toContain(name.split(' ')[0])
      for (const [flag, {hidden}] of Object.entries(flags))
        if (!hidden) expect(script).toContain(shell === 'fish' ? `-l ${flag}` : `--${flag}`)
    }
    expect(script).not.toContain('supervise')
  })
})

describeWith(['bash'], 'bash', () => {
  const directory = temporaryDirectory('completion')
  afterAll(directory.remove)

  const complete = async (...words: string[]) => {
    const file = join(directory.path, 'slipway.bash')
    writeFileSync(file, completionScript('bash', await allCommands()))
    // A slipway that answers what the script asks it.
    writeFileSync(
      join(directory.path, 'slipway'),
      '#!/bin/sh\ncase $1 in images) echo app:1; echo "<none>:<none>";; ps) echo web;; esac\n',
      {mode: 0o755}
    )
    const script = `. ${file}; COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _slipway; printf '%s\\n' "\${COMPREPLY[@]}"`
    const path = `${directory.path}:${process.env['PATH']}`
    return (await check('bash', ['-c', script], {env: {PATH: path}})).trim().split('\n')
  }

  it.each([
    [
      ['slipway', 'im'],
      ['image', 'images', 'import']
    ],
    [['slipway', 'images', '--no'], ['--no-trunc']],
    [['slipway', 'rmi', 'a'], ['app:1']],
    [['slipway', 'stop', ''], ['web']],
    [['slipway', 'system', ''], ['df']],
    [
      ['slipway', 'cache', ''],
      ['ls', 'prune', 'show', 'verify']
    ],
    [['slipway', 'cache', 'prune', '--ma'], ['--max-size']],
    [['slipway', 'cache', 'v'], ['verify']],
    [
      ['slipway', 'image', 'l'],
      ['list', 'load', 'ls']
    ],
    [['slipway', 'image', 'ls', '--no'], ['--no-trunc']],
    [['slipway', 'image', 'rm', ''], ['app:1']],
    [['slipway', 'container', 'stop', ''], ['web']],
    [
      ['slipway', 'help', 'im'],
      ['image', 'images', 'import']
    ]
  ])('%j offers %j', async (words, expected) => {
    expect((await complete(...words)).sort()).toEqual(expected)
  })
})

describeWith(['zsh'], 'zsh', () => {
  const directory = temporaryDirectory('zsh')
  afterAll(directory.remove)

  it('takes the script', async () => {
    const file = join(directory.path, '_slipway')
    writeFileSync(file, completionScript('zsh', await allCommands()))
    await check('zsh', ['-n', file])
  })
})

describeWith(['fish'], 'fish', () => {
  const directory = temporaryDirectory('fish')
  afterAll(directory.remove)

  it.each([
    ['slipway im', ['image', 'images', 'import']],
    ['slipway cache ', ['ls', 'prune', 'show', 'verify']],
    ['slipway cache v', ['verify']],
    ['slipway image l', ['list', 'load', 'ls']],
    ['slipway images --no', ['--no-trunc']],
    ['slipway image ls --no', ['--no-trunc']]
  ])('%j offers %j', async (line, expected) => {
    const file = join(directory.path, 'slipway.fish')
    writeFileSync(file, completionScript('fish', await allCommands()))
    const script = `source ${file}; complete -C '${line}' | string split -f1 \\t`
    const found = await check('fish', ['--no-config', '-c', script], {env: {...process.env, HOME: directory.path}})
    expect(found.trim().split('\n').sort()).toEqual(expected)
  })
})
