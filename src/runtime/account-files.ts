import {readFileSync} from 'node:fs'
import {SolveError} from '../errors.js'
import {type AccountFiles, MAX_ACCOUNT_FILE_BYTES} from '../oci/passwd.js'
import {resolvePath} from '../system/tree/resolve.js'
import type {Tree} from '../system/tree/tree.js'

/** /etc/passwd and /etc/group of a tree. Only regular files of a sane size are read (CVE-2024-9676, CVE-2026-47262). */
export function readAccountFiles(tree: Tree): AccountFiles {
  return {passwd: readSmall(tree, '/etc/passwd'), group: readSmall(tree, '/etc/group')}
}

function readSmall(tree: Tree, path: string): string | undefined {
  const resolved = resolvePath(tree, path, {followLast: true})
  const stat = tree.lstat(resolved)
  if (!stat) return undefined
  if (stat.type !== 'file') throw new SolveError('INVALID', `Cannot look up names: ${resolved} is not a regular file`)
  if (stat.size > MAX_ACCOUNT_FILE_BYTES) return undefined
  return readFileSync(tree.hostPath(resolved), 'utf8')
}
