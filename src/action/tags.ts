import {TagError, UsageError} from '../errors.js'
import type {Log} from '../log.js'
import {familiarName, parseReference, withDefaultTag} from '../oci/reference.js'
import {applyPlan, type FloatingMode, floatTags} from '../tags/floating.js'
import {gitTags, sourceFromGit} from '../tags/git-source.js'
import {inputList} from '../tags/inputs.js'
import type {TagLister} from '../tags/lister.js'
import {resolveTags, type TagInputs, usesCommitDate} from '../tags/resolve.js'
import {requireTags, type TagResult} from '../tags/result.js'
import {gitIn} from '../tags/run-git.js'
import type {TagSource} from '../tags/source.js'
import {readGithubSource} from './event.js'
import {customAnnotations} from './annotations-input.js'
import {choice, flag, optional, text} from './inputs.js'

/**
 * Tags and labels by the inputs and the event. No registry is asked, and what is invalid ends the job here, before an hour of
 * building.
 * @param pushes without a tag there is nothing to push
 */
export async function actionTags(env: NodeJS.ProcessEnv, log: Log, pushes: boolean): Promise<TagResult> {
  const names = fullNames(text('images'), text('tags'))
  const inputs = tagInputs(env, names)
  const resolved = resolveTags(inputs, await source(env, inputs, log))
  const result = names.length > 0 ? withNames(resolved, names) : resolved
  for (const warning of result.warnings) log.warn(warning)
  if (pushes) requireTags(requireNames(result))
  return result
}

/** Whether and how floating tags move, by the inputs `floating` and `overwrite`. */
export interface PublishInputs {
  readonly floating: FloatingMode
  readonly overwrite: 'allow' | 'deny'
  readonly gitTags?: readonly string[]
}

export async function publishInputs(env: NodeJS.ProcessEnv): Promise<PublishInputs> {
  const known = await gitTags(workspaceGit(env)).catch(() => undefined)
  return {
    floating: choice('floating', ['safe', 'always', 'off']),
    overwrite: choice('overwrite', ['allow', 'deny']),
    ...(known && {gitTags: known})
  }
}

/** The tags as far as they will be pushed, for the names in an archive that is written before. */
export async function expectedTags(result: TagResult, lister: TagLister, inputs: PublishInputs): Promise<TagResult> {
  if (result.images.length === 0) return result
  return applyPlan(result, await floatTags(result, lister, inputs.floating, inputs))
}

function tagInputs(env: NodeJS.ProcessEnv, names: readonly string[]): TagInputs {
  const shortShaLength = env['DOCKER_METADATA_SHORT_SHA_LENGTH']
  return {
    images: text('images'),
    tags: names.length > 0 ? rawRules(names) : text('tags'),
    flavor: names.length > 0 ? ['latest=false'] : text('flavor'),
    labels: text('labels'),
    annotations: customAnnotations().plain,
    defaults: choice('default-tags', ['slipway', 'metadata-action']),
    ...(shortShaLength && {shortShaLength: Number(shortShaLength)}),
    ...(optional('tag-prefix') === undefined ? {} : {tagPrefix: text('tag-prefix')})
  }
}

async function source(env: NodeJS.ProcessEnv, inputs: TagInputs, log: Log): Promise<TagSource> {
  const token = optional('github-token')
  const read = await readGithubSource(env, {
    needsCommitDate: usesCommitDate(inputs),
    warn: message => log.warn(message),
    ...(token === undefined ? {} : {token})
  })
  return flag('context-git') ? sourceFromGit(workspaceGit(env), read) : read
}

/** The job itself checked the workspace out, though perhaps as another user. */
function workspaceGit(env: NodeJS.ProcessEnv) {
  return gitIn(env['GITHUB_WORKSPACE'] || process.cwd(), {trusted: true})
}

/**
 * docker/build-push-action's `tags`: full names, separated by lines or commas, where metadata-action's are rules. They are taken
 * for names when `images` is empty and every entry is one.
 */
function fullNames(images: string, tags: string): readonly string[] {
  if (images.trim() !== '') return []
  const entries = inputList(tags)
  if (entries.some(entry => entry.includes('=') || entry.includes('{{'))) return []
  const names = entries.flatMap(entry => entry.split(',')).map(name => name.trim())
  if (!names.every(name => /[/:]/.test(name))) return []
  return [...new Set(names.map(fullName))]
}

function fullName(name: string): string {
  const reference = withDefaultTag(parseReference(name))
  if (reference.digest === undefined) return familiarName(reference)
  throw new UsageError('INPUT_INVALID', `Invalid input tags: ${name} has a digest, which only the build can tell`)
}

function rawRules(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(name => `type=raw,value=${parseReference(name).tag}`))]
}

function withNames(resolved: TagResult, names: readonly string[]): TagResult {
  return {...resolved, tags: names}
}

/** @throws UsageError when the tags have no image to belong to */
function requireNames(result: TagResult): TagResult {
  if (repositories(result).length > 0) return result
  if (result.tags.length === 0) throw new TagError('NO_TAG', 'Cannot push: there is neither an image name nor a tag')
  throw new UsageError('INPUT_REQUIRED', `Cannot push ${result.tags.join(', ')}: the image has no name`, {
    hint: 'Add the input "images", e.g. ghcr.io/octocat/app'
  })
}

/** Whether the result's tags are full names that `tags` gave, rather than made by rules. */
export function namesImages({images, tags}: TagResult): boolean {
  return images.length === 0 && tags.length > 0 && tags.every(tag => /[/:]/.test(tag))
}

/** Where the image is pushed to, without tags. */
export function repositories(result: TagResult): readonly string[] {
  if (result.images.length > 0) return result.images
  if (!namesImages(result)) return []
  return [...new Set(result.tags.map(tag => tag.replace(/:[^:/]*$/, '')))]
}
