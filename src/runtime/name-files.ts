import {readFileSync} from 'node:fs'
import {resolvePath} from '../system/tree/resolve.js'
import type {Tree} from '../system/tree/tree.js'
import type {ProcessSpec, RuntimeMount} from './runtime.js'

/** What names a process can resolve. */
export interface NameOptions extends Pick<ProcessSpec, 'hostname'> {
  /** Name and address. */
  readonly extraHosts: readonly (readonly [string, string])[]
}

/** What a host without a resolv.conf resolves with: the same servers that Docker falls back to. */
const FALLBACK_RESOLV = 'nameserver 8.8.8.8\nnameserver 8.8.4.4\n'

/** /etc/resolv.conf and /etc/hosts, made for a process, with a network or without, read-only and never part of a layer. */
export function nameFiles(options: NameOptions, tree: Tree): RuntimeMount[] {
  return [nameFile('/etc/resolv.conf', hostResolv(), tree), nameFile('/etc/hosts', hostsFile(options), tree)]
}

function nameFile(path: string, content: string, tree: Tree): RuntimeMount {
  const target = resolvePath(tree, path, {followLast: true})
  return {kind: 'file', target, content: Buffer.from(content), mode: 0o644, uid: 0, gid: 0}
}

/** As BuildKit writes it, so that what a step makes of it is the same, too. */
function hostsFile({hostname, extraHosts}: NameOptions): string {
  const own = [`127.0.0.1\tlocalhost ${hostname}`, '::1\tlocalhost ip6-localhost ip6-loopback']
  return `${[...own, ...extraHosts.map(([name, address]) => `${address}\t${name}`)].join('\n')}\n`
}

function hostResolv(): string {
  try {
    return readFileSync('/etc/resolv.conf', 'utf8')
  } catch {
    return FALLBACK_RESOLV
  }
}
