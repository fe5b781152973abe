import {constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {chmod, copyFile} from 'node:fs/promises'
import {join} from 'node:path'
import {withLock} from '../content/lock.js'
import {REF_NAME} from '../content/names.js'
import {ContentError} from '../errors.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Index} from '../oci/manifest.js'
import {MediaType} from '../oci/media-types.js'
import {blobPath, IMAGE_NAME, indexEntries} from './archive-index.js'
import {documentsOf, ensureBlobs, layersOfSet} from './content.js'
import type {ExportContext, Exporter, OutputOf} from './exporter.js'
import {exportStep} from './step.js'

/** Adds the image to an OCI layout directory, made if missing; entries of the same name are replaced, others stay. */
export function layoutExporter(output: OutputOf<'oci-layout'>): Exporter {
  const {destination} = output
  return {
    async export(image, names, context) {
      await exportStep(context, `write ${destination}`, async () => {
        await ensureBlobs(image, context)
        mkdirSync(join(destination, 'blobs', 'sha256'), {recursive: true})
        const blobs = [...documentsOf(image), ...layersOfSet(image).map(({blob}) => blob)]
        for (const blob of blobs) await copyBlob(blob, destination, context)
        await withLock(join(destination, '.slipway.lock'), () => addEntries(destination, indexEntries({image, names})))
      })
      return {output, digest: image.descriptor.digest, destinations: [destination]}
    }
  }
}

/** Never a hard link: a layout outside the store may be changed by anybody. */
async function copyBlob(blob: Descriptor, destination: string, {store, signal}: ExportContext): Promise<void> {
  signal.throwIfAborted()
  const target = join(destination, blobPath(blob))
  if (existsSync(target)) return
  const temporary = `${target}.${process.pid}.tmp`
  try {
    await copyFile(store.blobs.path(blob.digest), temporary, constants.COPYFILE_FICLONE)
    await chmod(temporary, 0o644)
    renameSync(temporary, target)
  } finally {
    rmSync(temporary, {force: true})
  }
}

function addEntries(destination: string, entries: readonly Descriptor[]): void {
  if (!existsSync(join(destination, 'oci-layout')))
    writeFileSync(join(destination, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  const before = readIndex(join(destination, 'index.json'))
  const kept = before.manifests.filter(old => !entries.some(entry => replaces(entry, old)))
  const temporary = join(destination, `index.json.${process.pid}.tmp`)
  writeFileSync(temporary, JSON.stringify({...before, manifests: [...kept, ...entries]}))
  renameSync(temporary, join(destination, 'index.json'))
}

/** A name belongs to one image; nameless entries are the same when they point at the same content. */
function replaces(entry: Descriptor, old: Descriptor): boolean {
  const [name, oldName] = [entry, old].map(({annotations}) => annotations?.[IMAGE_NAME])
  const [tag, oldTag] = [entry, old].map(({annotations}) => annotations?.[REF_NAME])
  if (name !== undefined && oldName !== undefined) return name === oldName
  return tag === undefined ? oldTag === undefined && entry.digest === old.digest : tag === oldTag
}

function readIndex(file: string): Index {
  if (!existsSync(file)) return {schemaVersion: 2, mediaType: MediaType.ociIndex, manifests: []}
  try {
    const index = JSON.parse(readFileSync(file, 'utf8')) as Index
    if (Array.isArray(index.manifests)) return index
  } catch (cause) {
    throw new ContentError('MALFORMED', `Cannot add to the OCI layout: ${file} is not JSON`, {cause})
  }
  throw new ContentError('MALFORMED', `Cannot add to the OCI layout: ${file} has no manifests`)
}
