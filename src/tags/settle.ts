import {referenceTo} from './floating.js'
import {newerInLine, versionsAmong} from './known-versions.js'
import type {TagMover} from './lister.js'
import type {TagPlan} from './floating.js'
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
 * Two releases that race cannot leave a floating tag on the lower one, as long as each pushes its full version first,
 * then lists the tags (`floatTags`), then moves what floats, then calls this. Either the lower one's second look sees
 * the higher version and repairs the tag, or the higher version was pushed after that look, and so moves the tag itself
 * later. The bound: a registry that lists tags with a delay widens the window by that delay, and between move and
 * second look (one push) the tag may mean the lower release.
 *
 * @param digest of the image that this build pushed; a tag that no longer means it is left alone
 */
export async function settleFloating(
  result: TagResult,
  plan: TagPlan,
  digest: string,
  registry: TagMover
): Promise<readonly SettledTag[]> {
  const settled = await Promise.all(result.images.map(image => settleImage(image, result, plan, digest, registry)))
  return settled.flat()
}

async function settleImage(
  image: string,
  result: TagResult,
  plan: TagPlan,
  digest: string,
  registry: TagMover
): Promise<readonly SettledTag[]> {
  const {release} = result
  const floats = result.resolved.filter(({name, precision}) => {
    return precision !== undefined && plan.moved.includes(referenceTo(image, name))
  })
  if (!release?.stable || floats.length === 0) return []
  const versions = versionsAmong(await registry.listTags(image), result)
  const settled: SettledTag[] = []
  for (const {name, precision = 0} of floats) {
    const newer = newerInLine(versions, release, precision)
    const reference = referenceTo(image, name)
    if (newer && (await handOver(reference, referenceTo(image, newer.tag), digest, registry))) {
      settled.push({reference, now: newer.tag})
    }
  }
  return settled
}

async function handOver(reference: string, newer: string, digest: string, registry: TagMover): Promise<boolean> {
  const target = await registry.digestOf(newer)
  if (target === undefined || (await registry.digestOf(reference)) !== digest) return false
  await registry.pointAt(reference, target)
  return true
}
