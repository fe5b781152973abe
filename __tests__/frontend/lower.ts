import type {DockerfileWarning} from '../../src/dockerfile/instruction.js'
import {parseDockerfile} from '../../src/dockerfile/parse.js'
import {lowerDockerfile} from '../../src/frontend/lower-dockerfile.js'
import type {LoweredDockerfile, LowerOptions} from '../../src/frontend/options.js'
import type {ExecOp, FileOp, Op} from '../../src/graph/op.js'
import type {Vertex} from '../../src/graph/vertex.js'
import type {ImageConfig} from '../../src/oci/config.js'
import {digestOf} from '../../src/oci/digest.js'
import {parsePlatform} from '../../src/oci/platform.js'

const AMD64 = parsePlatform('linux/amd64')

/** Base images by name as the Dockerfile has it; any other has nothing set. */
export type Bases = Readonly<Record<string, Partial<ImageConfig>>>

export interface Lowered extends LoweredDockerfile {
  readonly warnings: readonly DockerfileWarning[]
  /** References that were resolved, with their platforms. */
  readonly resolved: readonly string[]
}

/** Lowers a text for linux/amd64, against base images that need no registry. */
export async function lower(text: string, options: Partial<LowerOptions> = {}, bases: Bases = {}): Promise<Lowered> {
  const warnings: DockerfileWarning[] = []
  const resolved: string[] = []
  const lowered = await lowerDockerfile(parseDockerfile(text, 'Dockerfile'), {
    ...lowerOptions(bases, reference => void resolved.push(reference)),
    warn: warning => void warnings.push(warning),
    ...options
  })
  return {...lowered, warnings, resolved}
}

export function lowerOptions(bases: Bases = {}, resolving: (reference: string) => void = () => {}): LowerOptions {
  return {
    target: undefined,
    buildArgs: {},
    labels: {},
    platform: AMD64,
    isPlatformGiven: false,
    buildPlatform: AMD64,
    namedContexts: [],
    noCache: false,
    hostname: undefined,
    extraHosts: [],
    shmSize: undefined,
    ulimits: [],
    cgroupParent: undefined,
    network: undefined,
    entitlements: [],
    ignored: undefined,
    contextTime: async () => undefined,
    sourceTime: async () => undefined,
    warn() {},
    resolveImage: async (reference, {os, architecture}) => {
      resolving(reference)
      const name = reference.replace(/^docker\.io\/(library\/)?/, '').replace(/:latest$/, '')
      const config = {os, architecture, rootfs: {type: 'layers', diff_ids: []}, ...bases[name]} as ImageConfig
      return {pinned: `${reference}@${digestOf(name)}`, digest: digestOf(name), config}
    }
  }
}

/** All vertices below one, inputs first, each once. */
export function verticesOf(root: Vertex): Vertex[] {
  const found = new Set<Vertex>()
  const visit = (vertex: Vertex): void => {
    for (const input of vertex.inputs) visit(input)
    found.add(vertex)
  }
  visit(root)
  return [...found]
}

export function opsOf<K extends Op['kind']>(root: Vertex, kind: K): Extract<Op, {kind: K}>[] {
  return verticesOf(root).flatMap(({op}) => (op.kind === kind ? [op as Extract<Op, {kind: K}>] : []))
}

/** The last RUN. */
export async function lowerRun(text: string, options: Partial<LowerOptions> = {}, bases: Bases = {}): Promise<ExecOp> {
  return opsOf((await lower(text, options, bases)).root, 'exec').at(-1)!
}

/** The last COPY, ADD or WORKDIR. */
export async function lowerFile(text: string, options: Partial<LowerOptions> = {}): Promise<FileOp> {
  return opsOf((await lower(text, options)).root, 'file').at(-1)!
}

/** `created_by` of what the Dockerfile itself adds. */
export async function historyOf(text: string, options: Partial<LowerOptions> = {}, bases: Bases = {}): Promise<string[]> {
  const {image} = await lower(text, options, bases)
  return image.history.flatMap(entry => (entry.kind === 'base' ? [] : [entry.createdBy]))
}
