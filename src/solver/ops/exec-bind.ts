import {posix} from 'node:path'
import {formatFiles} from '../../cache/parts.js'
import {SolveError} from '../../errors.js'
import type {CopyAction, ExecMount, FileOp} from '../../graph/op.js'
import type {RuntimeMount} from '../../runtime/runtime.js'
import {resolvePath} from '../../system/tree/resolve.js'
import {layersTree} from '../../snapshot/tree-layers.js'
import {emptyTree} from '../../system/tree/empty.js'
import type {Tree} from '../../system/tree/tree.js'
import type {StepContext} from '../step-context.js'
import {snapshotsOf} from '../trees.js'
import {digestSelection} from './copy-digest.js'
import {planAndWrite, sourceTree} from './file.js'

type Bind = Extract<ExecMount, {type: 'bind'}>

/** Digest of what the mount shows, for the cache key: where in the source it was does not count. */
export async function bindSelectionDigest(mount: Bind, context: StepContext): Promise<{digest: string; files: string}> {
  const {tree, digestFiles} = await sourceTree(inputOf(mount, context), context)
  const source = existing(tree, mount)
  const {digest, paths} = await digestSelection(tree, copyOf(source), digestFiles)
  return {digest, files: formatFiles([...paths()].map(([path, digest]) => ({path: path.replace(/^\//, ''), digest})))}
}

/**
 * Shows a stage's files by an overlay of its snapshots, and a context's by a layer made of what the mount selects: that has the
 * owners that COPY would give, leaves out what is ignored, and writes to it never reach the user's files (CVE-2025-4953).
 */
export async function bindMount(mount: Bind, target: string, context: StepContext): Promise<RuntimeMount> {
  const input = inputOf(mount, context)
  if (input.kind === 'layers') {
    const snapshots = await snapshotsOf(input, context.worker)
    const subpath = existing(layersTree(snapshots), mount)
    return {kind: 'layers', lowerdirs: snapshots.map(({directory}) => directory), subpath, target, readonly: mount.readonly}
  }
  const subpath = existing(input.tree, mount)
  const layer = await planAndWrite(selectionOp(input.tree, subpath), [emptyTree, input.tree], emptyTree, context)
  const {directory} = await context.worker.layers.snapshot(layer)
  return {kind: 'layers', lowerdirs: [directory], subpath, target, readonly: mount.readonly}
}

function inputOf(mount: Bind, {inputs}: StepContext) {
  const input = inputs[mount.input]
  if (!input) throw new SolveError('INVALID', `Mount of ${mount.target} has no source`)
  return input
}

/** The source with its links followed inside its root (CVE-2024-1753). */
function existing(tree: Tree, mount: Bind): string {
  const source = posix.resolve('/', mount.source)
  const path = resolvePath(tree, source, {followLast: true})
  if (path === '/' || tree.lstat(path)) return path
  const message = tree.isScratch
    ? `open ${source}: no such file or directory`
    : `failed to calculate checksum of ref: "${source}": not found`
  throw new SolveError('FILE_NOT_FOUND', message, {hint: "Check the mount's source, and that no ignore file leaves it out"})
}

function selectionOp(tree: Tree, path: string): FileOp {
  const isDirectory = path === '/' || tree.lstat(path)?.type === 'directory'
  const destination = isDirectory && path !== '/' ? `${path}/` : path
  return {kind: 'file', link: false, actions: [{...copyOf(path), destination}]}
}

function copyOf(source: string): CopyAction {
  return {
    kind: 'copy',
    instruction: 'COPY',
    input: 1,
    sources: [source],
    destination: '/',
    chown: undefined,
    chmod: undefined,
    parents: false,
    excludes: [],
    unpack: 'never'
  }
}
