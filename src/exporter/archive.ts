import type {ImageLayer} from '../image/image.js'
import type {Descriptor} from '../oci/descriptor.js'
import {archiveIndex, blobPath, dockerManifest, dockerRepositories, type NamedImage} from './archive-index.js'
import {documentsOf, ensureBlob, layersOfSet, openLayer} from './content.js'
import {writeDestination} from './destination.js'
import {eachOf} from './each-of.js'
import type {ExportContext, Exporter, OutputOf} from './exporter.js'
import {isSameArchive} from './same-archive.js'
import {exportStep} from './step.js'
import {type ArchiveMember, tarPieces} from './tar-stream.js'

type ContentContext = Pick<ExportContext, 'store' | 'layers'>

/**
 * One archive for everybody: an OCI layout (skopeo `oci-archive:`, umoci, containerd) that also has the manifest.json of
 * `docker save` (`docker load`, skopeo `docker-archive:`), both naming the same blobs. The same image gives the same bytes.
 */
export function archiveExporter(output: OutputOf<'oci' | 'docker'>): Exporter {
  const {destination} = output
  return {
    async export(image, names, context) {
      const name = destination === '-' ? 'write archive' : `write ${destination}`
      await exportStep(context, name, () => writeArchive([{image, names}], destination, context))
      return {output, digest: image.descriptor.digest, destinations: [destination]}
    }
  }
}

/** Writes one archive of any number of images, each blob once. */
export async function writeArchive(
  images: readonly NamedImage[],
  destination: string,
  context: ContentContext & Pick<ExportContext, 'signal' | 'stdout'>
): Promise<void> {
  if (destination !== '-' && isSameArchive(destination, members(images, layersOf(images), context))) return
  await writeDestination(archivePieces(images, context), destination, context)
}

/** The archive as a stream of pieces. Layers that are elsewhere are fetched before the first piece. */
export async function* archivePieces(images: readonly NamedImage[], context: ContentContext): AsyncGenerator<Buffer> {
  const layers = layersOf(images)
  await eachOf(layers, layer => ensureBlob(layer, context))
  yield* tarPieces(members(images, layers, context))
}

function* members(
  images: readonly NamedImage[],
  layers: readonly ImageLayer[],
  context: ContentContext
): Generator<ArchiveMember> {
  yield {path: 'oci-layout', text: '{"imageLayoutVersion":"1.0.0"}'}
  yield {path: 'index.json', text: JSON.stringify(archiveIndex(images))}
  yield {path: 'manifest.json', text: JSON.stringify(dockerManifest(images))}
  yield {path: 'repositories', text: JSON.stringify(dockerRepositories(images))}
  yield {path: 'blobs'}
  yield {path: 'blobs/sha256'}
  const documents = new Map(images.flatMap(({image}) => documentsOf(image)).map(document => [document.digest, document]))
  for (const document of documents.values()) yield blobMember(document, context)
  for (const layer of layers)
    yield {path: blobPath(layer.blob), content: {size: layer.blob.size, open: () => openLayer(layer, context)}}
}

function blobMember(blob: Descriptor, {store}: ContentContext): ArchiveMember {
  return {path: blobPath(blob), content: {size: blob.size, open: () => store.blobs.open(blob.digest)}}
}

/** Each blob once. */
function layersOf(images: readonly NamedImage[]): ImageLayer[] {
  const layers = images.flatMap(({image}) => layersOfSet(image))
  return [...new Map(layers.map(layer => [layer.blob.digest, layer])).values()]
}
