// A journaled disk of the benchmark's own: an ext4 image on a loop device, so that the machine's file system, its mount options
// and what else is on it do not matter.
import {execFileSync} from 'node:child_process'
import {closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync} from 'node:fs'
import {join} from 'node:path'

const GiB = 2 ** 30

/** @returns {{path: string, remove(): void}} path: the mounted disk. Call in a private mount namespace. */
export function makeDisk(parent, sizeGiB = 24) {
  const directory = mkdtempSync(join(parent, 'slipway-bench-'))
  const image = join(directory, 'disk.img')
  const path = join(directory, 'disk')
  const remove = () => {
    try {
      execFileSync('umount', ['--recursive', '--lazy', path], {stdio: 'ignore'})
    } catch {
      // Was never mounted.
    }
    rmSync(directory, {recursive: true, force: true})
  }
  try {
    const file = openSync(image, 'w')
    ftruncateSync(file, sizeGiB * GiB)
    closeSync(file)
    execFileSync('mkfs.ext4', ['-q', '-F', '-E', 'lazy_itable_init=0,lazy_journal_init=0', image])
    mkdirSync(path)
    execFileSync('mount', ['-o', 'loop', image, path])
  } catch (error) {
    remove()
    throw error
  }
  return {path, remove}
}
