/**
 * What overlayfs writes into an upperdir besides plain files: a whiteout is a character device 0:0 (`isWhiteoutDevice`), and
 * these attributes. https://docs.kernel.org/filesystems/overlayfs.html
 */
export interface OverlayAttributes {
  /** On a directory, with the value `y`: nothing below it shows through. */
  readonly opaque: string
  /** On a directory that was renamed: where its lower part is. Slipway mounts with `redirect_dir=off`. */
  readonly redirect: string
  /** On a file whose data is still below. Slipway mounts with `metacopy=off`. */
  readonly metacopy: string
}

export const OPAQUE_VALUE = 'y'

/** Mounts in a user namespace have the option `userxattr`, since only the real root may write `trusted.*`. */
export function overlayAttributes({userXattr}: {userXattr: boolean}): OverlayAttributes {
  const prefix = userXattr ? 'user.overlay.' : 'trusted.overlay.'
  return {opaque: `${prefix}opaque`, redirect: `${prefix}redirect`, metacopy: `${prefix}metacopy`}
}
