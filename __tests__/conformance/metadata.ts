import {type GithubEvent, sourceFromGithub} from '../../src/action/event.js'
import {labelLines} from '../../src/tags/labels.js'
import {bakeFile, metadataJson, metadataOutputs} from '../../src/tags/outputs.js'
import {resolveTags, type TagInputs} from '../../src/tags/resolve.js'

/** One case of `metadata/cases.json`: an event and inputs, and what metadata-action made of them. */
export interface MetadataCase {
  readonly id: string
  readonly event: {
    readonly event_name: string
    readonly env_GITHUB_REF: string
    readonly env_GITHUB_SHA: string
    readonly GITHUB_REPOSITORY: string
    readonly payload: {
      readonly default_branch: string | null
      readonly base_ref: string | null
      readonly pr_number: number | null
      readonly pr_base_ref: string | null
      readonly pr_head_sha: string | null
    }
    readonly extra_env: Readonly<Record<string, string>>
  }
  readonly env: Readonly<Record<string, string>>
  readonly inputs: {
    readonly images: readonly string[]
    readonly tags: readonly string[]
    readonly flavor: readonly string[]
    readonly labels: readonly string[]
    readonly annotations: readonly string[]
    readonly sep_tags?: string
    readonly bake_target?: string
  }
  readonly expected: MetadataExpectation
  readonly now: string
  readonly commit_date: string
  readonly repo_api: {
    readonly name: string
    readonly description: string
    readonly html_url: string
    readonly default_branch: string
    readonly license_spdx: string
  }
}

/** Fields that a case does not know are absent or null. */
export interface MetadataExpectation {
  readonly version?: string | null
  readonly partial?: readonly string[] | null
  readonly latest?: boolean | null
  readonly tags?: readonly string[] | null
  readonly labels?: readonly string[] | null
  readonly annotations?: readonly string[] | null
  readonly annotations_levels?: readonly string[]
  readonly tags_joined?: string
  readonly json?: unknown
  readonly bake_file?: unknown
  readonly bake_file_tags?: unknown
  readonly bake_file_labels?: unknown
  readonly bake_file_annotations?: unknown
}

/** Runs one case through the public entry; the result has exactly the fields that the case expects something of. */
export async function runMetadataCase(testCase: MetadataCase): Promise<MetadataExpectation> {
  const {expected, inputs} = testCase
  const levels = expected.annotations_levels ?? ['manifest']
  const result = resolveTags(inputsOf(testCase), await sourceOf(testCase))
  const target = inputs.bake_target
  const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
  const made: Readonly<Record<keyof MetadataExpectation, unknown>> = {
    version: result.version === '' ? null : result.version,
    partial: result.tagNames.slice(1, hasLatest(result.resolved) ? -1 : undefined),
    latest: hasLatest(result.resolved),
    tags: result.tags,
    labels: labelLines(result.labels),
    annotations: labelLines(result.annotations),
    annotations_levels: levels,
    tags_joined: metadataOutputs(result, levels, {tags: inputs.sep_tags}).tags,
    json: json(metadataJson(result, levels)),
    bake_file: json(bakeFile(result, 'tags-labels', levels, target)),
    bake_file_tags: json(bakeFile(result, 'tags', levels, target)),
    bake_file_labels: json(bakeFile(result, 'labels', levels, target)),
    bake_file_annotations: json(bakeFile(result, 'annotations', levels, target))
  }
  return Object.fromEntries(known(expected).map(name => [name, made[name]]))
}

/** What a case expects, of the fields that it knows. A missing version next to tags means that upstream did not look. */
export function expectedOf({expected}: MetadataCase): MetadataExpectation {
  return Object.fromEntries(known(expected).map(name => [name, expected[name]]))
}

function known(expected: MetadataExpectation): readonly (keyof MetadataExpectation)[] {
  const names = Object.keys(expected) as (keyof MetadataExpectation)[]
  return names.filter(name => {
    if (name === ('annotations_same_as_labels' as string)) return false
    if (name === 'version' && expected.version === null) return (expected.tags ?? []).length === 0
    return expected[name] !== null
  })
}

function hasLatest(resolved: readonly {rule: string}[]): boolean {
  return resolved.at(-1)?.rule.startsWith('flavor latest=') ?? false
}

function inputsOf({inputs, env, event}: MetadataCase): TagInputs {
  const length = {...event.extra_env, ...env}['DOCKER_METADATA_SHORT_SHA_LENGTH']
  return {
    images: inputs.images,
    tags: inputs.tags,
    flavor: inputs.flavor,
    labels: inputs.labels,
    annotations: inputs.annotations,
    defaults: 'metadata-action',
    ...(length && {shortShaLength: Number(length)})
  }
}

/** Upstream's tests answer the API with `repo_api` and `commit_date`, whatever the fixture's payload says of them. */
async function sourceOf({event, env, now, commit_date, repo_api}: MetadataCase): ReturnType<typeof sourceFromGithub> {
  const variables = {
    ...event.extra_env,
    ...env,
    GITHUB_EVENT_NAME: event.event_name,
    GITHUB_REF: event.env_GITHUB_REF,
    GITHUB_SHA: event.env_GITHUB_SHA,
    GITHUB_REPOSITORY: event.GITHUB_REPOSITORY
  }
  const {name, description, html_url: url, license_spdx: license, default_branch: defaultBranch} = repo_api
  return await sourceFromGithub(variables, payloadOf(event.payload), {
    now: new Date(now),
    lookups: {
      commitDate: async () => new Date(commit_date),
      repository: async () => ({name, description, url, license, defaultBranch})
    }
  })
}

function payloadOf(payload: MetadataCase['event']['payload']): GithubEvent {
  const {pr_number: number, pr_head_sha: sha, pr_base_ref: ref} = payload
  return {
    base_ref: payload.base_ref,
    number,
    pull_request: number === null ? null : {number, head: {sha}, base: {ref}},
    repository: {default_branch: payload.default_branch}
  }
}
