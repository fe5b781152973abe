import {parseDevice} from '../../../src/dockerfile/device.js'
import {formatDuration} from '../../../src/dockerfile/duration.js'
import {expandWord} from '../../../src/dockerfile/expand.js'
import type {CommandLine, Heredoc, Instruction, InstructionKind, KeyValue} from '../../../src/dockerfile/instruction.js'
import {checkOptions} from '../../../src/dockerfile/mount.js'
import {readMountOptions} from '../../../src/dockerfile/mount-options.js'
import {parseNodes} from '../../../src/dockerfile/nodes.js'
import {parseInstruction} from '../../../src/dockerfile/parse.js'
import {compare, type Expectation} from '../outcome.js'
import {expandInstruction} from './expand-instruction.js'
import {environmentOf} from './shell-lex.js'

const PLACE = {file: 'Dockerfile', startLine: 1, endLine: 1}

/** units/instructions.jsonl: one instruction, its fields after expansion with `env`. */
export function runInstruction(vector: Expectation & {s: string; env: readonly string[]}): string | undefined {
  return compare(vector, () => {
    const list = parseNodes(vector.s)
    const environment = environmentOf(vector.env)
    const expanders = {
      word: (text: string) => expandWord(text, environment, {escape: list.escape}).result,
      heredoc: (text: string) => expandWord(text, environment, {ignoreQuotes: true}).result
    }
    const instruction = expandInstruction(parseInstruction(list.nodes[0]!, PLACE), expanders)
    const describe = DESCRIBE[instruction.kind] as (instruction: Instruction, word: Word) => unknown
    return describe(instruction, expanders.word)
  })
}

type Word = (text: string) => string

/** The field names of BuildKit's types. */
const DESCRIBE: {[K in InstructionKind]: (instruction: Extract<Instruction, {kind: K}>, word: Word) => unknown} = {
  FROM: ({image, name, platform}) => ({type: 'Stage', v: {base: image, name: name ?? '', platform: platform ?? ''}}),
  ARG: ({args}, word) => ({
    type: 'ArgCommand',
    v: args.map(({key, value, description}) => ({
      Key: word(key),
      Value: value === undefined ? null : word(value),
      DocComment: description
    }))
  }),
  ENV: ({pairs}) => ({type: 'EnvCommand', v: pairs.map(describePair)}),
  LABEL: ({pairs}) => ({type: 'LabelCommand', v: pairs.map(describePair)}),
  RUN: ({command, heredocs, mounts, network, security, devices}, word) => ({
    ...describeCommand(command),
    type: 'RunCommand',
    devices: devices.map(device => ({Name: parseDevice(device).name, Required: parseDevice(device).required})),
    files: heredocs.length === 0 ? null : heredocs.map(({name, raw, chomp}) => ({Name: name, Data: raw, Chomp: chomp})),
    mounts: mounts.map(mount => describeMount(mount, word)),
    network: network ?? 'default',
    security: security ?? 'sandbox'
  }),
  COPY: instruction => ({
    type: 'CopyCommand',
    v: {...describeSources(instruction), from: instruction.from ?? '', parents: instruction.parents}
  }),
  ADD: instruction => ({
    type: 'AddCommand',
    v: {
      ...describeSources(instruction),
      checksum: instruction.checksum ?? '',
      keep_git_dir: instruction.keepGitDir ?? null,
      unpack: instruction.unpack ?? null
    }
  }),
  CMD: ({command}) => ({...describeCommand(command), type: 'CmdCommand'}),
  ENTRYPOINT: ({command}) => {
    const described = describeCommand(command)
    return {...described, cmdline: described.cmdline.length === 0 ? null : described.cmdline, type: 'EntrypointCommand'}
  },
  SHELL: ({args}) => ({type: 'ShellCommand', v: args}),
  WORKDIR: ({path}) => ({type: 'WorkdirCommand', v: path}),
  USER: ({user}) => ({type: 'UserCommand', v: user}),
  EXPOSE: ({ports}) => ({type: 'ExposeCommand', v: ports}),
  VOLUME: ({paths}) => ({type: 'VolumeCommand', v: paths}),
  STOPSIGNAL: ({signal}) => ({type: 'StopSignalCommand', v: signal}),
  HEALTHCHECK: instruction => ({
    type: 'HealthCheckCommand',
    history: healthcheckHistory(instruction),
    v: describeHealthcheck(instruction)
  }),
  ONBUILD: ({expression}) => ({type: 'OnbuildCommand', v: expression}),
  MAINTAINER: ({maintainer}) => ({type: 'MaintainerCommand', v: maintainer})
}

function describePair({key, value, legacy}: KeyValue) {
  return {Key: key, Value: value, NoDelim: legacy}
}

function describeCommand(command: CommandLine) {
  if (command.form === 'exec') return {cmdline: [...command.args], prepend_shell: false}
  return {cmdline: command.text === '' ? [] : [command.text], prepend_shell: true}
}

function describeMount(mount: string, word: Word) {
  const options = readMountOptions(mount, word)
  checkOptions(options)
  const {type, from, source, target, readonly, size, id, sharing, required, env, mode, uid, gid} = options
  return {
    Type: type,
    From: from ?? '',
    Source: source ?? '',
    Target: target ?? '',
    ReadOnly: readonly ?? !(type === 'cache' || type === 'tmpfs'),
    SizeLimit: size ?? 0,
    CacheID: id ?? '',
    CacheSharing: sharing ?? '',
    Required: required ?? false,
    Env: env ?? null,
    Mode: mode ?? null,
    UID: uid ?? null,
    GID: gid ?? null
  }
}

function describeSources(instruction: Extract<Instruction, {kind: 'ADD' | 'COPY'}>) {
  const {sources, heredocs, destination, chown, chmod, link, excludes} = instruction
  return {
    chmod: chmod ?? '',
    chown: chown ?? '',
    contents: nullIfEmpty(heredocs.map(describeContent)),
    dest: destination,
    exclude: nullIfEmpty([...excludes]),
    link,
    src: nullIfEmpty([...sources])
  }
}

function describeContent({name, content, expand}: Heredoc) {
  return {Path: name, Data: content, Expand: expand}
}

function nullIfEmpty<T>(list: T[]): T[] | null {
  return list.length === 0 ? null : list
}

type Healthcheck = Extract<Instruction, {kind: 'HEALTHCHECK'}>

function describeHealthcheck({test, interval, timeout, startPeriod, startInterval, retries}: Healthcheck) {
  return {
    Test: test,
    ...(interval !== 0 && {Interval: interval}),
    ...(timeout !== 0 && {Timeout: timeout}),
    ...(startPeriod !== 0 && {StartPeriod: startPeriod}),
    ...(startInterval !== 0 && {StartInterval: startInterval}),
    ...(retries !== 0 && {Retries: retries})
  }
}

function healthcheckHistory({test, interval, timeout, startPeriod, startInterval, retries}: Healthcheck): string {
  const durations = Object.entries({Interval: interval, Timeout: timeout, StartPeriod: startPeriod, StartInterval: startInterval})
  const texts = durations.map(([name, duration]) => `${name}:${formatDuration(duration)}`)
  return `HEALTHCHECK {Test:[${test.join(' ')}] ${texts.join(' ')} Retries:${retries}}`
}
