import {type GitRef, parseGitRef} from '../../../src/dockerfile/git-ref.js'
import {compare, type Expectation} from '../outcome.js'

/** units/git-ref.jsonl; errors say whether BuildKit took the text for a git source. */
export function runGitRef(vector: Expectation & {s: string}): string | undefined {
  return compare(vector, () => {
    const ref = parse(vector.s)
    if ('notGit' in ref) throw new Error(`isGit=false: ${ref.notGit}`)
    return describe(ref)
  })
}

function parse(text: string): ReturnType<typeof parseGitRef> {
  try {
    return parseGitRef(text)
  } catch (error) {
    throw new Error(`isGit=true: ${(error as Error).message}`)
  }
}

function describe(ref: GitRef) {
  return {
    Remote: ref.remote,
    ShortName: ref.shortName,
    Ref: ref.ref,
    Checksum: ref.checksum,
    SubDir: ref.subdir,
    IndistinguishableFromLocal: ref.looksLocal,
    UnencryptedTCP: ref.unencrypted,
    KeepGitDir: ref.keepGitDir ?? null,
    Submodules: ref.submodules ?? null,
    MTime: ref.mtime,
    FetchByCommit: ref.fetchByCommit
  }
}
