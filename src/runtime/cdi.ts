import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {hasCode} from '../errors.js'
import type {DeviceRule, RuntimeMount} from './runtime.js'

/** What a device adds to a process. */
export interface DeviceEdits {
  readonly env: readonly string[]
  readonly mounts: readonly RuntimeMount[]
  readonly rules: readonly DeviceRule[]
}

/** A specification file, as much of it as Slipway follows. https://github.com/cncf-tags/container-device-interface/blob/main/SPEC.md */
interface Specification {
  readonly kind?: string
  readonly devices?: readonly {readonly name?: string; readonly containerEdits?: Edits}[]
  readonly containerEdits?: Edits
}

interface Edits {
  readonly env?: readonly string[]
  readonly deviceNodes?: readonly {readonly path: string; readonly hostPath?: string}[]
  readonly mounts?: readonly {readonly hostPath: string; readonly containerPath: string; readonly options?: readonly string[]}[]
}

/** Where vendors and administrators put specifications; Slipway reads the JSON ones. */
const CDI_DIRECTORIES = ['/etc/cdi', '/var/run/cdi']

/** The device `vendor.com/class=name`, or with `vendor.com/class` all devices of the class; undefined when there is none. */
export function findDevice(name: string, directories: readonly string[] = CDI_DIRECTORIES): DeviceEdits | undefined {
  const [kind = '', device] = name.split('=')
  const found = directories.flatMap(readSpecifications).flatMap(specification => {
    if (specification.kind !== kind) return []
    const wanted = (specification.devices ?? []).filter(entry => device === undefined || device === '*' || entry.name === device)
    return wanted.length > 0 ? [specification.containerEdits, ...wanted.map(({containerEdits}) => containerEdits)] : []
  })
  return found.length > 0 ? merge(found.map(edits => edits ?? {})) : undefined
}

function readSpecifications(directory: string): Specification[] {
  try {
    const names = readdirSync(directory).filter(name => name.endsWith('.json'))
    return names.sort().map(name => JSON.parse(readFileSync(join(directory, name), 'utf8')) as Specification)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}

/** Device nodes are the machine's own, seen through a mount. */
function merge(edits: readonly Edits[]): DeviceEdits {
  const nodes = edits.flatMap(({deviceNodes = []}) => deviceNodes)
  const files = edits.flatMap(({mounts = []}) => mounts)
  return {
    env: edits.flatMap(({env = []}) => env),
    mounts: [
      ...nodes.map(({path, hostPath}) => ({...bind(hostPath ?? path, path, false), device: true})),
      ...files.map(({hostPath, containerPath, options = []}) => bind(hostPath, containerPath, options.includes('ro')))
    ],
    rules: nodes.map(({path, hostPath}) => ruleFor(hostPath ?? path))
  }
}

function bind(source: string, target: string, readonly: boolean): RuntimeMount & {kind: 'bind'} {
  return {kind: 'bind', source, target, readonly}
}

/** Linux' encoding of device numbers, makedev(3). */
function ruleFor(path: string): DeviceRule {
  const stats = statSync(path)
  const device = stats.rdev
  return {
    type: stats.isBlockDevice() ? 'b' : 'c',
    major: (device >> 8) & 0xfff,
    minor: (device & 0xff) | ((device >> 12) & 0xfff00)
  }
}
