import type {ExecOp} from '../../graph/op.js'
import {nameFiles} from '../../runtime/name-files.js'
import type {RuntimeMount} from '../../runtime/runtime.js'
import type {Tree} from '../../system/tree/tree.js'

/** Files that a process finds made for it, read-only and never in the layer: name resolution, and a heredoc's script. */
export function systemFiles(op: ExecOp, tree: Tree): RuntimeMount[] {
  const {hostname, extraHosts} = op
  return [...nameFiles({hostname, extraHosts}, tree), ...op.scripts.map(scriptFile)]
}

function scriptFile({path, content}: ExecOp['scripts'][number]): RuntimeMount {
  return {kind: 'file', target: path, content: Buffer.from(content), mode: 0o755, uid: 0, gid: 0}
}
