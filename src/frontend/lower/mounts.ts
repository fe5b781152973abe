import {posix} from 'node:path'
import type {RunInstruction} from '../../dockerfile/instruction.js'
import {type CacheMount, mountTarget, parseMount} from '../../dockerfile/mount.js'
import type {ExecMount} from '../../graph/op.js'
import type {Vertex} from '../../graph/vertex.js'
import {askContext, contextSource} from '../context-source.js'
import {expand} from '../expansion.js'
import {want} from '../parameters.js'
import {resolveFrom} from '../resolve-from.js'
import type {StageState} from '../stage-state.js'

/** The mounts of a RUN; what they show is added to its inputs. */
export async function lowerMounts(state: StageState, instruction: RunInstruction, inputs: Vertex[]): Promise<ExecMount[]> {
  const mounts: ExecMount[] = []
  for (const text of instruction.mounts) {
    const agents = mounts.filter(({type}) => type === 'ssh').length
    mounts.push(await lowerMount(state, instruction, text, agents, inputs))
  }
  return mounts
}

async function lowerMount(
  state: StageState,
  instruction: RunInstruction,
  text: string,
  agents: number,
  inputs: Vertex[]
): Promise<ExecMount> {
  const {location} = instruction
  const mount = parseMount(text, value => expand(state, value, instruction))
  const input = async (from: string | undefined, source: string) => {
    const use = {kind: 'mount', target: mount.target ?? ''} as const
    const vertex = from === undefined ? contextSource(state) : await resolveFrom(state, from, use, location)
    askContext(vertex, [source])
    if (!inputs.includes(vertex)) inputs.push(vertex)
    return inputs.indexOf(vertex)
  }
  const at = (path: string) => mountTarget(path, state.config.WorkingDir ?? '/')
  switch (mount.type) {
    case 'bind':
      return {
        type: 'bind',
        target: at(mount.target),
        input: await input(mount.from, mount.source),
        source: mount.source,
        readonly: mount.readonly
      }
    case 'cache': {
      const {sharing, readonly} = mount
      const target = at(mount.target)
      const from = mount.from === undefined ? undefined : await input(mount.from, mount.source)
      return {type: 'cache', target, id: cacheId(state, mount.id), sharing, input: from, ...cacheRoot(mount), readonly}
    }
    case 'tmpfs':
      return {type: 'tmpfs', target: at(mount.target), size: mount.size}
    case 'secret': {
      const {id, env, required, mode, uid, gid} = mount
      want(state.parameters.secrets, {id, required, location})
      return {
        type: 'secret',
        id,
        target: mount.target === undefined ? undefined : at(mount.target),
        env,
        required,
        mode,
        uid,
        gid
      }
    }
    case 'ssh': {
      const {id, required, mode, uid, gid} = mount
      want(state.parameters.agents, {id, required, location})
      const target = mount.target ?? `/run/buildkit/ssh_agent.${agents}`
      return {type: 'ssh', id, target: at(target), required, mode, uid, gid}
    }
  }
}

/**
 * Owner and mode count only where no source is given. What `from` names then does not start the cache: as in BuildKit a directory
 * /cache is made in it, which is the root.
 */
function cacheRoot({from, source, made}: CacheMount): Pick<Extract<ExecMount, {type: 'cache'}>, 'source' | 'made'> {
  if (posix.join('/', source) !== '/') return {source, made: undefined}
  return {source: from !== undefined && made ? '/cache' : source, made}
}

/** Builds of one machine that share nothing give different namespaces. */
function cacheId({lowering}: StageState, id: string): string {
  const namespace = lowering.options.buildArgs['BUILDKIT_CACHE_MOUNT_NS']
  return namespace ? `${namespace}/${id}` : id
}
