import {readdirSync, readFileSync, rmdirSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {hasCode} from '../errors.js'
import {isAbandoned, temporaryName} from '../content/temporary.js'

/** A name for a container that says whose it is, as its control groups have it too. */
export function containerId(): string {
  return temporaryName('slipway')
}

/**
 * Removes the control groups that a runtime makes of a container: a killed one leaves them behind. Those of containers of processes
 * that are gone go as well. A group that is in use stays, whatever is asked.
 */
export async function removeCgroups(id: string): Promise<void> {
  for (const directory of parentGroups())
    for (const name of namesIn(directory))
      if (name === id || (name.startsWith('slipway-') && isAbandoned(name))) await remove(join(directory, name))
}

/** Where crun and runc put a container without a cgroupsPath: in their own group of each hierarchy, or at the top. */
function parentGroups(): Set<string> {
  const own = new Set(lines('/proc/self/cgroup').map(line => line.split(':').slice(2).join(':')))
  const roots = lines('/proc/self/mountinfo').flatMap(line => {
    const [place = '', device = ''] = line.split(' - ')
    return /^cgroup2? /.test(device) ? [place.split(' ')[4]!] : []
  })
  return new Set(roots.flatMap(root => [root, ...[...own].map(path => join(root, path))]))
}

function lines(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean)
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}

/** A group is in use for a moment longer than the processes in it can be seen. */
async function remove(path: string, patience = 50): Promise<void> {
  try {
    rmdirSync(path)
  } catch (error) {
    if (!hasCode(error, 'EBUSY') || patience === 0) return
    await sleep(10)
    await remove(path, patience - 1)
  }
}
