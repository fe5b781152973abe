import {TagError} from '../errors.js'
import {floatingNames, parseRelease} from './release.js'

/**
 * The tags of a version given by hand: `v2.1.10` is 2.1.10, 2.1, 2, latest; a pre-release only itself; 0.x no bare 0.
 * @throws TagError INVALID_RULE for text that is no version.
 */
export function versionTags(version: string): readonly string[] {
  const release = parseRelease(version)
  if (!release) {
    throw new TagError('INVALID_RULE', `Cannot make tags from "${version}": it is no version`, {
      hint: 'Give two or more dotted numbers, for example 2.1.10 or v3.0.0-rc.1'
    })
  }
  return [release.text, ...floatingNames(release).map(({name}) => name), ...(release.stable ? ['latest'] : [])]
}
