import {UsageError} from '../errors.js'
import {compileGoPattern} from '../context/go-match.js'
import {familiarName, formatReference, type Reference} from '../oci/reference.js'
import {type CatalogImage, namesOf} from './catalog.js'
import {findAmong} from './find.js'

/** `--filter KEY=VALUE` of a command, by key. */
export type Filters = ReadonlyMap<string, readonly string[]>

/** @throws UsageError for what is no filter, or none of this command's. */
export function parseFilters(texts: readonly string[], known: readonly string[]): Filters {
  const filters = new Map<string, string[]>()
  for (const text of texts) {
    const split = text.indexOf('=')
    const key = text.slice(0, Math.max(0, split)).trim().toLowerCase()
    if (split < 0) throw new UsageError('INPUT_INVALID', `invalid argument "${text}" for "--filter": expected KEY=VALUE`)
    if (!known.includes(key))
      throw new UsageError('INPUT_INVALID', `invalid filter '${key}'`, {hint: `Filters: ${known.join(', ')}`})
    filters.set(key, [...(filters.get(key) ?? []), text.slice(split + 1).trim()])
  }
  return filters
}

/** Labels all match (`key` or `key=value`). */
export function matchesLabels(labels: Readonly<Record<string, string>> | undefined, wanted: readonly string[] = []): boolean {
  return wanted.every(text => {
    const split = text.indexOf('=')
    const key = split < 0 ? text : text.slice(0, split)
    return labels !== undefined && Object.hasOwn(labels, key) && (split < 0 || labels[key] === text.slice(split + 1))
  })
}

/** Whether a name is matched by one of the patterns: whole, or without the tag (`app*`, `ghcr.io/*\/app:1*`). */
export function referenceMatcher(patterns: readonly string[]): (reference: Reference) => boolean {
  const tests = patterns.map(textMatcher)
  return reference => {
    const {registry, repository} = reference
    const forms = [familiarName(reference), familiarName({registry, repository}), formatReference(reference)]
    return tests.some(test => forms.some(test))
  }
}

function textMatcher(pattern: string): (text: string) => boolean {
  const compiled = compileGoPattern(pattern)
  return /[*?[\\]/.test(pattern) ? text => compiled.matches(text) : text => text === pattern
}

/** `before` and `since` name an image each; the result keeps the order. @throws ContentError NAME_NOT_FOUND */
export function withinTime(images: readonly CatalogImage[], filters: Filters): readonly CatalogImage[] {
  const dateOf = (text: string) => findAmong(images, text).image.summary.created ?? 0
  const before = filters.get('before')?.map(dateOf)
  const since = filters.get('since')?.map(dateOf)
  return images.filter(({summary: {created = 0}}) => {
    const isBefore = before?.every(date => created < date) ?? true
    return isBefore && (since?.every(date => created > date) ?? true)
  })
}

/** `dangling=true|false`. */
export function matchesDangling(image: CatalogImage, wanted: readonly string[] = []): boolean {
  return wanted.every(text => {
    if (!/^(true|false|1|0)$/i.test(text)) throw new UsageError('INPUT_INVALID', `invalid filter 'dangling=[${text}]'`)
    return /^(true|1)$/i.test(text) === (namesOf(image).length === 0)
  })
}
