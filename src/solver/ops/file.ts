import {posix} from 'node:path'
import {formatFiles, Part, partValue} from '../../cache/parts.js'
import {SolveError} from '../../errors.js'
import type {CopyAction, DockerfileLine, FileAction, FileOp} from '../../graph/op.js'
import type {Vertex} from '../../graph/vertex.js'
import {cachedStep} from '../cached-step.js'
import {type KeyParts, sha256} from '../cache-key.js'
import type {LayersResult, Result} from '../result.js'
import type {StepContext} from '../step-context.js'
import {sourceTree} from '../trees.js'
import {digestSelection} from './copy-digest.js'

/** Copies, writes and makes files: works out the layer's entries and writes its tar, without a mount or a process. */
export async function fileOp(op: FileOp, context: StepContext): Promise<LayersResult> {
  const parent = rootOf(context.inputs)
  const base = fileParts(op, context, parent)
  const details: Details = {}
  const early = await sourceParts(op, context, input => input.kind === 'tree', details)
  const fromStages = op.actions.some(action => action.kind === 'copy' && context.inputs[action.input]?.kind === 'layers')
  const coarse = {...base, ...early, ...coarseParts(op, context)}
  const precise = async () => ({
    ...base,
    ...early,
    ...(await sourceParts(op, context, input => input.kind === 'layers', details))
  })
  return cachedStep(context, {
    parent,
    parts: coarse,
    precise: fromStages ? precise : undefined,
    details: () => Object.fromEntries(Object.entries(details).map(([name, text]) => [name, text()])),
    run: async () => (await import('./write-files.js')).writeFiles(op, context, parent)
  })
}

function rootOf(inputs: readonly Result[]): LayersResult {
  const [root] = inputs
  if (root?.kind !== 'layers') throw new SolveError('INVALID', 'Cannot change files: what is below is no root file system')
  return root
}

/** Files are the same for every platform. With `--link` the layer is the same whatever is below, but for names of owners, which are not allowed then. */
function fileParts(op: FileOp, {vertex, options}: StepContext, parent: LayersResult): KeyParts {
  const actions = op.actions.map(action => keyOfAction(action, options.epoch))
  return {
    [Part.op]: `file/1 ${sha256(JSON.stringify({actions, link: op.link}))}`,
    [Part.args]: op.line?.text ?? vertex.name.replace(/^\[[^\]]*\] /, ''),
    ...Object.fromEntries((op.line?.variables ?? []).map(variablePart)),
    ...(op.link ? {} : parentParts(parent)),
    ...settingParts(op)
  }
}

function parentParts({contentId, base}: LayersResult): KeyParts {
  return {[Part.parent]: contentId, ...(base === undefined ? {} : {[Part.base]: base})}
}

function variablePart({name, value, isArg}: DockerfileLine['variables'][number]): [string, string] {
  return [isArg ? Part.arg(name) : Part.env(name), partValue(name, value)]
}

/** What another line may have changed. */
function settingParts({actions}: FileOp): KeyParts {
  const [first] = actions
  if (first?.kind === 'mkdir') return {[Part.setting('WORKDIR')]: first.path, [Part.setting('USER')]: first.owner ?? 'root'}
  return {
    [Part.setting('destination')]: first?.destination ?? '',
    [Part.setting('--chown')]: first?.chown ?? 'none',
    [Part.setting('--chmod')]: first?.chmod ?? 'none'
  }
}

function keyOfAction(action: FileAction, epoch: number | undefined): object {
  if (action.kind === 'mkdir') return {...action, epoch}
  const how = {chown: ownerKey(action.chown), chmod: chmodKey(action.chmod)}
  if (action.kind === 'write') return {...action, ...how}
  // What a context is asked for changes nothing in what is copied. `auto` and `always` unpack alike.
  const unpack = action.unpack === 'auto' ? 'always' : action.unpack
  return {...action, ...how, unpack, asked: undefined, sources: action.parents ? action.sources : action.sources.map(cleaned)}
}

/** `./a`, `/a` and `a/` are one source. */
function cleaned(source: string): string {
  return posix.resolve('/', `./${source}`)
}

/** `root` is 0, and nothing at all is no owner. */
function ownerKey(chown: string | undefined): string | undefined {
  return chown ? chown.replace(/^root(?=:|$)|(?<=:)root$/g, '0') : undefined
}

/** `644` is `0644`. */
function chmodKey(chmod: string | undefined): string | undefined {
  return chmod ? chmod.replace(/^0+(?=[0-7]+$)/, '') : undefined
}

/** Stages by the ids of their whole contents: known without unpacking them. */
function coarseParts(op: FileOp, {inputs}: StepContext): KeyParts {
  const parts: Record<string, string> = {}
  for (const [n, action] of copies(op).entries()) {
    const input = inputs[action.input]
    if (input?.kind === 'layers') parts[Part.source(n)] = input.contentId
  }
  return parts
}

/** Descriptive parts by name: of thousands of files, so made only when somebody wants to read them. */
type Details = Record<string, () => string>

async function sourceParts(
  op: FileOp,
  context: StepContext,
  wanted: (input: Result) => boolean,
  details: Details
): Promise<KeyParts> {
  const parts: Record<string, string> = {}
  for (const [n, action] of copies(op).entries()) {
    const input = context.inputs[action.input]
    if (!input || !wanted(input)) continue
    const {tree, digestFiles} = await sourceTree(input, context)
    const {digest, paths} = await digestSelection(tree, action, digestFiles)
    parts[Part.source(n)] = input.kind === 'tree' && input.id !== undefined ? `${digest} ${input.id}` : digest
    details[Part.label(n)] = () => labelOf(action, context.vertex)
    details[Part.files(n)] = () => formatFiles([...paths()].map(([path, digest]) => ({path: path.replace(/^\//, ''), digest})))
  }
  return parts
}

/** `COPY --from=build out` */
function labelOf({instruction, sources}: CopyAction, {name}: Vertex): string {
  const [from] = / --from=\S+/.exec(name) ?? ['']
  return `${instruction}${from} ${sources.join(' ')}`
}

function copies(op: FileOp): CopyAction[] {
  return op.actions.filter(action => action.kind === 'copy')
}
