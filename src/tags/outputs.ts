import {type AnnotationLevel, annotationLines, labelLines} from './labels.js'
import type {TagResult} from './result.js'

/** metadata-action's `json` output. */
export interface MetadataJson {
  readonly tags: readonly string[]
  readonly 'tag-names': readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: readonly string[]
}

export function metadataJson(result: TagResult, levels: readonly AnnotationLevel[]): MetadataJson {
  return {
    tags: result.tags,
    'tag-names': result.tagNames,
    labels: result.labels,
    annotations: annotationLines(result.annotations, levels)
  }
}

/** One target of a bake file: https://docs.docker.com/build/bake/reference/ */
export interface BakeTarget {
  readonly tags?: readonly string[]
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: readonly string[]
  readonly args?: Readonly<Record<string, string>>
}

export interface BakeFile {
  readonly target: Readonly<Record<string, BakeTarget>>
}

export type BakeFileKind = 'tags-labels' | 'tags' | 'labels' | 'annotations'

export const DEFAULT_BAKE_TARGET = 'docker-metadata-action'

/** The bake file that goes by the output `bake-file` (`tags-labels`) or `bake-file-<kind>`. */
export function bakeFile(
  result: TagResult,
  kind: BakeFileKind,
  levels: readonly AnnotationLevel[],
  target: string = DEFAULT_BAKE_TARGET
): BakeFile {
  return {target: {[target]: bakeTarget(result, kind, levels)}}
}

function bakeTarget(result: TagResult, kind: BakeFileKind, levels: readonly AnnotationLevel[]): BakeTarget {
  const {tags, labels} = result
  switch (kind) {
    case 'tags':
      return {tags, args: bakeArgs(result)}
    case 'labels':
      return {labels}
    case 'annotations':
      return {annotations: annotationLines(result.annotations, levels)}
    case 'tags-labels':
      return {tags, labels, args: bakeArgs(result)}
  }
}

function bakeArgs({images, version}: TagResult): Readonly<Record<string, string>> {
  return {DOCKER_META_IMAGES: images.join(','), ...(version !== '' && {DOCKER_META_VERSION: version})}
}

/** What stands between the entries of an output; a line break when absent. */
export interface Separators {
  readonly tags?: string
  readonly labels?: string
  readonly annotations?: string
}

/** metadata-action's outputs that are text, by name. The bake files are for the caller to write. */
export function metadataOutputs(
  result: TagResult,
  levels: readonly AnnotationLevel[],
  separators: Separators = {}
): Readonly<Record<'version' | 'tags' | 'tag-names' | 'labels' | 'annotations' | 'json', string>> {
  return {
    version: result.version,
    tags: result.tags.join(separators.tags || '\n'),
    'tag-names': result.tagNames.join(separators.tags || '\n'),
    labels: labelLines(result.labels).join(separators.labels || '\n'),
    annotations: annotationLines(result.annotations, levels).join(separators.annotations || '\n'),
    json: JSON.stringify(metadataJson(result, levels))
  }
}

/** The environment variable that carries an output to later steps. */
export function outputVariable(name: string): string {
  return `DOCKER_METADATA_OUTPUT_${name.replace(/\W/g, '_').toUpperCase()}`
}
