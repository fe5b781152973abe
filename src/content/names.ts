import {readFileSync, renameSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {ContentError, hasCode} from '../errors.js'
import {type Descriptor, parseDescriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import type {Index} from '../oci/manifest.js'
import {MediaType} from '../oci/media-types.js'
import {withLock} from './lock.js'

/** Annotation that names an entry of a layout's index.json. */
export const REF_NAME = 'org.opencontainers.image.ref.name'

/** An image of the store. `name` is undefined for one that lost its name (docker's `<none>`). */
export interface StoredImage {
  readonly name: string | undefined
  readonly descriptor: Descriptor
}

/**
 * The images of a store: its `index.json`, an entry a name, and one without a name for an image that has none. Every change is
 * a read, a change and a rename under a lock, so two processes never lose each other's names.
 */
export class Names {
  readonly #file: string
  readonly #lock: string
  readonly #temporary: () => string
  readonly #flush: () => Promise<void>
  /** The change that was asked for last. */
  #last: Promise<unknown> = Promise.resolve()
  /** What the file said when it was read last. */
  #cached: {bytes: Buffer; images: readonly StoredImage[]} | undefined

  /**
   * @param temporary gives a fresh path on the file system of `root`
   * @param flush waits until what a name may mean is on the disk
   */
  constructor(root: string, locks: string, temporary: () => string, flush: () => Promise<void>) {
    this.#file = join(root, 'index.json')
    this.#lock = join(locks, 'index')
    this.#temporary = temporary
    this.#flush = flush
  }

  list(): readonly StoredImage[] {
    return this.#read()
  }

  find(name: string): Descriptor | undefined {
    return this.list().find(image => image.name === name)?.descriptor
  }

  /** Points the names at the image. An image that loses its last name this way stays, nameless. */
  async set(names: readonly string[], descriptor: Descriptor): Promise<void> {
    await this.change(images => {
      const replaced = images.filter(image => image.name !== undefined && names.includes(image.name))
      const kept = images.filter(image => !replaced.includes(image) && !(image.name === undefined && same(image, descriptor)))
      const named = names.map(name => ({name, descriptor}))
      const next: StoredImage[] = [...kept, ...(named.length > 0 ? named : unlessThere(kept, descriptor))]
      for (const {descriptor: old} of replaced) next.push(...unlessThere(next, old))
      return next
    })
  }

  /** One atomic change of the whole list, after those that were asked for before. On the disk when this has returned. */
  change(edit: (images: readonly StoredImage[]) => readonly StoredImage[]): Promise<void> {
    const changed = this.#last.then(
      () => this.#change(edit),
      () => this.#change(edit)
    )
    this.#last = changed
    return changed
  }

  async #change(edit: (images: readonly StoredImage[]) => readonly StoredImage[]): Promise<void> {
    await withLock(this.#lock, async () => {
      const temporary = this.#temporary()
      const text = JSON.stringify(toIndex(edit(this.#read())))
      // Side by side: a journal writes all of it in one go.
      await Promise.all([this.#flush(), writeFile(temporary, text, {mode: 0o600, flush: true})])
      renameSync(temporary, this.#file)
    })
  }

  /** Bytes are compared: times and inode numbers can come back within a tick of the clock, and only parsing is dear. */
  #read(): readonly StoredImage[] {
    try {
      const bytes = readFileSync(this.#file)
      if (!this.#cached?.bytes.equals(bytes)) this.#cached = {bytes, images: fromIndex(JSON.parse(bytes.toString()) as Index)}
      return this.#cached.images
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return []
      if (error instanceof ContentError) throw error
      throw new ContentError('MALFORMED', `Cannot read ${this.#file}: it is not an OCI index`, {
        cause: error,
        hint: 'Run `slipway verify`, or move the file away to start with an empty store'
      })
    }
  }
}

function unlessThere(images: readonly StoredImage[], descriptor: Descriptor): StoredImage[] {
  return images.some(image => same(image, descriptor)) ? [] : [{name: undefined, descriptor}]
}

function same(image: StoredImage, descriptor: {digest: Digest}): boolean {
  return image.descriptor.digest === descriptor.digest
}

function fromIndex(index: Index): StoredImage[] {
  if (!Array.isArray(index.manifests)) throw new ContentError('MALFORMED', 'index.json has no manifests')
  return index.manifests.map(entry => {
    const {annotations, ...descriptor} = parseDescriptor(entry, 'entry of index.json')
    const {[REF_NAME]: name, ...others} = annotations ?? {}
    return {name, descriptor: Object.keys(others).length > 0 ? {...descriptor, annotations: others} : descriptor}
  })
}

function toIndex(images: readonly StoredImage[]): Index {
  return {
    schemaVersion: 2,
    mediaType: MediaType.ociIndex,
    manifests: images.map(({name, descriptor}) =>
      name === undefined ? descriptor : {...descriptor, annotations: {...descriptor.annotations, [REF_NAME]: name}}
    )
  }
}
