import type {Registry} from '../registry/registry.js'
import {tagMover} from '../registry/tag-mover.js'
import {emptySource} from '../tags/git-source.js'
import {publishTags} from '../tags/publish.js'
import {resolveTags} from '../tags/resolve.js'
import type {CommandIO} from './command.js'
import type {VersionPush} from './version-push.js'

/**
 * Gives the image that was pushed the tags of its version: a back-port does not take `latest` or `2` from a newer release.
 * @returns the references that mean the image now
 * @throws TagError DENIED, RegistryError
 */
export async function publishVersion(push: VersionPush, digest: string, registry: Registry, io: CommandIO): Promise<string[]> {
  const {version, repositories, floating, overwrite} = push
  const result = resolveTags({images: repositories, tags: [`type=version,value=${version}`]}, emptySource(io.env))
  const published = await publishTags(result, digest, tagMover(registry), {floating, overwrite})
  for (const warning of published.warnings) io.stderr.write(`warning: ${warning}\n`)
  for (const {reference, reason} of published.withheld) io.stderr.write(`${reference} stays where it is: ${reason}\n`)
  for (const {reference, now} of published.settled) io.stderr.write(`${reference} means ${now}, released meanwhile\n`)
  const taken = new Set(published.settled.map(({reference}) => reference))
  return published.push.filter(reference => !taken.has(reference))
}
