import {type LayerDirectory, layersTree} from '../snapshot/tree-layers.js'
import type {Xattrs} from '../system/xattr.js'
import {applyLayer} from './apply.js'
import {compressLayer, decompressLayer, diffIdOf} from './compress.js'
import {diffUpperSync} from './diff.js'
import {digestFilesSync} from './digest-files.js'
import {writeHollow} from './hollow.js'
import {listArchive} from './unpack-archive.js'
import {type WrittenLayer, writeLayerSync} from './write.js'

/** An upperdir and what it was mounted on. */
export interface UpperInput {
  readonly upperdir: string
  /** Lowest first. */
  readonly lowers: readonly LayerDirectory[]
  /** Paths (no leading slash) that are left out with all below them. */
  readonly skip?: readonly string[] | undefined
  readonly userXattr?: boolean | undefined
}

/** A layer's tar, and what Node cannot read from the upperdir that it was made of. */
export interface DiffedLayer extends WrittenLayer {
  readonly opaque: string[]
  readonly xattrs: [string, Xattrs][]
  /** What `pruneUpper` has to take out before the upperdir is the unpacked layer. */
  readonly left: string[]
}

/** What a pool's threads can do. Everything goes through as structured clones. */
export const jobs = {
  writeLayer: writeLayerSync,
  diffUpper: writeUpperSync,
  apply: applyLayer,
  compress: compressLayer,
  decompress: decompressLayer,
  diffIdOf,
  digestFiles: digestFilesSync,
  hollow: writeHollow,
  listArchive
}

export type Jobs = typeof jobs

/** Diff and write in one, so that the entries never leave the thread. */
function writeUpperSync({upperdir, lowers, skip, userXattr}: UpperInput, outPath: string): DiffedLayer {
  const {entries, opaque, left} = diffUpperSync(upperdir, {lower: layersTree(lowers), skip, userXattr})
  const written = writeLayerSync(entries, outPath)
  const xattrs = written.toc.flatMap(({path, xattrs}): [string, Xattrs][] => (xattrs ? [[path, xattrs]] : []))
  return {...written, opaque, xattrs, left}
}
