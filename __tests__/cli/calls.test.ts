import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {temporaryDirectory} from '../support/directory.js'
import {slipwayHere} from './support/in-process.js'

const DOCKERFILE = `# syntax=docker/dockerfile:1
ARG BASE=scratch
# app is what runs
FROM $BASE as app
# VERSION of the release
ARG VERSION=1.0
COPY a /a
`

describe('slipway build --call', () => {
  const directory = temporaryDirectory('calls')
  afterAll(() => directory.remove())
  const world = {env: {SLIPWAY_ROOT: join(directory.path, 'store')}, cwd: directory.path}
  const call = async (words: readonly string[], dockerfile = DOCKERFILE) => {
    mkdirSync(join(directory.path, 'context'), {recursive: true})
    const file = join(directory.path, 'context', 'Dockerfile')
    writeFileSync(file, dockerfile)
    return slipwayHere(['build', '-f', file, ...words, join(directory.path, 'context')], world)
  }

  it('outline: what the build can be given', async () => {
    const {code, stdout} = await call(['--call', 'outline', '--build-arg', 'VERSION=2'])
    expect(code).toBe(0)
    expect(stdout).toBe(`TARGET:      app
DESCRIPTION: is what runs

BUILD ARG   VALUE     DESCRIPTION
BASE        scratch   
VERSION     2         of the release
`)
  })

  it('outline, as JSON', async () => {
    const {stdout} = await call(['--call=outline,format=json'])
    expect(JSON.parse(stdout)).toMatchObject({
      name: 'app',
      args: [
        {name: 'BASE', value: 'scratch', location: {ranges: [{start: {line: 2}}]}},
        {name: 'VERSION', value: '1.0', description: 'of the release'}
      ],
      sources: [Buffer.from(DOCKERFILE).toString('base64')]
    })
  })

  it('targets: the stages that can be built', async () => {
    const text = '# deps are fetched once\nFROM scratch AS deps\nFROM deps\n'
    expect(await call(['--call', 'targets'], text)).toMatchObject({
      code: 0,
      stdout: 'TARGET      DESCRIPTION\ndeps        are fetched once\n(default)   \n'
    })
    expect(JSON.parse((await call(['--call', 'targets,format=json'], text)).stdout)).toMatchObject({
      targets: [
        {name: 'deps', base: 'scratch'},
        {default: true, base: 'deps'}
      ]
    })
  })

  it('check: each finding with its page and its lines', async () => {
    const {code, stdout, stderr} = await call(['--check'])
    expect(code).toBe(1)
    expect(stdout).toContain('Check complete, 1 warning has been found!\n')
    expect(stdout).toContain('WARNING: FromAsCasing - https://docs.docker.com/go/dockerfile/rule/from-as-casing/\n')
    expect(stdout).toContain('   4 | >>> FROM $BASE as app\n')
    expect(stderr).not.toContain('FromAsCasing')
    expect(await call(['--call', 'check'], 'FROM scratch\n')).toMatchObject({
      code: 0,
      stdout: 'Check complete, no warnings found.\n'
    })
  })

  it('check, as JSON', async () => {
    const {code, stdout} = await call(['--call', 'check,format=json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      warnings: [{ruleName: 'FromAsCasing', location: {ranges: [{start: {line: 4}, end: {line: 4}}]}}],
      sources: [{language: 'Dockerfile', data: Buffer.from(DOCKERFILE).toString('base64')}]
    })
  })

  it('check: a fault comes after what was found before it', async () => {
    const {code, stderr} = await call(['--check'], 'FROM scratch as x\nCOPY --from=y a b c d e\nUSER\n')
    expect(code).toBe(1)
    expect(stderr).toContain('USER requires exactly one argument')
  })

  it.each(['outlines', 'outline,format=yaml', 'outline,format=json,x', ''])('refuses %p', async text => {
    expect(await call(['--call', text])).toMatchObject({code: 2, stderr: expect.stringContaining('need build, check, outline')})
  })

  it('does one thing at a time', async () => {
    expect(await call(['--call', 'outline', '--check'])).toMatchObject({code: 2})
  })
})
