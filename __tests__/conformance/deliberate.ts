/** Cases in which Slipway differs from BuildKit on purpose, by id or by a prefix that ends with `*`, with the reason. */
const DELIBERATE: Readonly<Record<string, string>> = {
  'probe/flags/exclude-glob':
    'BuildKit fails on a broken symlink in a directory copied with --exclude; that is a bug of its checksum',
  'probe/run/dev-files': 'lists the mounts of the sandbox: there is no cgroup file system in it',
  'bk/TestBuiltinArgs/2': "BuildKit's result is the cached step of the case before; these builds run without a cache",
  'bk/TestNamedFilteredContext/7': 'BuildKit forgets the platform of a context that replaces a stage; Slipway builds it',
  'bk/TestEmptyStages/1': 'a Dockerfile without a stage is an error for --call targets, too, where BuildKit lists nothing',
  'bk/TestErrorsSourceMap/2': 'an unknown frontend is refused with a message that says so',
  'bk/TestInsecureDevicesWhitelist/1': 'has two faults, of which BuildKit met the other one first',
  'buildah/copy-multiple-some-missing': 'has two faults, of which BuildKit met the other one first',
  'buildah/dockerignore-allowlist-alternating-nothing': 'has two faults, of which BuildKit met the other one first',
  'buildah/dockerignore-allowlist-alternating-other': 'has two faults, of which BuildKit met the other one first',
  'cache/file-content-same-size-and-mtime': 'a changed file of the same size and time is noticed; BuildKit overlooks it',
  'osskaniko/Dockerfile_test_issue_mz334':
    'files made again in the same second are the same layer, which is kept once; BuildKit writes the file again',
  'buildah/xattrs-file-in-archive': 'user.* attributes of an archive stay, as the image specification asks; BuildKit drops them'
}

/** Cases whose files or images did not make it into the data. */
const INCOMPLETE: Readonly<Record<string, string>> = {
  'bk/TestMaintainBaseOSVersion/2': 'the data lacks the Windows image that the case before pushed',
  'bk/TestCopyOverrideFiles/1': 'the data lacks foo.go, which the case copies',
  'bk/TestCopyWildcards/1': 'the data lacks the .go files that the case copies'
}

/** The reason, or undefined for a case that must pass. */
export function deliberate(id: string): string | undefined {
  if (DELIBERATE[id]) return DELIBERATE[id]
  const prefix = Object.keys(DELIBERATE).find(key => key.endsWith('*') && id.startsWith(key.slice(0, -1)))
  return prefix && DELIBERATE[prefix]
}

/** Why a case cannot be played, or undefined. */
export function incomplete(id: string): string | undefined {
  return INCOMPLETE[id]
}
