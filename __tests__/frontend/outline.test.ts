import {parseDockerfile} from '../../src/dockerfile/parse.js'
import {outlineDockerfile} from '../../src/frontend/lower-dockerfile.js'
import type {LowerOptions} from '../../src/frontend/options.js'
import {listTargets} from '../../src/frontend/targets.js'
import {lowerOptions} from './lower.js'

const outline = (text: string, options: Partial<LowerOptions> = {}) =>
  outlineDockerfile(parseDockerfile(text, 'Dockerfile'), {...lowerOptions(), ...options})

/** `NAME=value (line)` of each argument. */
const args = async (text: string, options: Partial<LowerOptions> = {}) =>
  (await outline(text, options)).args.map(({name, value, location}) => `${name}=${value ?? ''} (${location.startLine})`)

describe("a build's outline", () => {
  it('has the arguments of the stage with their values, in the order of the file', async () => {
    expect(await args('FROM scratch\nARG B=2\nARG A C=$B$B\n')).toEqual(['B=2 (2)', 'A= (3)', 'C=22 (3)'])
    expect(await args('FROM scratch\nARG B=2\n', {buildArgs: {B: 'given'}})).toEqual(['B=given (2)'])
  })

  it('has the global arguments that FROM uses, and what their defaults are made of', async () => {
    const text = 'ARG REGISTRY=r.example\nARG BASE=$REGISTRY/app\nARG UNUSED=1\nFROM $BASE\n'
    expect(await args(text)).toEqual(['REGISTRY=r.example (1)', 'BASE=r.example/app (2)'])
    expect(await args(text, {buildArgs: {BASE: 'other'}})).toEqual(['BASE=other (2)'])
    expect(await args('ARG OS=linux\nFROM --platform=$OS/arm64 debian\n')).toEqual(['OS=linux (1)'])
    expect(await args('ARG R=r\nARG X=$R\nARG X=${X}/y\nFROM $X\n')).toEqual(['R=r (1)', 'X=r/y (3)'])
  })

  it('says where a global argument that a stage takes over is declared, not where it is taken over', async () => {
    expect(await args('ARG V=1\nFROM scratch\nARG V\n')).toEqual(['V=1 (1)'])
    expect(await args('ARG V=1\nFROM scratch\nARG V=2\n')).toEqual(['V=2 (3)'])
  })

  it('has those of the stages that the target needs, and of no others', async () => {
    const text = `FROM scratch AS base
ARG BASE
FROM scratch AS tools
ARG TOOLS
FROM scratch AS other
ARG OTHER
FROM base
ARG LAST
COPY --from=tools / /
`
    expect(await args(text)).toEqual(['BASE= (2)', 'TOOLS= (4)', 'LAST= (8)'])
    expect(await args(text, {target: 'other'})).toEqual(['OTHER= (6)'])
  })

  it('has secrets and agents, each once, and says which are required', async () => {
    const {secrets, agents} = await outline(`FROM debian AS deps
RUN --mount=type=secret,id=npmrc,required=true --mount=type=ssh true
FROM debian
RUN --mount=type=secret,id=npmrc --mount=type=bind,from=deps,target=/m true
RUN --mount=type=secret,id=other,env=OTHER --mount=type=ssh,id=github,required=true true
`)
    expect(secrets.map(({id, required, location}) => [id, required, location.startLine])).toEqual([
      ['npmrc', false, 4],
      ['other', false, 5]
    ])
    expect(agents.map(({id, required, location}) => [id, required, location.startLine])).toEqual([
      ['default', false, 2],
      ['github', true, 5]
    ])
  })

  it('has the descriptions that stand above', async () => {
    const {name, description, args} = await outline(`# app is what runs
FROM scratch AS app
# VERSION of the release
ARG VERSION
`)
    expect([name, description]).toEqual(['app', 'is what runs'])
    expect(args).toMatchObject([{name: 'VERSION', description: 'of the release'}])
  })

  it('fails where a build would', async () => {
    await expect(outline('FROM scratch\n', {target: 'missing'})).rejects.toThrow('target stage "missing" could not be found')
  })
})

describe("a Dockerfile's targets", () => {
  it('are its stages as they are written, the last one the default', () => {
    const text = '# Build compiles\nFROM --platform=$BUILDPLATFORM golang:$GO AS Build\nFROM scratch\n'
    expect(listTargets(parseDockerfile(text, 'Dockerfile'))).toMatchObject([
      {name: 'build', isDefault: false, base: 'golang:$GO', platform: '$BUILDPLATFORM'},
      {name: '', isDefault: true, base: 'scratch', platform: undefined}
    ])
  })
})
