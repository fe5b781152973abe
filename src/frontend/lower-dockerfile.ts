import type {Dockerfile} from '../dockerfile/instruction.js'
import {suggest} from '../dockerfile/did-you-mean.js'
import {DockerfileError} from '../errors.js'
import {goQuote} from '../text/go-quote.js'
import {checkStages} from './check-stages.js'
import {lintDefaultBases} from './default-bases.js'
import {DockerfileLowering} from './dockerfile-lowering.js'
import {draftImage} from './draft-image.js'
import {checkExtraHosts} from './extra-hosts.js'
import type {LoweredDockerfile, LowerOptions} from './options.js'
import type {Outline} from './outline.js'
import {resolveImages} from './resolve-images.js'
import {neededStages, stageUses} from './stage-uses.js'
import type {Lowering} from './stage-state.js'

/**
 * A Dockerfile as a graph of steps for one platform, with the configuration of the image that they make. Only stages that the
 * target needs are looked at; nothing is run or downloaded but the configuration of base images.
 * @throws DockerfileError with the location of the fault.
 */
export async function lowerDockerfile(dockerfile: Dockerfile, options: LowerOptions): Promise<LoweredDockerfile> {
  if (dockerfile.stages.length === 0) throw new DockerfileError('INVALID', 'dockerfile contains no stages to build')
  checkExtraHosts(options.extraHosts)
  const {lowering, target, epoch} = await startLowering(dockerfile, options, false)
  const state = await lowering.stage(target)
  if (lowering.refused) throw lowering.refused
  return {root: state.vertex, image: draftImage(state, options, epoch)}
}

/**
 * Looks at a Dockerfile as a build would and reports to `options.warn`: without a target at every stage, needed or not.
 * @throws DockerfileError as `lowerDockerfile` does.
 */
export async function checkDockerfile(dockerfile: Dockerfile, options: LowerOptions): Promise<void> {
  const {lowering, target} = await startLowering(dockerfile, options, !options.target)
  const all = options.target ? [target] : dockerfile.stages.map(({index}) => index)
  for (const index of all) await lowering.stage(index)
}

/**
 * What the build of the target can be given: arguments, secrets, agents, also of the stages that it needs.
 * @throws DockerfileError as `lowerDockerfile` does.
 */
export async function outlineDockerfile(dockerfile: Dockerfile, options: LowerOptions): Promise<Outline> {
  const {lowering, target} = await startLowering(dockerfile, options, false)
  const {parameters} = await lowering.stage(target)
  const {outlineOf} = await import('./outline.js')
  return outlineOf(dockerfile.stages[target]!, parameters, lowering.globalArguments)
}

/** What is looked at before any stage, in BuildKit's order: of several faults both meet the same one first. */
async function startLowering(dockerfile: Dockerfile, options: LowerOptions, checksOnly: boolean) {
  lintDefaultBases(dockerfile, options)
  const lowering = new DockerfileLowering(dockerfile, options, checksOnly)
  const epochText = lowering.epochText()
  const epoch = epochText ? await (await import('./epoch.js')).resolveEpoch(epochText, dockerfile, lowering) : undefined
  if (epochText !== undefined) lowering.settleEpoch(epoch)
  for (const {index} of dockerfile.stages) lowering.base(index)
  const target = findTarget(dockerfile, lowering)
  const uses = stageUses(dockerfile, lowering)
  checkStages(dockerfile, uses, lowering)
  const needed = checksOnly ? [...dockerfile.stages.keys()] : neededStages(target, uses, lowering)
  await resolveImages(dockerfile, needed, uses, lowering)
  return {lowering, target, epoch}
}

function findTarget({file, stages}: Dockerfile, {names, options: {target}}: Lowering): number {
  if (target === undefined || target === '') return stages.length - 1
  const found = names.find(target)
  if (found !== undefined) return found
  const named = stages.flatMap(stage => stage.name ?? [])
  throw new DockerfileError(
    'UNKNOWN_STAGE',
    `target stage ${goQuote(target)} could not be found${suggest(target, names.labels())}`,
    {
      hint: named.length > 0 ? `Stages of ${file}: ${named.join(', ')}` : `No stage of ${file} has a name`
    }
  )
}
