import type {Digest} from '../oci/digest.js'
import {digestHex} from '../oci/digest.js'
import type {Tree, TreeStat} from '../system/tree/tree.js'
import type {ContextTools} from './build-context.js'
import {checkoutGit, type GitSpec} from './git.js'
import {download} from './http.js'

/** Files that ADD takes from elsewhere. They stay below `scratch`. */
export interface RemoteFiles {
  readonly tree: Tree
  /** Equal for equal files: what a cache key needs to know of them. */
  readonly id: string
  /** Seconds: of the commit, or what the server said; undefined when it did not. */
  readonly time: number | undefined
  /** sha256 hex of the content of regular files, by path in the tree. */
  digestFiles(paths: readonly string[]): Promise<string[]>
}

/**
 * ADD of a URL: one file with mode 0600 that belongs to root, as old as the server says. It is asked for again in every build.
 * @throws SolveError SOURCE_FAILED, CHECKSUM_MISMATCH
 */
export async function fetchHttpFile(
  spec: {url: string; checksum: Digest | undefined},
  tools: ContextTools
): Promise<RemoteFiles> {
  const {http, scratch, signal} = tools
  const {path, name, lastModified, digest, size} = await download(spec.url, {
    http,
    directory: scratch,
    signal,
    checksum: spec.checksum
  })
  const stat: TreeStat = {type: 'file', mode: 0o600, uid: 0, gid: 0, size, mtime: lastModified}
  return {
    tree: fileTree(name, stat, path, digestHex(digest)),
    id: JSON.stringify([digest, lastModified, name]),
    time: lastModified || undefined,
    digestFiles: async paths => paths.map(() => digestHex(digest))
  }
}

/**
 * ADD of a git repository: the files of one commit.
 * @throws SolveError SOURCE_FAILED, CHECKSUM_MISMATCH, INVALID
 */
export async function fetchGitFiles(spec: GitSpec, tools: ContextTools): Promise<RemoteFiles> {
  const {scratch, signal} = tools
  const {tree, commit, time} = await checkoutGit(spec, {directory: scratch, secret: id => tools.secret(id), signal})
  return {
    tree,
    id: commit,
    time,
    digestFiles: async paths => [...(await tools.digestFiles(paths.map(path => tree.hostPath(path))))]
  }
}

function fileTree(name: string, stat: TreeStat, path: string, digest: string): Tree {
  const root: TreeStat = {type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: stat.mtime}
  return {
    lstat: at => (at === '/' ? root : at === `/${name}` ? stat : undefined),
    readdir: () => [name],
    readlink: at => {
      throw new Error(`${at} is no link`)
    },
    hostPath: () => path,
    digest: () => digest
  }
}

/** Either, by what the source is. */
export function remoteFiles(
  source: ({readonly source: 'http'} & Parameters<typeof fetchHttpFile>[0]) | ({readonly source: 'git'} & GitSpec),
  tools: ContextTools
): Promise<RemoteFiles> {
  return source.source === 'http' ? fetchHttpFile(source, tools) : fetchGitFiles(source, tools)
}
