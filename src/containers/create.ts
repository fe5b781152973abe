import {randomBytes} from 'node:crypto'
import {chmodSync, chownSync, mkdirSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {withLock} from '../content/lock.js'
import type {Store} from '../content/store.js'
import {ContentError, UsageError} from '../errors.js'
import type {Image} from '../image/image.js'
import type {LayerStore} from '../image/layer-store.js'
import type {ContainerConfig} from '../oci/config.js'
import {layersTree} from '../snapshot/tree-layers.js'
import type {Container, ContainerProcess} from './container.js'
import {containerRecords, listContainers} from './find.js'
import {randomName} from './random-name.js'
import {fileTime} from '../system/file-time.js'

/** What `create` and `run` say of a container, over what its image says. */
export interface CreateOptions extends Omit<ContainerProcess, 'args' | 'config' | 'hostname'> {
  /** As it was asked for. */
  readonly imageName: string
  readonly name: string | undefined
  /** Instead of the image's command. */
  readonly command: readonly string[]
  /** Instead of the image's entry point; an empty text means none. */
  readonly entrypoint: string | undefined
  /** `KEY=value`. */
  readonly env: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly user: string | undefined
  readonly workdir: string | undefined
  readonly hostname: string | undefined
  readonly stopSignal: string | undefined
}

const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/

/**
 * Makes a container of an image, its layers unpacked. Nothing runs yet.
 * @throws ContentError IN_USE when the name is taken, UsageError when there is nothing to run
 */
export async function createContainer(
  image: Image,
  options: CreateOptions,
  {store, layers}: {store: Store; layers: LayerStore}
): Promise<Container> {
  const config = containerConfig(image.config.config ?? {}, options)
  const args = [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])]
  if (args.length === 0) throw new UsageError('INPUT_REQUIRED', 'no command specified', {hint: 'Name one after the image'})
  if (options.name !== undefined && !NAME.test(options.name))
    throw new UsageError('INPUT_INVALID', `Invalid container name (${options.name}), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`)
  const snapshots = await Promise.all(image.layers.map(({layer}) => layers.snapshot(layer)))
  const id = randomBytes(32).toString('hex')
  const process = processOf(options, config, args, options.hostname ?? id.slice(0, 12))
  const records = containerRecords(store)
  return withLock(join(store.directory('locks'), 'containers'), () => {
    const container: Container = {
      id,
      name: freeName(store, options.name),
      created: new Date().toISOString(),
      image: {
        name: options.imageName,
        id: image.configDescriptor.digest,
        manifest: image.descriptor.digest,
        layers: image.layers.map(({layer}) => layer.diffId)
      },
      process
    }
    records.add(container)
    copyRoot(layersTree(snapshots).lstat('/')!, join(records.folder(id), 'upper'))
    return container
  })
}

function processOf(options: CreateOptions, config: ContainerConfig, args: string[], hostname: string): ContainerProcess {
  const {network, binds, tmpfs, ulimits, shmSize, privileged, unfiltered, terminal, openStdin, autoRemove, extraHosts} = options
  const rest = {network, binds, tmpfs, ulimits, shmSize, privileged, unfiltered, terminal, openStdin, autoRemove, extraHosts}
  return {...rest, args, config, hostname, ...(options.runtime === undefined ? {} : {runtime: options.runtime})}
}

/** A new entry point drops the image's command: it was meant for the old one. */
function containerConfig(image: ContainerConfig, options: CreateOptions): ContainerConfig {
  const {entrypoint, command, user, workdir, stopSignal, labels} = options
  const inherited = entrypoint === undefined ? image.Cmd : null
  return {
    ...image,
    ...(entrypoint === undefined ? {} : {Entrypoint: entrypoint === '' ? null : [entrypoint]}),
    Cmd: command.length > 0 ? [...command] : (inherited ?? null),
    Env: mergeEnv(image.Env ?? [], options.env),
    ...(user === undefined ? {} : {User: user}),
    ...(workdir === undefined ? {} : {WorkingDir: workdir}),
    ...(stopSignal === undefined ? {} : {StopSignal: stopSignal}),
    ...(Object.keys(labels).length > 0 ? {Labels: {...image.Labels, ...labels}} : {})
  }
}

/** Later entries replace earlier ones of the same name, in place. */
export function mergeEnv(base: readonly string[], over: readonly string[]): string[] {
  const merged = new Map(base.map(entry => [nameOf(entry), entry]))
  for (const entry of over) merged.set(nameOf(entry), entry)
  return [...merged.values()]
}

function nameOf(entry: string): string {
  return entry.split('=', 1)[0]!
}

function freeName(store: Store, wanted: string | undefined): string {
  const containers = listContainers(store)
  if (wanted === undefined) return randomName(name => containers.some(container => container.name === name))
  const user = containers.find(({name}) => name === wanted)
  if (!user) return wanted
  throw new ContentError(
    'IN_USE',
    `Conflict. The container name "/${wanted}" is already in use by container "${user.id}". You have to remove (or rename) that container to be able to reuse that name.`
  )
}

/** The upper directory's own attributes are those of the container's root. */
function copyRoot({mode, uid, gid, mtime}: {mode: number; uid: number; gid: number; mtime: number}, upper: string): void {
  mkdirSync(upper, {recursive: true})
  chmodSync(upper, mode)
  if (process.getuid?.() === 0) chownSync(upper, uid, gid)
  utimesSync(upper, fileTime(mtime), fileTime(mtime))
}
