import {referenceTo, type TagPlan} from './floating.js'
import {newerInLine, versionsAmong} from './known-versions.js'
import type {TagMover} from './lister.js'
import type {Release} from './release.js'
import type {TagResult} from './result.js'

/** A floating tag that another release, published meanwhile, had the better right to. */
export interface SettledTag {
  readonly reference: string
  /** The tag whose image it means now. */
  readonly now: string
}

/**
 * Looks again after the push, and hands floating tags that this build moved to a newer release that appeared meanwhile.
 *
 * Releases that race cannot leave a floating tag on a lower one, as long as each pushes its full version first, then
 * lists the tags (`floatTags`), then moves what floats, then calls this: the last look comes after the last write, so
 * whoever wrote last either saw the higher version and repaired the tag, or the higher version was pushed after that
 * look, and will move the tag itself. The bound: between move and look (one request) the tag may mean the lower release,
 * and a registry whose list of tags lags behind widens that by its lag.
 *
 * @param digest of the image that this build pushed; a tag that no longer means it is left alone
 */
export async function settleFloating(
  result: TagResult,
  plan: TagPlan,
  digest: string,
  registry: TagMover
): Promise<readonly SettledTag[]> {
  const {release} = result
  if (!release?.stable) return []
  const settled: SettledTag[] = []
  for (const image of result.images) {
    for (const [name, precision] of movedNames(image, result, plan)) {
      const float = {image, name, precision, release, digest}
      const now = await settle(float, result, registry)
      if (now !== undefined) settled.push({reference: referenceTo(image, name), now})
    }
  }
  return settled
}

function movedNames(image: string, {resolved}: TagResult, {moved}: TagPlan): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const {name, precision} of resolved) {
    if (precision !== undefined && moved.includes(referenceTo(image, name))) names.set(name, precision)
  }
  return names
}

/** A floating tag, and what it means by our hand. */
interface Float {
  readonly image: string
  readonly name: string
  readonly precision: number
  readonly release: Release
  readonly digest: string
}

/** Hands the tag on until nobody has a better right to it, or somebody else moved it. */
async function settle(float: Float, result: TagResult, registry: TagMover): Promise<string | undefined> {
  let current = float
  let now: string | undefined
  for (;;) {
    const versions = versionsAmong(await registry.listTags(float.image), result)
    const newer = newerInLine(versions, current.release, float.precision)
    if (!newer) return now
    const reference = referenceTo(float.image, float.name)
    const digest = await registry.digestOf(referenceTo(float.image, newer.tag))
    if (digest === undefined || (await registry.digestOf(reference)) !== current.digest) return now
    await registry.pointAt(reference, digest)
    current = {...current, release: newer.release, digest}
    now = newer.tag
  }
}
