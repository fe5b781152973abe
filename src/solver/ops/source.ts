import type {GitSource, HttpSource, ImageSource, SourceOp} from '../../graph/op.js'
import {familiarName, parseReference} from '../../oci/reference.js'
import {sha256} from '../cache-key.js'
import type {LayersResult, Result} from '../result.js'
import type {StepContext} from '../step-context.js'

type SourceKind = SourceOp['source']

type Open = {[K in SourceKind]: (op: Extract<SourceOp, {source: K}>, context: StepContext) => Promise<Result>}

/** One line a kind of source; the compiler asks for it. */
const OPEN: Open = {
  scratch: async () => ({kind: 'layers', layers: [], contentId: sha256('scratch'), created: undefined, cached: false}),
  image: imageSource,
  context: (op, context) => context.options.contexts(op.name),
  http: remoteSource,
  git: remoteSource
}

/** Brings files into the graph: an image's layers (not yet their bytes), a context, a download, a checkout. */
export function sourceOp(op: SourceOp, context: StepContext): Promise<Result> {
  return (OPEN[op.source] as (op: SourceOp, context: StepContext) => Promise<Result>)(op, context)
}

/** Layers stand by their DiffIDs: the same layers under another name or compression are the same base. */
async function imageSource({reference, platform}: ImageSource, {worker}: StepContext): Promise<LayersResult> {
  const {layers, descriptor} = await worker.images.resolve(reference, platform)
  const contentId = sha256(layers.map(({diffId}) => diffId).join('\n'))
  const base = `${nameOf(reference)}@${descriptor.digest}`
  return {kind: 'layers', layers, contentId, created: undefined, cached: false, base}
}

/** As a person writes it, without a digest. */
function nameOf(reference: string): string {
  const name = reference.replace(/@.*$/, '')
  return reference.startsWith('oci-layout://') ? name : familiarName(parseReference(name))
}

async function remoteSource(op: HttpSource | GitSource, {options}: StepContext): Promise<Result> {
  const {remoteFiles} = await import('../../context/remote-files.js')
  const {tree, digestFiles, id} = await remoteFiles(op, options.tools)
  return {kind: 'tree', tree, digestFiles, id}
}
