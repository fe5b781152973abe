import {ContentError} from '../errors.js'
import type {ContainerConfig, History, ImageConfig} from '../oci/config.js'
import {type Descriptor, parseDescriptor} from '../oci/descriptor.js'
import {isDigest} from '../oci/digest.js'
import type {Manifest} from '../oci/manifest.js'
import {MediaType} from '../oci/media-types.js'

type Fields = Record<string, unknown>

/**
 * An image manifest. A document that is manifest and index at once, or says of itself that it is something else than its
 * descriptor says, is refused: else what it means hangs on who looks (CVE-2021-41190).
 * @throws ContentError MALFORMED
 */
export function parseManifest(body: Buffer, descriptor: Descriptor): Manifest {
  const document = parseObject(body, `Manifest ${descriptor.digest}`)
  checkSelf(document, descriptor)
  if (document['manifests'] !== undefined || !isObject(document['config']) || !Array.isArray(document['layers']))
    throw malformed(`Manifest ${descriptor.digest} is not an image manifest (${descriptor.mediaType})`)
  parseDescriptor(document['config'], 'config descriptor')
  for (const layer of document['layers']) parseDescriptor(layer, 'layer descriptor')
  return document as unknown as Manifest
}

/**
 * What an index lists, without entries that Slipway could do nothing with: another digest algorithm, a platform that is none.
 * @throws ContentError MALFORMED
 */
export function parseIndex(body: Buffer, descriptor: Descriptor): Descriptor[] {
  const document = parseObject(body, `Index ${descriptor.digest}`)
  checkSelf(document, descriptor)
  if (!Array.isArray(document['manifests'])) throw malformed(`Index ${descriptor.digest} has no manifests`)
  if (document['layers'] !== undefined || document['config'] !== undefined)
    throw malformed(`Index ${descriptor.digest} is a manifest as well`)
  return document['manifests'].filter(isUsable)
}

/**
 * The configuration of a container image; fields that Slipway does not know are kept, entries of the history that are null are not.
 * @throws ContentError MALFORMED
 */
export function parseConfig(body: Buffer, descriptor: Descriptor): ImageConfig {
  const {digest, mediaType} = descriptor
  if (mediaType !== MediaType.ociConfig && mediaType !== MediaType.dockerConfig)
    throw malformed(`${digest} is no container image: its config is of type ${mediaType}`)
  const config = parseObject(body, `Image config ${digest}`)
  const {rootfs, history} = config as {rootfs?: Partial<ImageConfig['rootfs']>; history?: unknown}
  if (!isObject(rootfs) || rootfs.type !== 'layers' || !isList(rootfs.diff_ids, isDigest))
    throw malformed(`Image config ${digest} has no valid rootfs`)
  if (!isNothing(history) && !isList(history, entry => entry === null || isObject(entry)))
    throw malformed(`Image config ${digest}: history is not a list`)
  checkFields(config, IMAGE, digest, '')
  if (!isNothing(config['config'])) checkFields(config['config'], CONTAINER, digest, 'config.')
  const entries = history as readonly (History | null)[] | null | undefined
  return {...(config as unknown as ImageConfig), ...(entries && {history: entries.filter(entry => entry !== null)})}
}

/** What fields must be when they are there; null is nothing, as Go writes it. */
type Checks<T> = {readonly [K in keyof T]?: (value: unknown) => boolean}

const IMAGE: Checks<ImageConfig> = {
  architecture: isText,
  os: isText,
  variant: isText,
  'os.version': isText,
  author: isText,
  created: isText,
  config: isObject
}

const CONTAINER: Checks<ContainerConfig> = {
  User: isText,
  WorkingDir: isText,
  StopSignal: isText,
  Env: isTexts,
  Entrypoint: isTexts,
  Cmd: isTexts,
  Shell: isTexts,
  OnBuild: isTexts,
  ExposedPorts: isObject,
  Volumes: isObject,
  Labels: value => isObject(value) && Object.values(value).every(isText),
  Healthcheck: isObject
}

function checkFields<T>(value: unknown, checks: Checks<T>, digest: string, prefix: string): void {
  const fields = value as Fields
  for (const [name, check] of Object.entries(checks) as [string, (value: unknown) => boolean][])
    if (!isNothing(fields[name]) && !check(fields[name]))
      throw malformed(`Image config ${digest}: ${prefix}${name} is of the wrong type`)
}

/** What a document is, by its own words or by its fields; undefined for one that is no manifest and no index. */
export function mediaTypeOf(body: Buffer): string | undefined {
  try {
    const {mediaType, manifests, layers} = parseObject(body, 'Document')
    if (isText(mediaType)) return mediaType
    if (Array.isArray(manifests)) return MediaType.ociIndex
    return Array.isArray(layers) ? MediaType.ociManifest : undefined
  } catch {
    return undefined
  }
}

function checkSelf(document: Fields, {digest, mediaType}: Descriptor): void {
  const {schemaVersion, mediaType: own} = document
  if (schemaVersion !== 2) throw malformed(`Document ${digest} has schema version ${JSON.stringify(schemaVersion)}: need 2`)
  if (own !== undefined && own !== mediaType)
    throw malformed(`Document ${digest} says that it is ${JSON.stringify(own)}, its descriptor says ${mediaType}`)
}

function isUsable(entry: unknown): entry is Descriptor {
  try {
    const {platform} = parseDescriptor(entry)
    if (isNothing(platform)) return true
    return isObject(platform) && isText(platform.os) && isText(platform.architecture)
  } catch {
    return false
  }
}

/** @throws ContentError MALFORMED when the body is not one JSON object. */
function parseObject(body: Buffer, what: string): Fields {
  let document: unknown
  try {
    document = JSON.parse(body.toString('utf8'))
  } catch (cause) {
    throw new ContentError('MALFORMED', `${what} is not JSON`, {cause})
  }
  if (!isObject(document)) throw malformed(`${what} is no JSON object`)
  return document
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTexts(value: unknown): boolean {
  return isList(value, isText)
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

function malformed(message: string): ContentError {
  return new ContentError('MALFORMED', message)
}
