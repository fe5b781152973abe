import type {Log} from '../log.js'
import type {Registry} from '../registry/registry.js'
import {tagMover} from '../registry/tag-mover.js'
import type {WithheldTag} from '../tags/floating.js'
import {type Publication, publishTags} from '../tags/publish.js'
import type {TagResult} from '../tags/result.js'
import type {SettledTag} from '../tags/settle.js'
import {namesImages, type PublishInputs} from './tags.js'

/** The tags that mean the image now, and those that do not though the rules made them. */
export interface Published {
  /** Full names with tags. */
  readonly tags: readonly string[]
  readonly withheld: readonly WithheldTag[]
  readonly settled: readonly SettledTag[]
}

/**
 * Tags the image, which its repositories hold already by digest.
 * @throws TagError DENIED before any tag is moved; RegistryError
 */
export async function publish(
  result: TagResult,
  digest: string,
  registry: Registry,
  inputs: PublishInputs,
  log: Log
): Promise<Published> {
  const mover = tagMover(registry)
  if (!namesImages(result)) return published(await publishTags(result, digest, mover, inputs), digest, log)
  await Promise.all(result.tags.map(name => mover.pointAt(name, digest)))
  return published({push: result.tags, moved: [], withheld: [], warnings: [], settled: []}, digest, log)
}

/** Says what became of every tag. */
export function published({push, withheld, settled, warnings}: Publication, digest: string, log: Log): Published {
  const taken = new Set(settled.map(({reference}) => reference))
  const tags = push.filter(reference => !taken.has(reference))
  for (const warning of warnings) log.warn(warning)
  for (const tag of tags) log.info(`Pushed ${tag}@${digest}`)
  for (const {reference, reason} of withheld) log.info(`${reference} stays where it is: ${reason}`)
  for (const {reference, now} of settled) log.info(`${reference} means ${now}, released meanwhile`)
  return {tags, withheld, settled}
}
