import {UsageError} from '../../errors.js'
import type {DefaultRules} from '../../tags/defaults.js'
import {applyPlan, floatTags, type TagPlan} from '../../tags/floating.js'
import {gitTags} from '../../tags/git-source.js'
import {annotationLevels} from '../../tags/labels.js'
import type {TagLister} from '../../tags/lister.js'
import {metadataJson} from '../../tags/outputs.js'
import {resolveTags, type TagInputs, usesCommitDate} from '../../tags/resolve.js'
import type {TagResult} from '../../tags/result.js'
import {gitIn} from '../../tags/run-git.js'
import {versionTags} from '../../tags/version-tags.js'
import {tagMover} from '../../registry/tag-mover.js'
import type {Command} from '../command.js'
import {withRegistry} from '../open-registry.js'
import {floatingMode} from './floating-flag.js'
import {explainTags} from './tags-explain.js'
import {TAGS_FLAGS, type TagsOptions, tagsOptions} from './tags-flags.js'
import {type Environment, type SourceDependencies, tagSource} from './tags-source.js'

export const tagsCommand: Command = {
  name: 'tags',
  summary: 'Print the tags and labels of a build without building',
  usage: 'slipway tags [OPTIONS]',
  flags: TAGS_FLAGS,
  arguments: {min: 0, max: 0},
  examples: [
    ['slipway tags --images ghcr.io/me/app', 'the tags of the branch, git tag or CI event'],
    ['slipway tags --ref v2.1.10 --explain', 'which rule made which tag'],
    ['slipway tags --images ghcr.io/me/app --ref v2.0.11 --floating safe', 'without the floating tags that a newer release has']
  ],
  async run(args, io) {
    const write = {stdout: (text: string) => void io.stdout.write(text), stderr: (text: string) => void io.stderr.write(text)}
    const dependencies = {git: gitIn(io.cwd), ...(io.ciSource && {ciSource: io.ciSource})}
    return await withRegistry(io, args.list('insecure'), async registry => {
      return await runTags(
        tagsOptions(args),
        {...write, env: io.env},
        {...dependencies, registry: async () => tagMover(registry)}
      )
    })
  }
}

export interface TagsDependencies extends SourceDependencies {
  /** Opened only when `floating` is asked for. */
  registry(): Promise<TagLister>
}

export interface TagsIO {
  stdout(text: string): void
  stderr(text: string): void
  readonly env: Environment
}

/**
 * `slipway tags`: prints the tags of a build, one a line, without building. Returns the exit code 0; tags that no rule
 * made are a warning, since a workflow may mean it so.
 * @throws TagError for an invalid rule or tag, UsageError for an impossible flag; the entry prints them.
 */
export async function runTags(options: TagsOptions, io: TagsIO, dependencies: TagsDependencies): Promise<number> {
  const warn = (message: string): void => io.stderr(`warning: ${message}\n`)
  const inputs = inputsOf(options, io.env)
  const source = await tagSource(options, {env: io.env, needsCommitDate: usesCommitDate(inputs), warn}, dependencies)
  const resolved = resolveTags(inputs, source)
  for (const warning of resolved.warnings) warn(warning)

  const plan = await planOf(resolved, options, dependencies)
  for (const warning of plan?.warnings ?? []) warn(warning)
  const result = plan ? applyPlan(resolved, plan) : resolved
  if (result.tags.length === 0) warn('No tag is made: see --explain')
  print(result, plan, options, io)
  return 0
}

function inputsOf(options: TagsOptions, env: Environment): TagInputs {
  const {images, tags, flavor, labels, annotations, tagPrefix, tagVersion} = options
  if (tagVersion !== undefined && tags !== undefined)
    throw new UsageError('INPUT_INVALID', 'Give --tags or --tag-version, not both')
  const shortShaLength = env['DOCKER_METADATA_SHORT_SHA_LENGTH']
  return {
    defaults: defaultsOf(options.defaultTags),
    ...(images !== undefined && {images}),
    ...(tags !== undefined && {tags}),
    ...(tagVersion !== undefined && {tags: versionRules(tagVersion)}),
    ...(flavor !== undefined && {flavor}),
    ...(labels !== undefined && {labels}),
    ...(annotations !== undefined && {annotations}),
    ...(tagPrefix !== undefined && {tagPrefix}),
    ...(shortShaLength && {shortShaLength: Number(shortShaLength)})
  }
}

function versionRules(version: string): readonly string[] {
  versionTags(version)
  return [`type=version,value=${version}`]
}

function defaultsOf(name = 'slipway'): DefaultRules {
  if (name === 'slipway' || name === 'metadata-action') return name
  throw new UsageError('INPUT_INVALID', `Cannot use --default-tags ${name}`, {hint: 'It is slipway or metadata-action'})
}

async function planOf(
  result: TagResult,
  {floating}: TagsOptions,
  {registry, git}: TagsDependencies
): Promise<TagPlan | undefined> {
  if (floating === undefined) return undefined
  const mode = floatingMode(floating)
  const tags = await gitTags(git).catch(() => undefined)
  return await floatTags(result, await registry(), mode, tags === undefined ? {} : {gitTags: tags})
}

function print(result: TagResult, plan: TagPlan | undefined, {json, explain}: TagsOptions, io: TagsIO): void {
  if (json) io.stdout(`${JSON.stringify(metadataJson(result, annotationLevels(io.env)))}\n`)
  if (explain) (json ? io.stderr : io.stdout)(explainTags(result, plan))
  else if (!json) io.stdout(result.tags.map(tag => `${tag}\n`).join(''))
}
