import {posix} from 'node:path'
import {formatFiles} from '../../cache/parts.js'
import {SolveError} from '../../errors.js'
import type {CopyAction, ExecMount} from '../../graph/op.js'
import {resolvePath} from '../../system/tree/resolve.js'
import type {Tree} from '../../system/tree/tree.js'
import type {StepContext} from '../step-context.js'
import {sourceTree} from '../trees.js'
import {digestSelection} from './copy-digest.js'

export type Bind = Extract<ExecMount, {type: 'bind'}>

/** Digest of what the mount shows, for the cache key: where in the source it was does not count. */
export async function bindSelectionDigest(mount: Bind, context: StepContext): Promise<{digest: string; files: string}> {
  const {tree, digestFiles} = await sourceTree(inputOf(mount, context), context)
  const source = existing(tree, mount)
  const {digest, paths} = await digestSelection(tree, copyOf(source), digestFiles)
  return {digest, files: formatFiles([...paths()].map(([path, digest]) => ({path: path.replace(/^\//, ''), digest})))}
}

export function inputOf(mount: Bind, {inputs}: StepContext) {
  const input = inputs[mount.input]
  if (!input) throw new SolveError('INVALID', `Mount of ${mount.target} has no source`)
  return input
}

/** The source with its links followed inside its root (CVE-2024-1753). */
export function existing(tree: Tree, mount: Bind): string {
  const source = posix.resolve('/', mount.source)
  const path = resolvePath(tree, source, {followLast: true})
  if (path === '/' || tree.lstat(path)) return path
  const message = tree.isScratch
    ? `open ${source}: no such file or directory`
    : `failed to calculate checksum of ref: "${source}": not found`
  throw new SolveError('FILE_NOT_FOUND', message, {hint: "Check the mount's source, and that no ignore file leaves it out"})
}

/** The copy that selects what the mount shows. */
export function copyOf(source: string): CopyAction {
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
