/** The version that a build releases, as far as its place among other versions goes. */
export interface Release {
  /** As it stands in a tag: without leading `v`, epoch and build metadata. */
  readonly text: string
  /** PEP 440's epoch, else 0: a higher one is newer whatever the numbers. */
  readonly epoch: number
  /** The dotted numbers as written: `2024.01.05` keeps its zeros. Two or more. */
  readonly parts: readonly string[]
  /** False for anything but the plain release of its numbers: it moves no floating tag. */
  readonly stable: boolean
}

const RELEASE = /^v?(?:(\d{1,9})!)?(\d{1,15}(?:\.\d{1,15}){1,7})((?:[-._]?[A-Za-z]|-)[\w.+-]*)?(\+[\w.-]+)?$/

/**
 * Reads two to eight dotted numbers with anything after that makes it a pre-release: wider than semver on purpose, since
 * `1.2`, `1.2.3.4`, `2024.01.05` and `1.2.3rc1` are versions that people release.
 */
export function parseRelease(text: string): Release | undefined {
  const match = text.length <= 256 ? RELEASE.exec(text) : null
  if (!match) return undefined
  const [, epoch = '0', numbers = '', partial = ''] = match
  const withoutBuild = partial.split('+', 1)[0]!
  return {text: numbers + withoutBuild, epoch: Number(epoch), parts: numbers.split('.'), stable: partial === ''}
}

/** The release that a git tag names, also behind a package's name: `v1.2.3`, `app/v1.2.3`, `@scope/app@1.2.3`. */
export function releaseInGitTag(tag: string): Release | undefined {
  return parseRelease(tag) ?? parseRelease(tag.slice(Math.max(tag.lastIndexOf('/'), tag.lastIndexOf('@')) + 1))
}

/** Negative when `a` is older than `b`; missing numbers count as zero. Only for stable releases. */
export function compareReleases(a: Release, b: Release): number {
  if (a.epoch !== b.epoch) return a.epoch - b.epoch
  for (let index = 0; index < Math.max(a.parts.length, b.parts.length); index++) {
    const difference = Number(a.parts[index] ?? 0) - Number(b.parts[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** True when both are in the line that the first `precision` numbers name: 2 for `2.1`, 1 for `2`, 0 for all. */
export function sameLine(a: Release, b: Release, precision: number): boolean {
  if (precision > 0 && a.epoch !== b.epoch) return false
  return a.parts.slice(0, precision).every((part, index) => Number(part) === Number(b.parts[index] ?? 0))
}

/**
 * The floating tags of a stable release, most exact first, with the count of numbers that each one holds fixed:
 * `2.1.10` has `2.1` and `2`. A bare `0` is left out: before 1.0 each minor version may break its users.
 */
export function floatingNames(release: Release): readonly {readonly name: string; readonly precision: number}[] {
  if (!release.stable) return []
  const shorter = release.parts.slice(1).map((_, dropped) => release.parts.slice(0, release.parts.length - 1 - dropped))
  return shorter
    .filter(parts => parts.length > 1 || Number(parts[0]) > 0)
    .map(parts => ({name: parts.join('.'), precision: parts.length}))
}
