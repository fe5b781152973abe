import type {Tree, TreeStat} from './tree.js'

const ROOT: TreeStat = {type: 'directory', mode: 0o755, uid: 0, gid: 0, size: 0, mtime: 0}

/** `FROM scratch`: a root directory with nothing in it. */
export const emptyTree: Tree = {
  isScratch: true,
  lstat: path => (path === '/' ? ROOT : undefined),
  readdir: () => [],
  readlink: path => nothingAt(path),
  hostPath: path => nothingAt(path)
}

function nothingAt(path: string): never {
  throw new Error(`Nothing at ${path} in an empty tree`)
}
