/** A version by https://semver.org, and the text it was read from. */
export interface SemVer {
  readonly raw: string
  /** Without leading `v` and without build metadata. */
  readonly version: string
  readonly major: number
  readonly minor: number
  readonly patch: number
  readonly prerelease: readonly (string | number)[]
  readonly build: readonly string[]
}

const NUMBER = '(0|[1-9]\\d*)'
const PRERELEASE = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][a-zA-Z0-9-]*)'
const BUILD = '[0-9A-Za-z-]+'
const SEMVER = new RegExp(
  `^v?${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-(${PRERELEASE}(?:\\.${PRERELEASE})*))?(?:\\+(${BUILD}(?:\\.${BUILD})*))?$`
)
const MAX_LENGTH = 256

/** The version that `text` is, with or without a leading `v`; undefined for anything else. */
export function parseSemVer(text: string): SemVer | undefined {
  const match = text.length <= MAX_LENGTH ? SEMVER.exec(text.trim()) : null
  if (!match) return undefined
  const [major, minor, patch] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (Math.max(major!, minor!, patch!) > Number.MAX_SAFE_INTEGER) return undefined
  const prerelease = match[4]?.split('.') ?? []
  return {
    raw: text,
    version: [`${major}.${minor}.${patch}`, ...(prerelease.length > 0 ? [prerelease.join('.')] : [])].join('-'),
    major: major!,
    minor: minor!,
    patch: patch!,
    prerelease: prerelease.map(part => (/^\d+$/.test(part) ? Number(part) : part)),
    build: match[5]?.split('.') ?? []
  }
}
