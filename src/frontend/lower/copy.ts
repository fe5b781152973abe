import {posix} from 'node:path'
import type {AddInstruction, CopyInstruction} from '../../dockerfile/instruction.js'
import {copyIgnoredFile} from '../../dockerfile/lint/copy-ignored.js'
import {mayBeRemote} from '../../dockerfile/may-be-remote.js'
import type {CopyAction, FileAction, SourceOp} from '../../graph/op.js'
import type {Vertex} from '../../graph/vertex.js'
import {askContext, contextSource} from '../context-source.js'
import {expand, progressText} from '../expansion.js'
import {layerPath} from '../operating-system.js'
import {lineOf} from '../line-of.js'
import {resolveFrom} from '../resolve-from.js'
import {addHistory, fault, type StageState, stepName} from '../stage-state.js'

type Instruction = CopyInstruction | AddInstruction

/** What an instruction says, expanded; its actions share where things go. */
interface Expanded {
  readonly sources: readonly string[]
  /** As history has it. */
  readonly destination: string
  readonly placement: Placement
  readonly heredocs: readonly {readonly name: string; readonly content: string}[]
}

interface Placement {
  readonly destination: string
  readonly chown: string | undefined
  readonly chmod: string | undefined
}

export async function lowerCopy(state: StageState, instruction: CopyInstruction): Promise<void> {
  const {from, location} = instruction
  const expanded = await expandAll(state, instruction)
  const {sources} = expanded
  const remote = sources.some(mayBeRemote) ? (await import('./remote.js')).firstRemote(sources) : undefined
  if (remote !== undefined && from === undefined)
    throw fault(`source can't be a ${remote} for COPY`, location, {hint: 'Use ADD for remote sources'})
  const input = from === undefined ? contextSource(state) : await resolveFrom(state, from, {kind: 'copy'}, location)
  if (from === undefined) lintIgnored(state, instruction, sources)
  const onItself = input === state.vertex && !instruction.link
  const copy = {...copyAction(instruction, expanded, 1), asked: askContext(input, sources), ...(onItself && {onItself})}
  finish(state, instruction, expanded, [state.vertex, input], sources.length > 0 ? [copy] : [])
}

export async function lowerAdd(state: StageState, instruction: AddInstruction): Promise<void> {
  const expanded = await expandAll(state, instruction)
  const {sources} = expanded
  const checksum = instruction.checksum === undefined ? undefined : expand(state, instruction.checksum, instruction) || undefined
  if (checksum !== undefined && sources.length > 1)
    throw fault("checksum can't be specified for multiple sources", instruction.location)
  const inputs: Vertex[] = [state.vertex]
  const actions: FileAction[] = []
  const local: string[] = []
  for (const source of sources) {
    const remote = await remoteSource(instruction, source, checksum)
    if (!remote && checksum !== undefined) throw fault('checksum requires HTTP(S) or Git sources', instruction.location)
    if (!remote) local.push(source)
    const vertex = remote
      ? state.lowering.source(remote, `[remote] ${source}`, instruction.location, state.platform)
      : contextSource(state)
    if (!inputs.includes(vertex)) inputs.push(vertex)
    const action = addAction(instruction, expanded.placement, inputs.indexOf(vertex), source, remote)
    actions.push({...action, asked: askContext(vertex, [source])})
  }
  lintIgnored(state, instruction, local)
  finish(state, instruction, expanded, inputs, mergeActions(actions))
}

async function remoteSource(instruction: AddInstruction, source: string, checksum: string | undefined) {
  if (!mayBeRemote(source)) return undefined
  const {remoteOp} = await import('./remote.js')
  return remoteOp(instruction, source, checksum)
}

/** Each word once: what is unset is reported once. */
async function expandAll(state: StageState, instruction: Instruction): Promise<Expanded> {
  const word = (text: string) => expand(state, text, instruction)
  const chown = instruction.chown === undefined ? undefined : word(instruction.chown)
  const chmod = instruction.chmod === undefined ? undefined : await checkedChmod(word(instruction.chmod))
  const sources = instruction.sources.map(word)
  const destination = word(instruction.destination)
  const {platform, config} = state
  const path = destinationPath(layerPath(config.WorkingDir ?? '/', platform), layerPath(destination, platform))
  const heredocs = instruction.heredocs.map(({name, content, expand: expands}) => ({
    name,
    content: expands ? expandHeredoc(state, content, instruction) : content
  }))
  return {sources, destination, placement: {destination: path, chown, chmod}, heredocs}
}

/** Quotes stay, and the escape is always a backslash, whatever the directive says. */
function expandHeredoc(state: StageState, content: string, instruction: Instruction): string {
  return expand(state, content, instruction, {escape: '\\', ignoreQuotes: true})
}

/** Says at once what copying would say. */
async function checkedChmod(chmod: string): Promise<string> {
  const {parseChmod} = await import('../../context/chmod.js')
  if (chmod !== '') parseChmod(chmod)
  return chmod
}

function copyAction(instruction: CopyInstruction, {sources, placement}: Expanded, input: number): CopyAction {
  const {parents, excludes} = instruction
  return {kind: 'copy', instruction: 'COPY', input, sources, parents, excludes, unpack: 'never', ...placement}
}

/** A remote source is one file or directory, copied as it is unless `--unpack` says otherwise. */
function addAction(
  instruction: AddInstruction,
  where: Placement,
  input: number,
  source: string,
  remote: SourceOp | undefined
): CopyAction {
  const byDefault = remote ? 'never' : 'auto'
  const unpack = instruction.unpack === undefined ? byDefault : instruction.unpack ? 'always' : 'never'
  const isGit = remote?.source === 'git'
  const sources = remote ? [isGit ? '/' : '/*'] : [source]
  return {
    kind: 'copy',
    instruction: 'ADD',
    input,
    sources,
    parents: false,
    excludes: instruction.excludes,
    unpack: isGit ? 'never' : unpack,
    ...where
  }
}

/** Neighbours from one input are one action: a wildcard's matches and the names beside it see the destination alike. */
function mergeActions(actions: readonly FileAction[]): FileAction[] {
  const merged: FileAction[] = []
  for (const action of actions) {
    const last = merged.at(-1)
    if (last?.kind === 'copy' && action.kind === 'copy' && last.input === action.input)
      merged[merged.length - 1] = {...last, sources: [...last.sources, ...action.sources]}
    else merged.push(action)
  }
  return merged
}

/** Absolute and cleaned; keeps what says "a directory": a trailing `/`, `/.`, `.` or nothing at all. */
export function destinationPath(workdir: string, destination: string): string {
  const path = posix.resolve(posix.resolve('/', workdir), destination)
  const directory = destination === '' || destination === '.' || /\/\.?$/.test(destination)
  return directory && path !== '/' ? `${path}/` : path
}

function lintIgnored(state: StageState, instruction: Instruction, sources: readonly string[]): void {
  for (const source of sources) {
    const warning = copyIgnoredFile(instruction, source, state.lowering.options.ignored)
    if (warning) state.lowering.warn(warning)
  }
}

function finish(
  state: StageState,
  instruction: Instruction,
  expanded: Expanded,
  inputs: readonly Vertex[],
  actions: readonly FileAction[]
): void {
  const {placement, heredocs} = expanded
  const written = heredocs.map(({name, content}) => ({kind: 'write', name, content, ...placement}) as const)
  const text = historyText(instruction, expanded)
  const link = instruction.link && placement.chmod === undefined
  const op = {kind: 'file', actions: [...actions, ...written], link, line: lineOf(state, instruction)} as const
  state.vertex = state.lowering.vertex(op, inputs, state, stepName(state, progressText(state, instruction)), instruction.location)
  addHistory(state, `${text} # buildkit`, state.vertex)
}

/** `COPY [--parents] [--chown] [--chmod] sources <<heredocs destination`, expanded, as BuildKit writes it. */
function historyText(instruction: Instruction, {sources, destination, placement, heredocs}: Expanded): string {
  const words: string[] = [instruction.kind]
  if (instruction.kind === 'COPY' && instruction.parents) words.push('--parents')
  if (placement.chown) words.push(`--chown=${placement.chown}`)
  if (placement.chmod) words.push(`--chmod=${placement.chmod}`)
  return [...words, ...sources, ...heredocs.map(({name}) => `<<${name}`), destination].join(' ')
}
