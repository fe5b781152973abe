import {compareReleases, parseRelease, type Release, releaseInGitTag, sameLine} from './release.js'
import type {TagResult} from './result.js'
import {cleanTag} from './sanitize.js'

/** A release that exists, by the tag that means it. */
export interface KnownVersion {
  readonly tag: string
  readonly release: Release
}

/** What stands around the version in a full version's tag: `v` and `-alpine` in `v2.1.10-alpine`. */
interface TagForm {
  readonly head: string
  readonly tail: string
}

/**
 * The stable releases among a repository's tags, as far as they are named like this build's own full version: a build
 * that makes `2.1.10-alpine` is compared with other `-alpine` tags. Without a full version among its tags, `1.2.3` and
 * `v1.2.3` count.
 */
export function versionsAmong(tags: readonly string[], result: TagResult): readonly KnownVersion[] {
  const forms = formsOf(result)
  return tags.flatMap(tag => {
    const release = forms.map(form => readForm(tag, form)).find(found => found?.stable)
    return release ? [{tag, release}] : []
  })
}

/** The stable releases among git's tags, for this package alone where the repository has several. */
export function versionsInGit(tags: readonly string[], {tagPrefix}: TagResult): readonly KnownVersion[] {
  return tags
    .filter(tag => tag.startsWith(tagPrefix))
    .flatMap(tag => {
      const text = tag.slice(tagPrefix.length).replace(/^[/@]/, '')
      const release = tagPrefix === '' ? parseRelease(text) : releaseInGitTag(text)
      return release?.stable ? [{tag, release}] : []
    })
}

/** The newest of the versions that are newer than `release` and belong to the line its first `precision` numbers name. */
export function newerInLine(versions: readonly KnownVersion[], release: Release, precision: number): KnownVersion | undefined {
  return versions
    .filter(known => sameLine(release, known.release, precision) && compareReleases(known.release, release) > 0)
    .reduce<KnownVersion | undefined>((newest, known) => {
      return newest && compareReleases(newest.release, known.release) >= 0 ? newest : known
    }, undefined)
}

function formsOf({resolved, release}: TagResult): readonly TagForm[] {
  const text = release && cleanTag(release.text).name
  const forms = resolved.flatMap(({name, exact}) => {
    const at = exact && text !== undefined ? name.indexOf(text) : -1
    return at < 0 ? [] : [{head: name.slice(0, at), tail: name.slice(at + text!.length)}]
  })
  return forms.length > 0 ? forms : [{head: '', tail: ''}]
}

function readForm(tag: string, {head, tail}: TagForm): Release | undefined {
  const fits = tag.startsWith(head) && tag.endsWith(tail) && tag.length > head.length + tail.length
  const release = fits ? parseRelease(tag.slice(head.length, tag.length - tail.length)) : undefined
  return release
}
