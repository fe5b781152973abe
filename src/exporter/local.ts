import {constants, mkdirSync} from 'node:fs'
import {chmod, chown, copyFile, link, lstat, lutimes, mkdir, rm, symlink, utimes} from 'node:fs/promises'
import {join} from 'node:path'
import type {LayerEntry} from '../layer/entry.js'
import {callSpecialsSync} from '../system/special.js'
import type {Tree} from '../system/tree/tree.js'
import type {ExportContext, Exporter, OutputOf} from './exporter.js'
import {rootTrees} from './root-tree.js'
import {exportStep} from './step.js'
import {treeEntries} from './tree-entries.js'
import {fileTime} from '../system/file-time.js'

/**
 * The root file system into a directory, as `docker build -o DIR` does: added to what is there, files owned by whoever runs
 * this, modes and times kept. Node's copy
 * keeps the owner where it may, so it is set again.
 */
export function localExporter(output: OutputOf<'local'>): Exporter {
  const {destination} = output
  return {
    async export(image, _names, context) {
      const roots = await rootTrees(image, context.layers)
      await exportStep(context, `write ${destination}`, async () => {
        for (const {tree, folder} of roots) await writeTree(tree, join(destination, folder), context)
      })
      return {output, destinations: [destination]}
    }
  }
}

async function writeTree(tree: Tree, destination: string, context: ExportContext): Promise<void> {
  mkdirSync(destination, {recursive: true})
  const directories: LayerEntry[] = []
  for (const entry of treeEntries(tree)) {
    context.signal.throwIfAborted()
    await writeEntry(entry, destination, context)
    if (entry.type === 'directory') directories.push(entry)
  }
  // Last, deepest first: writing into a directory changes its time, and may need rights that its own mode denies.
  for (const {path, mode, mtime} of directories.reverse()) {
    await chmod(join(destination, path), mode)
    await utimes(join(destination, path), fileTime(mtime), fileTime(mtime))
  }
}

/**
 * Never through a link: one that is in a directory's place, perhaps from an earlier export of an image that nobody should
 * trust, is replaced (CVE-2021-32760). Parents come first, so each was made real before anything is written below it.
 */
async function writeEntry(entry: LayerEntry, destination: string, {log}: ExportContext): Promise<void> {
  const target = join(destination, entry.path)
  const existing = await lstat(target).catch(() => undefined)
  if (entry.type === 'directory') {
    if (existing?.isDirectory()) return
    if (existing) await rm(target)
    await mkdir(target, {mode: 0o700})
    return
  }
  if (existing) await rm(target, {recursive: true})
  switch (entry.type) {
    case 'file':
      return writeFile(entry, target)
    case 'symlink':
      await symlink(entry.link!, target)
      return lutimes(target, fileTime(entry.mtime), fileTime(entry.mtime))
    case 'hardlink':
      return link(join(destination, entry.link!), target)
    case 'char':
    case 'block':
    case 'fifo':
      if (!makeNode(entry, entry.type, target)) log.warn(`Cannot make ${target}: only root makes devices, left out`)
  }
}

async function writeFile(entry: LayerEntry, target: string): Promise<void> {
  const source = entry.content?.kind === 'path' ? entry.content.path : ''
  await copyFile(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
  const owner = {uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0}
  await chown(target, owner.uid, owner.gid)
  // A program of somebody else's must not run with our rights.
  const isOwn = entry.uid === owner.uid && entry.gid === owner.gid
  await chmod(target, isOwn ? entry.mode : entry.mode & ~0o6000)
  await utimes(target, fileTime(entry.mtime), fileTime(entry.mtime))
}

function makeNode({mode, device}: LayerEntry, type: 'char' | 'block' | 'fifo', path: string): boolean {
  return callSpecialsSync([{call: 'mknod', path, type, mode, device: device ?? [0, 0]}]).length === 0
}
