import {readdirSync, readFileSync} from 'node:fs'

/**
 * The first process (PID 1) of the `depth`-th PID namespace below a process of this machine: 1 is the runtime's own, in which
 * the mounts are; 2 the container's.
 * @returns its PID here; undefined when there is none (any more)
 */
export function namespaceInit(watcher: number, depth: 1 | 2): number | undefined {
  const base = namespacePids(watcher)?.length
  if (base === undefined) return undefined
  return descendants(watcher).find(pid => {
    const pids = namespacePids(pid)
    return pids?.length === base + depth && pids.at(-1) === 1
  })
}

/** Every process that descends from one, parents first. */
export function descendants(root: number): number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(Number(name)) : undefined
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const found = [...(children.get(root) ?? [])]
  for (const pid of found) found.push(...(children.get(pid) ?? []))
  return found
}

function parentOf(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`)
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

/** A process' PID in each namespace that it is in, outermost first. proc(5) */
function namespacePids(pid: number): number[] | undefined {
  const found = /^NSpid:\s*(.*)$/m.exec(read(`/proc/${pid}/status`) ?? '')
  return found === null ? undefined : found[1]!.trim().split(/\s+/).map(Number)
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
