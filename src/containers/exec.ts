import {join} from 'node:path'
import type {Store} from '../content/store.js'
import {ContentError} from '../errors.js'
import type {LayerStore} from '../image/layer-store.js'
import {resolveProcessUser} from '../oci/passwd.js'
import {readAccountFiles} from '../runtime/account-files.js'
import {runInside} from '../runtime/exec-inside.js'
import type {ProcessIO} from '../runtime/runtime.js'
import type {Container} from './container.js'
import {mergeEnv} from './create.js'
import {containerRecords} from './find.js'
import {checkCommand, processEnv} from './process-spec.js'
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
  const state = records.state(container.id)
  if (state.status !== 'running') throw new ContentError('IN_USE', `container ${container.id} is not running`)
  const {process} = container
  const tree = liveTree(await openRoot(container, store, layers))
  const user = resolveProcessUser(options.user ?? process.config.User ?? '', readAccountFiles(tree))
  const env = mergeEnv(processEnv({...process, terminal: options.terminal}, user.home), options.env)
  const cwd = options.workdir ?? (process.config.WorkingDir || '/')
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
