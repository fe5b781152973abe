import type {StoredImage} from '../content/names.js'
import type {Store} from '../content/store.js'
import {ContentError} from '../errors.js'
import type {Digest} from '../oci/digest.js'
import {familiarName, parseReference} from '../oci/reference.js'
import type {CatalogImage} from './catalog.js'
import {type ContainerUser, containerUsers} from './container-users.js'
import {type FoundImage, findImage, noSuchImage, shortId} from './find.js'
import {rememberRemoved} from './removed.js'

/** What removing one image did. */
export interface Removal {
  readonly untagged: readonly string[]
  /** Image IDs that are gone. */
  readonly deleted: readonly Digest[]
}

/** Whether entries go altogether, or stay without a name. */
interface Plan {
  readonly untagged: readonly string[]
  readonly isDeleted: boolean
}

/**
 * Docker's `rmi`: a name is taken away, with the last name the image goes; an ID means the image, which must not have several
 * names. Containers keep it. Content is left to `collectGarbage`.
 * @throws ContentError NAME_NOT_FOUND, AMBIGUOUS, IN_USE with docker's texts
 */
export async function removeImage(store: Store, text: string, {force}: {force: boolean}): Promise<Removal> {
  const found = await findImage(store, text)
  const users = containerUsers(store).get(found.image.id) ?? []
  const digests = new Set(found.image.descriptors.map(({digest}) => digest))
  let plan: Plan | undefined
  let settle = () => {}
  await store.names.change(images => {
    const own = images.filter(({descriptor}) => digests.has(descriptor.digest))
    plan = planRemoval(found, own, users, force, text)
    const next = images.flatMap(entry => (own.includes(entry) ? withoutName(entry, plan!, own) : [entry]))
    const left = new Set(next.map(({descriptor}) => descriptor.digest))
    settle = rememberRemoved(
      store,
      own.map(({descriptor}) => descriptor).filter(({digest}) => !left.has(digest))
    )
    return next
  })
  settle()
  return {untagged: plan!.untagged, deleted: plan!.isDeleted ? [found.image.id] : []}
}

function planRemoval(
  found: FoundImage,
  own: readonly StoredImage[],
  users: readonly ContainerUser[],
  force: boolean,
  text: string
): Plan {
  const names = own.flatMap(({name}) => (name === undefined ? [] : [name])).sort()
  if (own.length === 0) throw noSuchImage(text)
  return found.name === undefined
    ? planById(found.image, names, users, force)
    : planByName(found.image, found.name, names, users, force)
}

/** The last name goes only when no container would be left with a nameless image. */
function planByName(
  image: CatalogImage,
  name: string,
  names: readonly string[],
  users: readonly ContainerUser[],
  force: boolean
): Plan {
  if (!names.includes(name)) throw noSuchImage(familiar(name))
  if (names.length > 1) return {untagged: [name], isDeleted: false}
  const [user] = users
  if (user && !force)
    throw inUse(
      `conflict: unable to remove repository reference "${familiar(name)}" (must force) - container ${shortId(user.id)} is using its referenced image ${shortId(image.id)}`
    )
  return {untagged: [name], isDeleted: !users.some(({running}) => running)}
}

function planById(image: CatalogImage, names: readonly string[], users: readonly ContainerUser[], force: boolean): Plan {
  const running = users.find(user => user.running)
  const conflict = (how: string, why: string) => inUse(`conflict: unable to delete ${shortId(image.id)} (${how}) - ${why}`, names)
  if (running) throw conflict('cannot be forced', `image is being used by running container ${shortId(running.id)}`)
  if (!force && names.length > 1) throw conflict('must be forced', 'image is referenced in multiple repositories')
  if (!force && users[0]) throw conflict('must be forced', `image is being used by stopped container ${shortId(users[0].id)}`)
  return {untagged: names, isDeleted: true}
}

function withoutName(entry: StoredImage, {untagged, isDeleted}: Plan, own: readonly StoredImage[]): StoredImage[] {
  if (isDeleted) return []
  if (entry.name === undefined || !untagged.includes(entry.name)) return [entry]
  const isLast = own.every(({name}) => name === undefined || untagged.includes(name))
  return isLast ? [{name: undefined, descriptor: entry.descriptor}] : []
}

function inUse(message: string, names: readonly string[] = []): ContentError {
  const hint = names.length > 1 ? `Its names: ${names.map(familiar).join(', ')}` : undefined
  return new ContentError('IN_USE', message, {hint})
}

function familiar(name: string): string {
  return familiarName(parseReference(name))
}
