/** A version by https://peps.python.org/pep-0440/. */
export interface Pep440 {
  /** Normalised: `1.1beta2` is `1.1b2`. */
  readonly version: string
  readonly epoch: number
  readonly release: readonly number[]
  /** True for pre-, post- and development releases: none of them is the plain release of its numbers. */
  readonly isPartial: boolean
}

const PEP440 = new RegExp(
  '^v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)' +
    '(?:[-_.]?(?<preName>a|b|c|rc|alpha|beta|pre|preview)[-_.]?(?<preNumber>\\d+)?)?' +
    '(?:-(?<postBare>\\d+)|[-_.]?(?<postName>post|rev|r)[-_.]?(?<postNumber>\\d+)?)?' +
    '(?:[-_.]?(?<devName>dev)[-_.]?(?<devNumber>\\d+)?)?' +
    '(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$',
  'i'
)

const PRE_NAMES: Readonly<Record<string, string>> = {alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc'}

/** The version that `text` is, with or without a leading `v`; undefined for anything else. */
export function parsePep440(text: string): Pep440 | undefined {
  const groups = PEP440.exec(text)?.groups
  if (!groups) return undefined
  const epoch = Number(groups['epoch'] ?? 0)
  const release = groups['release']!.split('.').map(Number)
  const suffixes = [preOf(groups), postOf(groups), devOf(groups)]
  const version = (epoch === 0 ? '' : `${epoch}!`) + release.join('.') + suffixes.join('') + localOf(groups)
  return {version, epoch, release, isPartial: suffixes.some(suffix => suffix !== '')}
}

type Groups = Readonly<Record<string, string | undefined>>

function preOf({preName, preNumber = '0'}: Groups): string {
  const name = preName?.toLowerCase()
  return name === undefined ? '' : (PRE_NAMES[name] ?? name) + Number(preNumber)
}

function postOf({postBare, postName, postNumber = '0'}: Groups): string {
  if (postBare !== undefined) return `.post${Number(postBare)}`
  return postName === undefined ? '' : `.post${Number(postNumber)}`
}

function devOf({devName, devNumber = '0'}: Groups): string {
  return devName === undefined ? '' : `.dev${Number(devNumber)}`
}

/** Joined by commas, as @renovate/pep440 prints it and metadata-action's tags therefore have it (as `-`). */
function localOf({local}: Groups): string {
  if (local === undefined) return ''
  const parts = local.split(/[._-]/).map(part => (Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part)))
  return `+${parts.join(',')}`
}
