import {createHash} from 'node:crypto'
import {createReadStream, statSync} from 'node:fs'
import {ContentError, LayerError} from '../errors.js'
import {type Digest, digestHex} from '../oci/digest.js'
import type {Compression} from '../oci/media-types.js'
import type {Xattrs} from '../system/xattr.js'
import {type ApplyLimits, applyLimits, checkEntries, checkSize} from './apply-limits.js'
import {decompress} from './decompress.js'
import type {TocEntry} from './entry.js'
import {Extractor} from './extractor.js'
import {RootDirectory} from './root-directory.js'
import {HollowCollector, type HollowLayer} from './hollow.js'
import {type TarHandler, TarReader} from './tar-reader.js'
import {TocRecorder} from './toc-recorder.js'
import {OverlayWhiteouts, PlainWhiteouts} from './whiteouts.js'

export interface ApplyInput {
  readonly path: string
  readonly compression: Compression
  /** What the blob must be. */
  readonly digest?: Digest | undefined
  /** What the tar in it must be. */
  readonly diffId?: Digest | undefined
}

export interface ApplyOptions {
  /**
   * `overlay` (default): the target becomes a lowerdir of its own. `plain`: the layer changes what earlier layers left in the
   * target, as in a root file system; only attributes that an earlier layer gave to a directory stay when this one drops them.
   */
  readonly form?: 'overlay' | 'plain' | undefined
  /** Opaque directories for mounts with `userxattr`. */
  readonly userXattr?: boolean | undefined
  /** `false`: everything belongs to who runs this, for users that may not give files away. */
  readonly owners?: boolean | undefined
  /** Also return the table of contents, which means hashing every file. */
  readonly toc?: boolean | undefined
  /** Also write the layer without its files' bytes (`hollow.ts`) into this new file. */
  readonly hollow?: string | undefined
  readonly limits?: Partial<ApplyLimits> | undefined
}

export interface AppliedLayer {
  readonly diffId: Digest
  /** Bytes of the tar. */
  readonly size: number
  /** Members of the tar. */
  readonly entries: number
  /** Directories that hide what is below them, and attributes: what Node cannot read back from the target. */
  readonly opaque: string[]
  readonly xattrs: [string, Xattrs][]
  /** Directories that the tar has no entry for although it has something in them: 0755 and root's. */
  readonly implied: string[]
  /** Places of devices and attributes that the kernel did not let this user make. */
  readonly skipped: string[]
  readonly toc?: TocEntry[] | undefined
  readonly hollow?: HollowLayer | undefined
}

/**
 * Unpacks a layer's blob into `target`, a directory that nothing else writes to; on failure whoever made it removes it. Memory is
 * constant; decompression runs in libuv's threads, everything else in this one. A tar that is not its DiffID is refused at the
 * end, so publish the target only after this has returned.
 * @throws LayerError for a tar that is malformed, hostile or too large, and for a wrong DiffID; ContentError DIGEST_MISMATCH
 */
export async function applyLayer(input: ApplyInput, target: string, options: ApplyOptions = {}): Promise<AppliedLayer> {
  const overlay = options.form === 'plain' ? undefined : new OverlayWhiteouts({userXattr: options.userXattr ?? false})
  const root = new RootDirectory(target)
  const extractor = new Extractor(root, overlay ?? new PlainWhiteouts(), options.owners ?? true)
  const recorder = options.toc ? new TocRecorder() : undefined
  const collector = options.hollow === undefined ? undefined : new HollowCollector()
  const limits = applyLimits(target, options.limits)
  try {
    const handlers = [recorder, collector, extractor].filter(handler => handler !== undefined)
    const read = await readBlob(input, handlers, limits)
    const skipped = extractor.finish()
    const {xattrs} = extractor.pending
    const hollow = collector?.write(options.hollow!)
    const opaque = [...(overlay?.opaque ?? [])]
    return {...read, opaque, xattrs, implied: [...root.implied], skipped, toc: recorder?.toc, hollow}
  } finally {
    extractor.abort()
  }
}

/** Feeds the handlers with the blob's tar; the DiffID is over every byte, also those after the end marker. */
async function readBlob(input: ApplyInput, handlers: readonly TarHandler[], limits: ApplyLimits) {
  const counter = new EntryCounter(limits)
  const reader = new TarReader(new EachHandler([counter, ...handlers]))
  const blobSize = statSync(input.path).size
  const hash = createHash('sha256')
  let size = 0
  await verifyBlob(input)
  for await (const chunk of decompress(input.path, input.compression)) {
    hash.update(chunk)
    size += chunk.length
    checkSize(limits, size, blobSize)
    reader.push(chunk)
  }
  reader.finish()
  const diffId: Digest = `sha256:${hash.digest('hex')}`
  if (input.diffId !== undefined && input.diffId !== diffId) throw wrongDiffId(input.diffId, diffId)
  return {diffId, size, entries: counter.entries}
}

class EntryCounter implements TarHandler {
  entries = 0
  readonly #limits: ApplyLimits

  constructor(limits: ApplyLimits) {
    this.#limits = limits
  }

  member(): void {
    checkEntries(this.#limits, ++this.entries)
  }

  content(): void {}
  end(): void {}
}

class EachHandler implements TarHandler {
  readonly #handlers: readonly TarHandler[]

  constructor(handlers: readonly TarHandler[]) {
    this.#handlers = handlers
  }

  member(...args: Parameters<TarHandler['member']>): void {
    for (const handler of this.#handlers) handler.member(...args)
  }

  content(bytes: Buffer): void {
    for (const handler of this.#handlers) handler.content(bytes)
  }

  end(): void {
    for (const handler of this.#handlers) handler.end()
  }
}

/** Before anything is unpacked: a decompressor need not look at every byte of a blob. */
async function verifyBlob({path, digest}: ApplyInput): Promise<void> {
  if (digest === undefined) return
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, {highWaterMark: 1 << 20})) hash.update(chunk as Buffer)
  const found = hash.digest('hex')
  if (found === digestHex(digest)) return
  throw new ContentError('DIGEST_MISMATCH', `Cannot unpack layer ${digest}: its content is sha256:${found}`)
}

function wrongDiffId(wanted: Digest, found: Digest): LayerError {
  return new LayerError(
    'DIFF_ID_MISMATCH',
    `Cannot unpack a layer: its image says that its DiffID is ${wanted}, but it is ${found}`
  )
}
