import {SolveError} from '../../errors.js'
import {hasOwnerName, resolveOwner} from '../../oci/passwd.js'
import type {Tree} from '../../system/tree/tree.js'
import {readAccountFiles} from '../../runtime/account-files.js'

/**
 * Who `--chown` or WORKDIR's user is in the destination.
 * @throws SolveError INVALID for a name when the destination has no files at all, as BuildKit does.
 */
export function ownerIn(tree: Tree, owner: string): {uid: number; gid: number} {
  if (!hasOwnerName(owner)) return resolveOwner(owner, {passwd: undefined, group: undefined})
  if (tree.readdir('/').length > 0) return resolveOwner(owner, readAccountFiles(tree))
  throw new SolveError('INVALID', `Cannot look up the owner "${owner}" in an empty root file system: invalid user index: -1`, {
    hint: 'Use numbers, e.g. --chown=1000:1000: FROM scratch and --link have no /etc/passwd to look names up in.'
  })
}
