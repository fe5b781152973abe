import type {Dockerfile} from '../dockerfile/instruction.js'
import {invalidBaseImagePlatform} from '../dockerfile/lint/invalid-base-image-platform.js'
import type {SourceLocation} from '../errors.js'
import {formatPlatformAll, normalizePlatform, type Platform} from '../oci/platform.js'
import {imageReference} from './image-reference.js'
import {findContext} from './lower/from.js'
import {platformOf} from './platform-of.js'
import type {Lowering} from './stage-state.js'
import type {StageUses} from './stage-uses.js'

/** An image that a stage needs. */
interface Need {
  readonly name: string
  readonly reference: string
  readonly platform: Platform
  /** Where the check of its platform reports; undefined for one that is not checked. */
  readonly checkedAt: SourceLocation | undefined
}

/**
 * Asks for all images that the stages need, side by side, before any stage is looked at: what is missing ends the build at once,
 * and a base for another platform is reported whatever comes after it. Triggers may still need others.
 */
export async function resolveImages(
  {stages}: Dockerfile,
  indices: readonly number[],
  uses: StageUses,
  lowering: Lowering
): Promise<void> {
  const needs = indices.flatMap(index => [...baseOf(stages[index]!, lowering), ...usedBy(uses[index]!, lowering)])
  const images = needs.map(need => lowering.image(need.reference, need.platform))
  await Promise.allSettled(images)
  for (const [at, need] of needs.entries()) lintPlatform(need, platformOf((await images[at]!).config), lowering)
}

function baseOf({index, name: stageName, from: {location}}: Dockerfile['stages'][number], lowering: Lowering): Need[] {
  const {image: name, platform} = lowering.base(index)
  const instead = stageName === undefined ? undefined : findContext(lowering, stageName, platform)
  if (instead) return instead.value.kind === 'image' ? [ofContext(instead.value.reference, platform)] : []
  if (lowering.findStage(name, index) !== undefined) return []
  return needOf(name, platform, location, lowering)
}

/** Whatever the stage is for, images that it takes files from are for the build's platform. */
function usedBy(uses: StageUses[number], lowering: Lowering): Need[] {
  const {platform} = lowering.options
  return uses
    .filter(({index}) => index === undefined)
    .flatMap(({name, location, kind}) =>
      needOf(name, platform, location, lowering).map(need => (kind === 'RUN' ? unchecked(need) : need))
    )
}

function needOf(name: string, platform: Platform, location: SourceLocation, lowering: Lowering): Need[] {
  if (name === 'scratch') return []
  const context = findContext(lowering, name, platform)
  if (context) return context.value.kind === 'image' ? [ofContext(context.value.reference, platform)] : []
  return [{name, reference: imageReference(name, location), platform, checkedAt: location}]
}

/** BuildKit does not know where a mount stands. */
function unchecked(need: Need): Need {
  return {...need, checkedAt: undefined}
}

function ofContext(reference: string, platform: Platform): Need {
  return {name: reference, reference, platform, checkedAt: undefined}
}

function lintPlatform({name, platform, checkedAt: location}: Need, found: Platform, lowering: Lowering): void {
  if (!location || !found.os || (found.os === platform.os && found.architecture === platform.architecture)) return
  const [expected, actual] = [platform, found].map(each => formatPlatformAll(normalizePlatform(each)))
  lowering.warn(invalidBaseImagePlatform(name, expected!, actual!, {location}))
}
