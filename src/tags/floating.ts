import {messageOf} from '../errors.js'
import {type KnownVersion, newerInLine, versionsAmong, versionsInGit} from './known-versions.js'
import type {TagLister} from './lister.js'
import type {Release} from './release.js'
import type {ResolvedTag, TagResult} from './result.js'

/**
 * When floating tags (`2.1`, `2`, `latest`) move: `safe`, only to the newest release of their line; `always`, as
 * metadata-action does; `off`, never.
 */
export type FloatingMode = 'safe' | 'always' | 'off'

/** A floating tag that stays where it is. */
export interface WithheldTag {
  readonly reference: string
  readonly reason: string
}

/** What to push, decided with the registry's tags in view. Every reference stands once. */
export interface TagPlan {
  /** All that is to be pushed, in the order of the result's tags. */
  readonly push: readonly string[]
  /** Those of `push` that float. Push them after the others, and see `settleFloating`. */
  readonly moved: readonly string[]
  readonly withheld: readonly WithheldTag[]
  readonly warnings: readonly string[]
}

export interface FloatingOptions {
  /** Git tags of the repository, which count as released versions besides the registry's tags. */
  readonly gitTags?: readonly string[]
}

/**
 * Decides which floating tags move. In `safe` mode a tag moves only when no newer stable release of its line is known; a
 * pre-release moves none. A registry that cannot list its tags is no reason for a wrong `latest`: git's tags decide
 * then, and without them nothing floats, with a warning. Tags that float without a version (a branch named with
 * `latest=true`) always move. Nothing is asked of the registry when nothing floats.
 */
export async function floatTags(
  result: TagResult,
  lister: TagLister,
  mode: FloatingMode,
  options: FloatingOptions = {}
): Promise<TagPlan> {
  const images = result.images.length > 0 ? result.images : ['']
  const plans = await Promise.all(images.map(image => planImage(image, result, lister, mode, options)))
  return {
    push: unique(plans.flatMap(({push}) => push)),
    moved: unique(plans.flatMap(({moved}) => moved)),
    withheld: plans.flatMap(({withheld}) => withheld),
    warnings: unique(plans.flatMap(({warnings}) => warnings))
  }
}

async function planImage(
  image: string,
  result: TagResult,
  lister: TagLister,
  mode: FloatingMode,
  {gitTags}: FloatingOptions
): Promise<TagPlan> {
  const judge = await judgeFor(image, result, mode, () => knownVersions(image, result, lister, gitTags))
  const judged = result.resolved.map(tag => ({tag, reference: referenceTo(image, tag.name), reason: judge.reasonToStay(tag)}))
  const push = judged.filter(({reason}) => reason === undefined)
  return {
    push: push.map(({reference}) => reference),
    moved: push.filter(({tag}) => tag.precision !== undefined).map(({reference}) => reference),
    withheld: uniqueWithheld(judged),
    warnings: judge.warnings
  }
}

interface Judge {
  /** Why a tag must not be pushed; undefined when it may. */
  reasonToStay(tag: ResolvedTag): string | undefined
  readonly warnings: readonly string[]
}

async function judgeFor(
  image: string,
  {resolved, release}: TagResult,
  mode: FloatingMode,
  known: () => Promise<Known>
): Promise<Judge> {
  const floats = resolved.some(({precision}) => precision !== undefined)
  if (mode === 'off') return judge(() => 'floating tags are off')
  if (mode === 'always' || !floats || release === undefined) return judge(() => undefined)
  if (!release.stable) return judge(() => `${release.text} is a pre-release`)
  const {versions, trouble} = await known()
  if (versions === undefined) {
    return judge(
      () => `the released versions are unknown`,
      [`Floating tags of ${image} stay where they are: ${trouble ?? 'there is no registry to ask'}`]
    )
  }
  return judge(
    precision => newerReason(versions, release, precision),
    trouble === undefined ? [] : [`Floating tags of ${image} follow git's tags alone: ${trouble}`]
  )
}

function judge(stay: (precision: number) => string | undefined, warnings: readonly string[] = []): Judge {
  return {reasonToStay: ({precision}) => (precision === undefined ? undefined : stay(precision)), warnings}
}

function newerReason(versions: readonly KnownVersion[], release: Release, precision: number): string | undefined {
  const newer = newerInLine(versions, release, precision)
  return newer && `${newer.tag} is newer than ${release.text}`
}

interface Known {
  readonly versions: readonly KnownVersion[] | undefined
  readonly trouble?: string
}

async function knownVersions(
  image: string,
  result: TagResult,
  lister: TagLister,
  gitTags: readonly string[] | undefined
): Promise<Known> {
  const fromGit = gitTags && versionsInGit(gitTags, result)
  if (image === '') return {versions: fromGit}
  try {
    return {versions: [...versionsAmong(await lister.listTags(image), result), ...(fromGit ?? [])]}
  } catch (error) {
    return {versions: fromGit, trouble: messageOf(error)}
  }
}

/** The result with the tags that the plan withholds left out. */
export function applyPlan(result: TagResult, {push}: TagPlan): TagResult {
  const images = result.images.length > 0 ? result.images : ['']
  const resolved = result.resolved.filter(({name}) => images.some(image => push.includes(referenceTo(image, name))))
  return {...result, resolved, tagNames: resolved.map(({name}) => name), tags: push}
}

/** `image:name`, or the bare name where there is no image. */
export function referenceTo(image: string, name: string): string {
  return image === '' ? name : `${image}:${name}`
}

function uniqueWithheld(judged: readonly {reference: string; reason: string | undefined}[]): readonly WithheldTag[] {
  const reasons = new Map<string, string>()
  for (const {reference, reason} of judged) if (reason !== undefined) reasons.set(reference, reason)
  return [...reasons].map(([reference, reason]) => ({reference, reason}))
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
