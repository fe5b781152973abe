import {TagError} from '../errors.js'
import {referenceTo} from './floating.js'
import type {TagLister} from './lister.js'
import type {TagResult} from './result.js'

/** The references that name a full version, and should mean one image for good. */
export function exactReferences({resolved, images}: TagResult): readonly string[] {
  const exact = resolved.filter(tag => tag.exact)
  return images.flatMap(image => exact.map(({name}) => referenceTo(image, name)))
}

/**
 * `overwrite: deny`: passes when no full version exists yet, or when each means `digest` already.
 * @throws TagError DENIED naming the versions that would change their meaning
 */
export async function refuseOverwrite(result: TagResult, digest: string, lister: TagLister): Promise<void> {
  const found = await Promise.all(
    exactReferences(result).map(async reference => ({reference, existing: await lister.digestOf(reference)}))
  )
  const taken = found.filter(({existing}) => existing !== undefined && existing !== digest)
  if (taken.length === 0) return
  const list = taken.map(({reference, existing}) => `${reference} is ${existing}`).join(', ')
  throw new TagError('DENIED', `Cannot push ${digest}: ${list}, and "overwrite" denies replacing a released version`, {
    hint: 'Release the change under a new version, or set "overwrite" to allow'
  })
}

/**
 * `skip-existing`: true when every full version of the result is in the registry already, made from this commit. False
 * when there is no full version, no commit, or no way to tell.
 */
export async function isAlreadyReleased(result: TagResult, lister: TagLister): Promise<boolean> {
  const references = exactReferences(result)
  if (references.length === 0 || result.revision === '' || !lister.revisionOf) return false
  const revisions = await Promise.all(references.map(reference => lister.revisionOf?.(reference)))
  return revisions.every(revision => revision === result.revision)
}
