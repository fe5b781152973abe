import type {Xattrs} from '../system/xattr.js'

/**
 * The attributes that belong to a layer: file capabilities, and what programs note with `user.*`. Not `trusted.*`,
 * `security.selinux` or overlayfs' own: those are the machine's, and from a foreign layer they would steer our mounts.
 */
function keepsXattr(name: string): boolean {
  return name === 'security.capability' || (name.startsWith('user.') && !name.startsWith('user.overlay.'))
}

/** undefined when none is left. */
export function keptXattrs(xattrs: Xattrs | undefined): Xattrs | undefined {
  const kept = Object.entries(xattrs ?? {}).filter(([name]) => keepsXattr(name))
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

export function sameXattrs(a: Xattrs | undefined, b: Xattrs | undefined): boolean {
  const names = Object.keys(a ?? {})
  return names.length === Object.keys(b ?? {}).length && names.every(name => a![name] === b![name])
}
