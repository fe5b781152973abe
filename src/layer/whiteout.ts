/**
 * How a layer's tar says that something below is gone.
 * https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts
 */
export const WHITEOUT_PREFIX = '.wh.'
/** Inside a directory: nothing below shows through. */
export const OPAQUE_MARKER = '.wh..wh..opq'
/** AUFS' own bookkeeping (`.wh..wh.plnk`, `.wh..wh.orph`, `.wh..wh.aufs`), found in old images: not files of the image. */
export const AUFS_PREFIX = '.wh..wh.'

/** `a/b` gives `a/.wh.b`. */
export function whiteoutName(path: string): string {
  const slash = path.lastIndexOf('/') + 1
  return path.slice(0, slash) + WHITEOUT_PREFIX + path.slice(slash)
}
