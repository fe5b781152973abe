import {TagError} from '../errors.js'
import {type DefaultRules, defaultRules, fallbackRules} from './defaults.js'
import {globalScope} from './expressions.js'
import {type Flavor, parseFlavor} from './flavor.js'
import {imageNames, parseImages} from './images.js'
import {inputList, type ListInput} from './inputs.js'
import {imageLabels} from './labels.js'
import {parseTagRules} from './parse-rule.js'
import {releaseInGitTag} from './release.js'
import type {TagResult} from './result.js'
import type {RuleContext} from './rules/rule.js'
import {gitTagOf, type TagSource} from './source.js'
import {TagCollector} from './tag-collector.js'
import {renderTemplate} from './template/render.js'

/** The inputs of metadata-action, and what Slipway adds to them. Lists are one text of several lines, or entries. */
export interface TagInputs {
  readonly images?: ListInput
  readonly tags?: ListInput
  readonly flavor?: ListInput
  readonly labels?: ListInput
  readonly annotations?: ListInput
  /** Whose rules an empty `tags` means; `slipway` when absent. */
  readonly defaults?: DefaultRules
  /** In a repository of several packages: `app/` or `app@`, so that `app/v1.2.3` is version 1.2.3 and `web/v2.0.0` is not. */
  readonly tagPrefix?: string
  /** Characters of a short commit id, 7 when absent. */
  readonly shortShaLength?: number
}

/** True when an input names the date of the commit, which may cost a question to find out. */
export function usesCommitDate({images, tags, flavor, labels, annotations}: TagInputs): boolean {
  return [images, tags, flavor, labels, annotations].flat().some(text => text?.includes('commit_date'))
}

/**
 * Tags, labels and annotations of a build, from what triggered it. Pure: the registry is asked later, see `floatTags`.
 * A result without tags is possible; `requireTags` refuses it.
 * @throws TagError INVALID_RULE for an input that cannot be read, INVALID_TAG where nothing valid can be made of a name.
 */
export function resolveTags(inputs: TagInputs, source: TagSource): TagResult {
  const scope = globalScope(source, checkedLength(inputs.shortShaLength))
  const expand = (text: string): string => renderTemplate(text, scope)
  const tagPrefix = inputs.tagPrefix ?? ''
  const context = {source, gitTag: packageTag(source, tagPrefix), shortShaLength: inputs.shortShaLength, expand}
  const images = imageNames(parseImages(inputs.images ?? []))

  const collected = collectTags(inputs, parseFlavor(inputs.flavor ?? []), context)
  const version = collected.resolved[0]?.name ?? ''
  const tagNames = collected.resolved.map(({name}) => name)
  const release = collected.release ?? (context.gitTag === undefined ? undefined : releaseInGitTag(context.gitTag))
  return {
    version,
    images,
    resolved: collected.resolved,
    tagNames,
    tags: images.length === 0 ? tagNames : images.flatMap(image => tagNames.map(name => `${image}:${name}`)),
    labels: imageLabels(source, version, inputList(inputs.labels ?? []).map(expand)),
    annotations: imageLabels(source, version, inputList(inputs.annotations ?? []).map(expand)),
    explain: collected.explain,
    warnings: collected.warnings,
    ...(release && {release: source.prerelease ? {...release, stable: false} : release}),
    revision: source.sha,
    tagPrefix
  }
}

function collectTags(inputs: TagInputs, flavor: Flavor, context: RuleContext): TagCollector {
  const written = parseTagRules(inputs.tags ?? [])
  const collector = new TagCollector(flavor, context, written.length === 0)
  for (const rule of written) collector.ask(rule)
  if (written.length === 0) askDefaults(inputs.defaults ?? 'slipway', collector, context.source)
  collector.finish()
  return collector
}

function askDefaults(kind: DefaultRules, collector: TagCollector, source: TagSource): void {
  for (const rule of parseTagRules(defaultRules(kind, source))) collector.ask(rule)
  for (const rule of parseTagRules(fallbackRules(kind))) {
    if (collector.resolved.length === 0) collector.ask(rule, {latest: false})
  }
}

/** The git tag as this package sees it. After the name of a package, `/` or `@` need not be part of the prefix. */
function packageTag(source: TagSource, prefix: string): string | undefined {
  const tag = gitTagOf(source)
  if (tag === undefined || !tag.startsWith(prefix)) return undefined
  const rest = tag.slice(prefix.length)
  if (!/[A-Za-z0-9]$/.test(prefix)) return rest
  return /^(?:[/@]|v?\d)/.test(rest) ? rest.replace(/^[/@]/, '') : undefined
}

function checkedLength(length: number | undefined): number | undefined {
  if (length === undefined || (Number.isInteger(length) && length > 0)) return length
  throw new TagError('INVALID_RULE', `Cannot shorten commit ids to ${length} characters`, {
    hint: 'Set DOCKER_METADATA_SHORT_SHA_LENGTH to a whole number of 1 or more'
  })
}
