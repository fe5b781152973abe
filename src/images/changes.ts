import {parseDockerfile} from '../dockerfile/parse.js'
import {UsageError} from '../errors.js'
import {lowerDockerfile} from '../frontend/lower-dockerfile.js'
import type {ContainerConfig, ImageConfig} from '../oci/config.js'
import {digestOf} from '../oci/digest.js'
import type {Platform} from '../oci/platform.js'

/** What docker commit and import take for `--change`. */
const ALLOWED = 'CMD ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL ONBUILD STOPSIGNAL USER VOLUME WORKDIR'.split(' ')

/**
 * The execution parameters after Dockerfile instructions (`CMD ["sh"]`, one a text) were applied to them.
 * @throws UsageError for another instruction, DockerfileError for a malformed one.
 */
export async function applyChanges(
  config: ContainerConfig,
  changes: readonly string[],
  platform: Platform
): Promise<ContainerConfig> {
  if (changes.length === 0) return config
  for (const change of changes) checkInstruction(change)
  const dockerfile = parseDockerfile(`FROM base\n${changes.join('\n')}\n`, '--change')
  const {os, architecture} = platform
  const base: ImageConfig = {os, architecture, config, rootfs: {type: 'layers', diff_ids: []}}
  const {image} = await lowerDockerfile(dockerfile, {
    target: undefined,
    buildArgs: {},
    labels: {},
    platform,
    isPlatformGiven: false,
    buildPlatform: platform,
    namedContexts: [],
    noCache: false,
    hostname: undefined,
    extraHosts: [],
    shmSize: undefined,
    ulimits: [],
    cgroupParent: undefined,
    network: undefined,
    entitlements: [],
    warn() {},
    contextTime: async () => undefined,
    sourceTime: async () => undefined,
    resolveImage: async () => ({pinned: 'base', digest: digestOf(''), config: base}),
    ignored: undefined
  })
  return setsPath(config, changes) ? image.config : withoutPath(image.config)
}

function checkInstruction(change: string): void {
  const word = /^\s*(\S+)/.exec(change)?.[1]?.toUpperCase() ?? ''
  if (/[\r\n]/.test(change.trim())) throw new UsageError('INPUT_INVALID', `Cannot apply change "${change}": it has several lines`)
  if (!ALLOWED.includes(word))
    throw new UsageError('INPUT_INVALID', `${word || 'an empty text'} is not a valid change command`, {
      hint: `Use one of ${ALLOWED.join(', ')}`
    })
}

/** True when the image or a change has a PATH of its own. */
function setsPath({Env}: ContainerConfig, changes: readonly string[]): boolean {
  const isPath = (entry: string) => entry.startsWith('PATH=')
  return (Env ?? []).some(isPath) || changes.some(change => /^\s*ENV\s.*\bPATH[\s=]/i.test(change))
}

/** FROM gives an image without PATH the default one for its RUN steps; here nothing runs. */
function withoutPath({Env, ...rest}: ContainerConfig): ContainerConfig {
  const kept = (Env ?? []).filter(entry => !entry.startsWith('PATH='))
  return kept.length > 0 ? {...rest, Env: kept} : rest
}
