import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

export const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/**
 * The Node binaries that a bundle must run on, by version: npm's `node` package (what a runner has), the machine's own, and the one
 * that runs the tests.
 */
export function nodeBinaries(): ReadonlyMap<string, string> {
  const onPath = (process.env['PATH'] ?? '')
    .split(':')
    .filter(directory => directory !== '' && !directory.includes('node_modules'))
  const candidates = [
    join(repository, 'node_modules/node/bin/node'),
    ...onPath.map(directory => join(directory, 'node')),
    process.execPath
  ]
  const found = new Map<string, string>()
  for (const path of candidates.filter(existsSync)) {
    const version = execFileSync(path, ['--version'], {encoding: 'utf8'}).trim()
    if (!found.has(version)) found.set(version, path)
  }
  return found
}
