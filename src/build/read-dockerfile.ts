import {excerptOf} from '../dockerfile/excerpt.js'
import {tryBool} from '../dockerfile/go-number.js'
import type {Dockerfile} from '../dockerfile/instruction.js'
import {parseDockerfile} from '../dockerfile/parse.js'
import {DockerfileError, SolveError, UsageError} from '../errors.js'
import {Findings} from '../frontend/findings.js'
import type {LowerOptions} from '../frontend/options.js'
import {checkSyntax} from '../frontend/syntax.js'
import {formatPlatformAll, hostPlatform, normalizePlatform, type Platform} from '../oci/platform.js'
import type {BuildRequest} from '../request.js'
import type {OpenContexts} from '../worker/contexts.js'
import type {Worker} from '../worker/worker.js'

/** A Dockerfile that was read, and where findings about it go. */
export interface ReadDockerfile {
  readonly dockerfile: Dockerfile
  readonly findings: Findings
}

/**
 * Reads the build's Dockerfile, once what the build was asked for made sense. Whatever becomes of `body`, the worker hears of all
 * findings; errors that know their line get the lines around it.
 */
export async function withDockerfile<T>(
  request: BuildRequest,
  worker: Worker,
  contexts: OpenContexts,
  body: (read: ReadDockerfile) => Promise<T>
): Promise<T> {
  multiPlatform(request)
  if (request.ulimits.length > 0) (await import('../runtime/ulimits.js')).parseUlimits(request.ulimits)
  const {text, file} = await contexts.dockerfile()
  checkSyntax(text, file, request.buildArgs['BUILDKIT_SYNTAX'])
  const findings = new Findings(text, request.buildArgs['BUILDKIT_DOCKERFILE_CHECK'])
  try {
    const dockerfile = parseDockerfile(text, file, findings.ofText)
    return await withExcerpt(dockerfile, () => body({dockerfile, findings}))
  } finally {
    for (const warning of findings.list()) worker.warn(warning)
  }
}

async function withExcerpt<T>(dockerfile: Dockerfile, body: () => Promise<T>): Promise<T> {
  try {
    return await body()
  } catch (error) {
    if ((error instanceof SolveError || error instanceof DockerfileError) && error.location && !error.excerpt)
      error.excerpt = excerptOf(dockerfile.text, error.location)
    throw error
  }
}

/** Those asked for, else this machine's. */
export function platformsOf({platforms}: BuildRequest): Platform[] {
  return platforms.length > 0 ? platforms.map(normalizePlatform) : [hostPlatform()]
}

/** Those asked for more than once: each time makes one more image of the index. */
export function repeatedPlatforms(request: BuildRequest): string[] {
  const names = platformsOf(request).map(formatPlatformAll)
  return names.filter((name, index) => names.indexOf(name) < index)
}

/** Whether one image gets an index too. @throws UsageError for what is no boolean, or says no to several platforms. */
export function multiPlatform({buildArgs, platforms}: BuildRequest): boolean | undefined {
  const text = buildArgs['BUILDKIT_MULTI_PLATFORM'] || undefined
  const wanted = text === undefined ? undefined : tryBool(text)
  if (text !== undefined && wanted === undefined)
    throw new UsageError('INPUT_INVALID', `invalid boolean value for multi-platform: ${text}`, {hint: 'Write true or false'})
  if (wanted === false && platforms.length > 1)
    throw new UsageError('INPUT_INVALID', 'conflicting config: returning multiple target platforms is not allowed')
  return wanted
}

export async function lowerOptions(
  request: BuildRequest,
  worker: Worker,
  contexts: OpenContexts,
  platform: Platform,
  warn: LowerOptions['warn']
): Promise<LowerOptions> {
  return {
    ...request,
    platform,
    isPlatformGiven: request.platforms.length > 0,
    buildPlatform: hostPlatform(),
    namedContexts: contexts.named,
    ignored: await contexts.ignored(),
    warn,
    contextTime: name => contexts.time(name),
    sourceTime: async source => {
      const {remoteFiles} = await import('../context/remote-files.js')
      return (await remoteFiles(source, contexts.tools)).time
    },
    resolveImage: async (reference, wanted) => {
      const {pinned, descriptor, config} = await worker.images.resolve(reference, wanted)
      return {pinned, digest: descriptor.digest, config}
    }
  }
}
