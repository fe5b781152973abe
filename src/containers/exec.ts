import {join} from 'node:path'
import type {Store} from '../content/store.js'
import type {ContainerState} from '../content/containers.js'
import {ContentError, messageOf} from '../errors.js'
import type {LayerStore} from '../image/layer-store.js'
import {resolveProcessUser} from '../oci/passwd.js'
import {readAccountFiles} from '../runtime/account-files.js'
import {runInside} from '../runtime/exec-inside.js'
import type {ProcessIO} from '../runtime/runtime.js'
import type {Tree} from '../system/tree/tree.js'
import type {Container} from './container.js'
import {mergeEnv} from './create.js'
import {containerRecords, findContainer} from './find.js'
import {CannotStart, checkCommand, processEnv} from './process-spec.js'
import {liveTree, openRoot} from './root.js'
import {watcherOf} from './stop.js'

export interface ExecOptions {
  readonly args: readonly string[]
  /** `KEY=value`, over the container's. */
  readonly env: readonly string[]
  readonly user: string | undefined
  readonly workdir: string | undefined
  readonly privileged: boolean
  readonly terminal: boolean
}

/** Runs a further process in a running container. @returns its exit code @throws ContentError IN_USE when it does not run */
export async function execInContainer(
  container: Container,
  options: ExecOptions,
  {store, layers}: {store: Store; layers: LayerStore},
  io: ProcessIO
): Promise<number> {
  const records = containerRecords(store)
  const state = stateOf(container, store)
  const {process} = container
  const tree = liveTree(await openRoot(container, store, layers))
  const user = userOf(options.user ?? process.config.User ?? '', tree)
  const env = mergeEnv(processEnv({...process, terminal: options.terminal}, user.home), options.env)
  const cwd = options.workdir ?? (process.config.WorkingDir || '/')
  if (!cwd.startsWith('/'))
    throw new CannotStart(`the working directory '${cwd}' is invalid, it needs to be an absolute path`, 126)
  checkCommand(tree, options.args[0]!, env, cwd)
  const target = {
    runtime: state.runtime ?? 'crun',
    watcher: watcherOf(state),
    scratch: join(records.folder(container.id), 'scratch')
  }
  const {uid, gid, groups} = user
  const insecure = options.privileged || process.privileged
  return runInside(target, {args: options.args, env, cwd, uid, gid, groups, insecure, terminal: options.terminal}, io)
}

/** @throws ContentError NAME_NOT_FOUND, AMBIGUOUS, and IN_USE for one that does not run */
export function runningContainer(store: Store, text: string): Container {
  const container = findContainer(store, text)
  stateOf(container, store)
  return container
}

function stateOf({id}: Container, store: Store): ContainerState {
  const state = containerRecords(store).state(id)
  if (state.status !== 'running') throw new ContentError('IN_USE', `container ${id} is not running`)
  return state
}

function userOf(text: string, tree: Tree) {
  try {
    return resolveProcessUser(text, readAccountFiles(tree))
  } catch (error) {
    throw new CannotStart(messageOf(error), 126)
  }
}
