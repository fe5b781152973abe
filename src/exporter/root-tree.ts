import type {Image, ImageSet} from '../image/image.js'
import type {LayerStore} from '../image/layer-store.js'
import {formatPlatform} from '../oci/platform.js'
import {layersTree} from '../snapshot/tree-layers.js'
import type {Tree} from '../system/tree/tree.js'

/** A root file system to write out, and the folder that it goes into when there are several. */
export interface RootTree {
  readonly tree: Tree
  /** `linux_arm64` where the build has several platforms, else empty. */
  readonly folder: string
}

/** The merged layers of each platform, nothing mounted. */
export async function rootTrees({images}: ImageSet, layers: LayerStore): Promise<RootTree[]> {
  return Promise.all(
    images.map(async image => ({
      tree: await rootTree(image, layers),
      folder: images.length > 1 ? formatPlatform(image.platform).replaceAll('/', '_') : ''
    }))
  )
}

async function rootTree(image: Image, layers: LayerStore): Promise<Tree> {
  return layersTree(await layers.stack(image.layers.map(({layer}) => layer)))
}
