import {readFileSync} from 'node:fs'
import type {ExecOp} from '../../graph/op.js'
import type {RuntimeMount} from '../../runtime/runtime.js'
import {resolvePath} from '../../snapshot/resolve.js'
import type {Tree} from '../../snapshot/tree.js'

/** What a host without a resolv.conf resolves with: the same servers that Docker falls back to. */
const FALLBACK_RESOLV = 'nameserver 8.8.8.8\nnameserver 8.8.4.4\n'

/** Files that a process finds made for it, read-only and never in the layer: name resolution, and a heredoc's script. */
export function systemFiles(op: ExecOp, tree: Tree): RuntimeMount[] {
  const file = (path: string, content: string, mode: number): RuntimeMount => ({
    kind: 'file',
    target: resolvePath(tree, path, {followLast: true}),
    content: Buffer.from(content),
    mode,
    uid: 0,
    gid: 0
  })
  return [
    file('/etc/resolv.conf', op.network === 'none' ? '' : hostResolv(), 0o644),
    file('/etc/hosts', hostsFile(op), 0o644),
    ...op.scripts.map(
      ({path, content}): RuntimeMount => ({
        kind: 'file',
        target: path,
        content: Buffer.from(content),
        mode: 0o755,
        uid: 0,
        gid: 0
      })
    )
  ]
}

function hostsFile(op: ExecOp): string {
  const own = [
    '127.0.0.1\tlocalhost',
    `127.0.1.1\t${op.hostname}`,
    '::1\tlocalhost ip6-localhost ip6-loopback',
    'fe00::0\tip6-localnet',
    'ff00::0\tip6-mcastprefix',
    'ff02::1\tip6-allnodes',
    'ff02::2\tip6-allrouters'
  ]
  return `${[...own, ...op.extraHosts.map(([name, address]) => `${address}\t${name}`)].join('\n')}\n`
}

function hostResolv(): string {
  try {
    return readFileSync('/etc/resolv.conf', 'utf8')
  } catch {
    return FALLBACK_RESOLV
  }
}
