import {UsageError} from '../errors.js'
import type {ImageLayer, ImageSet} from '../image/image.js'
import type {Descriptor} from '../oci/descriptor.js'
import {familiarName, parseReference, type Reference, withDefaultTag} from '../oci/reference.js'
import {layersOfSet, openLayer} from './content.js'
import {eachOf} from './each-of.js'
import type {ExportContext, Exporter, OutputOf} from './exporter.js'
import {exportStep} from './step.js'

/**
 * Pushes under every name: blobs first (those that the registry has are skipped, those it has elsewhere mounted), then the
 * manifests of the platforms, then tag after tag, so that no name ever points at what is not there. A name that means this image
 * already takes one question, and tells that its repository has the whole of it.
 */
export function registryExporter(output: OutputOf<'registry'>): Exporter {
  return {
    async export(image, names, context) {
      if (names.length === 0)
        throw new UsageError('INPUT_REQUIRED', 'Cannot push: the image has no name', {hint: 'Add --tag REGISTRY/NAME:TAG'})
      const references = names.map(name => withDefaultTag(parseReference(name)))
      const pushed = output.byDigest ? byRepository(references).map(([first]) => untagged(first!, image)) : references
      const there = new Set<Reference>()
      for (const targets of byRepository(pushed)) {
        await eachOf(targets, async target => void ((await means(target, image, context)) && there.add(target)))
        const isWhole = targets.some(target => there.has(target))
        await (isWhole ? showContent : pushContent)(image, targets[0]!, context)
      }
      await eachOf(pushed, reference => pushTop(image, reference, there.has(reference), context))
      return {output, digest: image.descriptor.digest, destinations: pushed.map(familiarName)}
    }
  }
}

function means(target: Reference, image: ImageSet, {registry}: ExportContext): Promise<boolean> {
  return registry.names(target, image.descriptor.digest)
}

/** @param act gives what became of the blob */
async function layerStep(
  {blob}: ImageLayer,
  repository: Reference,
  context: ExportContext,
  act: () => Promise<'exists' | 'mounted' | 'uploaded'>
): Promise<void> {
  const to = familiarName({registry: repository.registry, repository: repository.repository})
  const name = `push ${to} layer ${blob.digest.slice(7, 19)} ${megabytes(blob.size)}`
  await exportStep(context, name, act, outcome => outcome !== 'uploaded')
}

/** The repository has every layer. */
async function showContent(image: ImageSet, repository: Reference, context: ExportContext): Promise<void> {
  for (const layer of layersOfSet(image)) await layerStep(layer, repository, context, async () => 'exists')
}

/** @param repository whatever its tag */
function pushLayer(layer: ImageLayer, repository: Reference, context: ExportContext): Promise<void> {
  const mountFrom = mountSources(layer, repository)
  const push = () => context.registry.pushBlob(repository, layer.blob, () => openLayer(layer, context), {mountFrom})
  return layerStep(layer, repository, context, push)
}

async function pushContent(image: ImageSet, reference: Reference, context: ExportContext): Promise<void> {
  const {registry, store} = context
  const repository = {registry: reference.registry, repository: reference.repository}
  const pushConfig = async (config: Descriptor) => {
    await registry.pushBlob(repository, config, () => store.blobs.open(config.digest))
  }
  const configs = image.images.map(({configDescriptor}) => configDescriptor)
  await Promise.all([eachOf(layersOfSet(image), layer => pushLayer(layer, repository, context)), eachOf(configs, pushConfig)])
  const children = image.images.map(({descriptor}) => descriptor).filter(({digest}) => digest !== image.descriptor.digest)
  await eachOf(children, child => pushDocument(child, {...repository, digest: child.digest}, context))
}

async function pushTop(image: ImageSet, reference: Reference, isThere: boolean, context: ExportContext): Promise<void> {
  const push = async () => {
    if (!isThere) await pushDocument(image.descriptor, reference, context)
    return isThere
  }
  await exportStep(context, `push ${familiarName(reference)}`, push, there => there)
}

async function pushDocument(document: Descriptor, reference: Reference, {registry, store}: ExportContext): Promise<void> {
  await registry.pushManifest(reference, await store.blobs.read(document.digest), document.mediaType)
}

function untagged({registry, repository}: Reference, image: ImageSet): Reference {
  return {registry, repository, digest: image.descriptor.digest}
}

function byRepository(references: readonly Reference[]): Reference[][] {
  const groups = new Map<string, Reference[]>()
  for (const reference of references) {
    const key = `${reference.registry}/${reference.repository}`
    groups.set(key, [...(groups.get(key) ?? []), reference])
  }
  return [...groups.values()]
}

/** Repositories of the same registry that hold the blob. */
function mountSources({layer}: ImageLayer, {registry, repository}: Reference): string[] {
  const prefix = `${registry}/`
  if (!layer.mountFrom?.startsWith(prefix)) return []
  const source = layer.mountFrom.slice(prefix.length)
  return source === repository ? [] : [source]
}

function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
