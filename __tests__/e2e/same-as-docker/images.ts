import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {temporaryDirectory} from '../../support/directory.js'
import type {DockerEngine} from '../../support/docker-engine.js'
import {applyLayer, readLayer, type TreeEntry} from '../../support/imgtree.js'
import {check} from '../../support/process.js'
import type {TarMember} from '../../support/tar-reader.js'

/** An image as a builder made it: its tree, and the whole of its configuration. */
export interface BuiltImage {
  readonly tree: ReadonlyMap<string, TreeEntry>
  readonly json: Readonly<Record<string, unknown>>
}

/** A file for every layer, in order. */
interface Files {
  readonly json: ImageJson
  readonly layers: readonly string[]
}

type ImageJson = Readonly<Record<string, unknown>> & {readonly rootfs: {readonly diff_ids: readonly string[]}}

/** Reads images whose bases are known: a base's layers are read once, whatever number of images is built on it. */
export class ImageReader {
  readonly #known = new Map<string, readonly TarMember[]>()

  /** `layout`: a folder with one image. */
  async learnBase(layout: string): Promise<void> {
    const {json, layers} = layoutFiles(layout)
    for (const [index, layer] of layers.entries()) this.#known.set(json.rootfs.diff_ids[index]!, await readLayerOf(layer))
  }

  async ofLayout(layout: string): Promise<BuiltImage> {
    return this.#flatten(layoutFiles(layout))
  }

  async ofEngine(engine: DockerEngine, name: string): Promise<BuiltImage> {
    const scratch = temporaryDirectory('saved')
    try {
      await engine.check(['save', '-o', join(scratch.path, 'image.tar'), name])
      await check('tar', ['-C', scratch.path, '-xf', join(scratch.path, 'image.tar')])
      return await this.#flatten(savedFiles(scratch.path))
    } finally {
      scratch.remove()
    }
  }

  async #flatten({json, layers}: Files): Promise<BuiltImage> {
    const tree = new Map<string, TreeEntry>()
    for (const [index, layer] of layers.entries())
      applyLayer(tree, this.#known.get(json.rootfs.diff_ids[index]!) ?? (await readLayerOf(layer)))
    return {tree, json}
  }
}

async function readLayerOf(blob: string): Promise<TarMember[]> {
  const scratch = temporaryDirectory('layer')
  try {
    return await readLayer(blob, scratch.path)
  } finally {
    scratch.remove()
  }
}

interface Descriptor {
  readonly digest: string
}

function layoutFiles(layout: string): Files {
  const blob = ({digest}: Descriptor) => join(layout, 'blobs', digest.replace(':', '/'))
  const {manifests} = readJson<{manifests: [Descriptor]}>(join(layout, 'index.json'))
  const {config, layers} = readJson<{config: Descriptor; layers: Descriptor[]}>(blob(manifests[0]))
  return {json: readJson(blob(config)), layers: layers.map(blob)}
}

/** What `docker save` writes. */
function savedFiles(directory: string): Files {
  const [image] = readJson<[{Config: string; Layers: string[]}]>(join(directory, 'manifest.json'))
  return {json: readJson(join(directory, image.Config)), layers: image.Layers.map(name => join(directory, name))}
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}
