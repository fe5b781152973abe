import {type FloatingMode, floatTags, referenceTo, type TagPlan} from './floating.js'
import {refuseOverwrite} from './immutable.js'
import type {TagMover} from './lister.js'
import type {TagResult} from './result.js'
import {type SettledTag, settleFloating} from './settle.js'

export interface PublishOptions {
  /** `safe` when absent. */
  readonly floating?: FloatingMode
  /** `deny`: a full version that means another image stays, and the publication fails; `allow` when absent. */
  readonly overwrite?: 'allow' | 'deny'
  /** Git tags that count as released versions. */
  readonly gitTags?: readonly string[]
}

/** What became of the tags. */
export interface Publication extends TagPlan {
  /** Floating tags that a newer release took over meanwhile. */
  readonly settled: readonly SettledTag[]
}

/**
 * Gives an image, which every repository of the result holds already, its tags: those that do not float, then, with the
 * registry's tags in view, those that do, then a second look. In this order releases that race end right: see
 * `settleFloating`.
 * @throws TagError DENIED before any tag is moved; RegistryError
 */
export async function publishTags(
  result: TagResult,
  digest: string,
  registry: TagMover,
  {floating = 'safe', overwrite = 'allow', gitTags}: PublishOptions = {}
): Promise<Publication> {
  if (overwrite === 'deny') await refuseOverwrite(result, digest, registry)
  const point = async (references: readonly string[]): Promise<void> => {
    await Promise.all(references.map(reference => registry.pointAt(reference, digest)))
  }
  await point(fixedReferences(result))
  const plan = await floatTags(result, registry, floating, gitTags === undefined ? {} : {gitTags})
  await point(plan.moved)
  const settled = floating === 'safe' ? await settleFloating(result, plan, digest, registry) : []
  return {...plan, settled}
}

function fixedReferences({images, resolved}: TagResult): readonly string[] {
  const fixed = resolved.filter(({precision}) => precision === undefined)
  return images.flatMap(image => fixed.map(({name}) => referenceTo(image, name)))
}
