import {lstatSync, rmSync, utimesSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileTime} from '../system/file-time.js'

/**
 * Takes out of an upperdir what its layer does not have: copies that the step made of a file or directory and left as they were,
 * sockets, whiteouts of nothing. Only then it is the layer unpacked, and may lie on top of other layers than those it was made on.
 * @param left topmost paths, relative to the upperdir
 */
export function pruneUpper(upperdir: string, left: readonly string[]): void {
  for (const path of left) {
    const parent = dirname(join(upperdir, path))
    const {atimeMs, mtimeMs} = lstatSync(parent)
    rmSync(join(upperdir, path), {recursive: true, force: true})
    utimesSync(parent, fileTime(atimeMs / 1000), fileTime(mtimeMs / 1000))
  }
}
