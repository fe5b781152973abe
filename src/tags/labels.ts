import type {TagSource} from './source.js'

/**
 * The standard annotations of an image made from this source, as OCI names them, with `custom` entries (`key=value`)
 * over them, sorted by key. Empty values stay. An entry without key or `=` is dropped.
 * https://github.com/opencontainers/image-spec/blob/main/annotations.md
 * @param custom entries with their expressions expanded
 */
export function imageLabels(source: TagSource, version: string, custom: readonly string[]): Readonly<Record<string, string>> {
  const labels = new Map(Object.entries(standardLabels(source, version)))
  for (const entry of custom) {
    const equals = entry.indexOf('=')
    if (equals > 0) labels.set(entry.slice(0, equals), entry.slice(equals + 1))
  }
  return Object.fromEntries([...labels].sort(([a], [b]) => a.localeCompare(b, 'en')))
}

function standardLabels({repository, sha, now}: TagSource, version: string): Record<string, string> {
  return {
    'org.opencontainers.image.title': repository.name,
    'org.opencontainers.image.description': repository.description,
    'org.opencontainers.image.url': repository.url,
    'org.opencontainers.image.source': repository.url,
    'org.opencontainers.image.version': version,
    'org.opencontainers.image.created': now.toISOString(),
    'org.opencontainers.image.revision': sha,
    'org.opencontainers.image.licenses': repository.license
  }
}

/** `key=value` lines. */
export function labelLines(labels: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(labels).map(([key, value]) => `${key}=${value}`)
}

/** Where annotations go: `manifest`, `index`, `manifest-descriptor` or `index-descriptor`. */
export type AnnotationLevel = string

/** The levels of DOCKER_METADATA_ANNOTATIONS_LEVELS, by default `manifest`. */
export function annotationLevels(env: Readonly<Record<string, string | undefined>>): readonly AnnotationLevel[] {
  return (env['DOCKER_METADATA_ANNOTATIONS_LEVELS'] || 'manifest').split(',')
}

/** `level:key=value` lines, level after level. */
export function annotationLines(
  annotations: Readonly<Record<string, string>>,
  levels: readonly AnnotationLevel[]
): readonly string[] {
  return levels.flatMap(level => labelLines(annotations).map(line => `${level}:${line}`))
}
