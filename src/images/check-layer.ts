import {createHash} from 'node:crypto'
import {statSync} from 'node:fs'
import {dirname} from 'node:path'
import {type ApplyLimits, applyLimits, checkEntries, checkSize} from '../layer/apply-limits.js'
import {type AnyCompression, decompress} from '../layer/decompress.js'
import type {TarMember} from '../layer/tar-member.js'
import {pathInside} from '../layer/tar-path.js'
import {type TarHandler, TarReader} from '../layer/tar-reader.js'
import {parseMarker} from '../layer/whiteouts.js'
import type {Digest} from '../oci/digest.js'

/** What a layer's tar is. */
export interface CheckedLayer {
  readonly diffId: Digest
  /** Bytes of the tar. */
  readonly size: number
}

/** Who keeps the uncompressed bytes. */
export interface TarSink {
  /** Where they go: they may be no more than is free there. */
  readonly directory: string
  write(bytes: Buffer): Promise<void>
}

/**
 * Reads a layer to its end without unpacking it: its DiffID, and that it is a tar whose names stay inside the layer.
 * @param sink sees the uncompressed bytes, piece by piece
 * @throws LayerError
 */
export async function checkLayer(path: string, compression: AnyCompression, sink?: TarSink): Promise<CheckedLayer> {
  const limits = sink ? applyLimits(sink.directory) : applyLimits(dirname(path), {size: Number.MAX_SAFE_INTEGER})
  const blobSize = statSync(path).size
  const reader = new TarReader(new NameChecker(limits))
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of decompress(path, compression)) {
    hash.update(chunk)
    size += chunk.length
    checkSize(limits, size, blobSize)
    reader.push(chunk)
    await sink?.write(chunk)
  }
  reader.finish()
  return {diffId: `sha256:${hash.digest('hex')}`, size}
}

class NameChecker implements TarHandler {
  readonly #limits: ApplyLimits
  #entries = 0

  constructor(limits: ApplyLimits) {
    this.#limits = limits
  }

  member({name, type, link}: TarMember): void {
    checkEntries(this.#limits, ++this.#entries)
    parseMarker(pathInside(name))
    if (type === 'hardlink') pathInside(link!)
  }

  content(): void {}
  end(): void {}
}
