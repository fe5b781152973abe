import {posix} from 'node:path'
import {SolveError} from '../../errors.js'
import type {WriteAction} from '../../graph/op.js'
import type {TreeStat} from '../../system/tree/tree.js'
import {attributesOf, implicitDirectory, placeSource, resolveAttributes} from './copy-placement.js'
import type {PlannedTree} from '../../layer/planned-tree.js'

/**
 * A here-document of COPY or ADD: a file with the delimiter's name and mode 0644.
 * @throws SolveError COPY_FAILED for a delimiter that names no plain file.
 */
export function planWrite(plan: PlannedTree, action: WriteAction): void {
  const name = fileName(action.name)
  const content = Buffer.from(action.content)
  const stat: TreeStat = {type: 'file', mode: 0o644, uid: 0, gid: 0, size: content.length, mtime: plan.now}
  const attributes = resolveAttributes(plan, action)
  const target = placeSource(plan, action.destination, {name, isDirectory: false}, implicitDirectory(attributes, plan.now))
  if (plan.lstat(target)?.type === 'directory') {
    throw new SolveError('COPY_FAILED', `cannot replace to directory ${target} with file`)
  }
  plan.directory(posix.dirname(target))!.put(posix.basename(target), {
    type: 'file',
    size: stat.size,
    mtime: stat.mtime,
    ...attributesOf(stat, attributes),
    content: {kind: 'inline', base64: content.toString('base64')}
  })
}

/** `..` stops at the root. */
function fileName(delimiter: string): string {
  const name = posix.resolve('/', `./${delimiter}`).slice(1)
  if (name !== '' && !name.includes('/')) return name
  const reason = name === '' ? 'open : is a directory' : `open /${name}: no such file or directory`
  throw new SolveError('COPY_FAILED', `Cannot make a file of the here-document ${delimiter}: ${reason}`)
}
