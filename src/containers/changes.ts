import type {Store} from '../content/store.js'
import type {LayerStore} from '../image/layer-store.js'
import {diffUpperSync} from '../layer/diff.js'
import {stubsOf} from '../runtime/mount-stubs.js'
import {resolvePath} from '../system/tree/resolve.js'
import {containerRecords} from './find.js'
import type {Container} from './container.js'
import {type ContainerRoot, openRoot} from './root.js'
import {systemTargets} from './stubs.js'

/** A line of `docker diff`: added, changed or deleted. */
export interface Change {
  readonly kind: 'A' | 'C' | 'D'
  readonly path: string
}

/** What a container changed of its image, in path order. */
export async function containerChanges(container: Container, store: Store, layers: LayerStore): Promise<Change[]> {
  const root = await openRoot(container, store, layers)
  const {entries} = diffUpperSync(root.upper, {lower: root.lower, skip: mountPoints(container, root, store)})
  return entries.map(({path, type}) => {
    const full = `/${path}`
    if (type === 'whiteout') return {kind: 'D', path: full}
    return {kind: root.lower.lstat(full) ? 'C' : 'A', path: full}
  })
}

/** While a container runs, places that only the runtime made are there too; they are no change. */
export function mountPoints({id, process}: Container, root: ContainerRoot, store: Store): string[] {
  if (containerRecords(store).state(id).status !== 'running') return []
  const at = (path: string) => resolvePath(root.lower, path, {followLast: true})
  const files = ['/etc/resolv.conf', '/etc/hosts', '/etc/hostname'].map(path => ({path: at(path), directory: false}))
  const mounts = [...process.binds, ...process.tmpfs].map(({target}) => ({path: at(target), directory: true}))
  const targets = [...systemTargets([]), ...files, ...mounts]
  const wanted = new Set(targets.map(({path}) => path))
  return stubsOf(root.lower, targets)
    .filter(({path}) => wanted.has(path))
    .map(({path}) => path.slice(1))
}
