import fs from 'node:fs'
import {UsageError} from '../errors.js'
import {resolvePath} from '../system/tree/resolve.js'
import type {Tree} from '../system/tree/tree.js'

/** A Dockerfile or ignore file is text that a person wrote: more than this is a mistake. Bytes. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024

/**
 * Text of a regular file of a tree, symlinks followed inside it: a link out of the context shows what is there in the context.
 * @returns undefined when there is none
 * @throws UsageError INPUT_INVALID for anything but a regular file of a sane size
 */
export function readTextIn(tree: Tree, path: string): string | undefined {
  const resolved = resolvePath(tree, path, {followLast: true})
  const stat = tree.lstat(resolved)
  if (!stat) return undefined
  checkText(path.slice(1), stat.type === 'file', stat.size)
  return fs.readFileSync(tree.hostPath(resolved), 'utf8')
}

/** Text of a file of this machine that the user named. Returns and throws like `readTextIn`. */
export function readTextAt(path: string): string | undefined {
  const stat = fs.statSync(path, {throwIfNoEntry: false})
  if (!stat) return undefined
  checkText(path, stat.isFile(), stat.size)
  return fs.readFileSync(path, 'utf8')
}

/** What to look for when no name is given, in order. */
const DEFAULT_NAMES = ['Dockerfile', 'dockerfile']

/** The Dockerfile of a context that is looked at as a whole tree. */
export function readDockerfileIn(tree: Tree, file: string | undefined, context: string): {file: string; text: string} {
  for (const name of file === undefined ? DEFAULT_NAMES : [file]) {
    const text = readTextIn(tree, `/${name}`)
    if (text !== undefined) return {file: name, text}
  }
  throw noDockerfile(file, context)
}

export function noDockerfile(file: string | undefined, context: string): UsageError {
  const name = file ?? DEFAULT_NAMES[0]!
  return new UsageError(
    'INPUT_INVALID',
    `failed to read dockerfile: open ${name}: no such file or directory (context ${context})`,
    {
      hint: 'Name the Dockerfile with --file (input "file").'
    }
  )
}

function checkText(path: string, isFile: boolean, size: number): void {
  const fault = isFile
    ? size > MAX_TEXT_BYTES
      ? `it has ${size} bytes, at most ${MAX_TEXT_BYTES} are read`
      : undefined
    : 'it is no regular file'
  if (fault !== undefined) throw new UsageError('INPUT_INVALID', `Cannot read ${path}: ${fault}`)
}
