import type {AddInstruction} from '../../dockerfile/instruction.js'
import {gitSource, isHttpSource} from '../../dockerfile/remote-source.js'
import type {GitSource, HttpSource} from '../../graph/op.js'
import {digestFault, isDigest} from '../../oci/digest.js'
import {fault} from '../stage-state.js'

/** What the first source is that is no path. */
export function firstRemote(sources: readonly string[]): 'git ref' | 'URL' | undefined {
  for (const source of sources) {
    if (gitSource(source)) return 'git ref'
    if (isHttpSource(source)) return 'URL'
  }
  return undefined
}

/** What an ADD of a URL or git repository takes; undefined for a path. */
export function remoteOp(
  instruction: AddInstruction,
  source: string,
  checksum: string | undefined
): GitSource | HttpSource | undefined {
  const git = gitSource(source)
  if (git) {
    const {remote, ref, subdir, mtime, fetchByCommit} = git
    return {
      kind: 'source',
      source: 'git',
      remote,
      ref: ref || undefined,
      subdir: subdir || undefined,
      checksum: checksum ?? (git.checksum || undefined),
      keepGitDir: instruction.keepGitDir ?? git.keepGitDir ?? false,
      submodules: git.submodules ?? true,
      mtime: mtime || undefined,
      fetchByCommit
    }
  }
  if (!isHttpSource(source)) return undefined
  if (checksum !== undefined && !isDigest(checksum)) throw fault(checksumFault(checksum), instruction.location)
  return {kind: 'source', source: 'http', url: source, checksum}
}

function checksumFault(checksum: string): string {
  return digestFault(checksum) ?? `digest mismatch: only sha256 can be compared, not ${checksum.split(':', 1)[0]}`
}
