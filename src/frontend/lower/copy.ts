import {posix} from 'node:path'
import {parseChmod} from '../../context/chmod.js'
import type {AddInstruction, CopyInstruction} from '../../dockerfile/instruction.js'
import {copyIgnoredFile} from '../../dockerfile/lint/copy-ignored.js'
import {gitSource, isHttpSource} from '../../dockerfile/remote-source.js'
import type {CopyAction, FileAction, SourceOp} from '../../graph/op.js'
import type {Vertex} from '../../graph/vertex.js'
import {digestFault, isDigest} from '../../oci/digest.js'
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
  const expanded = expandAll(state, instruction)
  const {sources} = expanded
  const remote = sources.find(isRemote)
  if (remote !== undefined && from === undefined)
    throw fault(`source can't be a ${gitSource(remote) ? 'git ref' : 'URL'} for COPY`, location, {
      hint: 'Use ADD for remote sources'
    })
  const input = from === undefined ? contextSource(state) : await resolveFrom(state, from, {kind: 'copy'}, location)
  if (from === undefined) lintIgnored(state, instruction, sources)
  const onItself = input === state.vertex && !instruction.link
  const copy = {...copyAction(instruction, expanded, 1), asked: askContext(input, sources), ...(onItself && {onItself})}
  finish(state, instruction, expanded, [state.vertex, input], sources.length > 0 ? [copy] : [])
}

export function lowerAdd(state: StageState, instruction: AddInstruction): void {
  const expanded = expandAll(state, instruction)
  const {sources} = expanded
  const checksum = instruction.checksum === undefined ? undefined : expand(state, instruction.checksum, instruction) || undefined
  if (checksum !== undefined && sources.length > 1)
    throw fault("checksum can't be specified for multiple sources", instruction.location)
  const inputs: Vertex[] = [state.vertex]
  const actions: FileAction[] = []
  for (const source of sources) {
    const remote = remoteSource(instruction, source, checksum)
    if (!remote && checksum !== undefined) throw fault('checksum requires HTTP(S) or Git sources', instruction.location)
    const vertex = remote
      ? state.lowering.source(remote, `[remote] ${source}`, instruction.location, state.platform)
      : contextSource(state)
    if (!inputs.includes(vertex)) inputs.push(vertex)
    const action = addAction(instruction, expanded.placement, inputs.indexOf(vertex), source, remote)
    actions.push({...action, asked: askContext(vertex, [source])})
  }
  lintIgnored(
    state,
    instruction,
    sources.filter(source => !isRemote(source))
  )
  finish(state, instruction, expanded, inputs, mergeActions(actions))
}

/** Each word once: what is unset is reported once. */
function expandAll(state: StageState, instruction: Instruction): Expanded {
  const word = (text: string) => expand(state, text, instruction)
  const chown = instruction.chown === undefined ? undefined : word(instruction.chown)
  const chmod = instruction.chmod === undefined ? undefined : checkedChmod(word(instruction.chmod))
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
function checkedChmod(chmod: string): string {
  if (chmod !== '') parseChmod(chmod)
  return chmod
}

function isRemote(source: string): boolean {
  return isHttpSource(source) || gitSource(source) !== undefined
}

function remoteSource(instruction: AddInstruction, source: string, checksum: string | undefined): SourceOp | undefined {
  const git = gitSource(source)
  if (git) {
    const {remote, ref, subdir, mtime, fetchByCommit} = git
    return {
      kind: 'source',
      source: 'git',
      remote,
      ref: ref || undefined,
      subdir: subdir || undefined,
      checksum: checksum ?? (git.checksum || undefined),
      keepGitDir: instruction.keepGitDir ?? git.keepGitDir ?? false,
      submodules: git.submodules ?? true,
      mtime: mtime || undefined,
      fetchByCommit
    }
  }
  if (!isHttpSource(source)) return undefined
  if (checksum !== undefined && !isDigest(checksum)) throw fault(checksumFault(checksum), instruction.location)
  return {kind: 'source', source: 'http', url: source, checksum}
}

function checksumFault(checksum: string): string {
  return digestFault(checksum) ?? `digest mismatch: only sha256 can be compared, not ${checksum.split(':', 1)[0]}`
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
