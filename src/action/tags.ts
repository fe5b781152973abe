import type {TagLister} from '../tags/lister.js'
import {applyPlan, type FloatingMode, floatTags} from '../tags/floating.js'
import {emptySource} from '../tags/git-source.js'
import {resolveTags, type TagInputs, usesCommitDate} from '../tags/resolve.js'
import {requireTags, type TagResult} from '../tags/result.js'
import type {Log} from '../log.js'
import {UsageError} from '../errors.js'
import {readGithubSource} from './event.js'
import {flag, optional, text} from './inputs.js'

/**
 * Tags and labels by the inputs and the event. Invalid ones end the job here, before an hour of building; floating ones move only
 * forward when the image is pushed.
 */
export async function actionTags(lister: TagLister, env: NodeJS.ProcessEnv, log: Log): Promise<TagResult> {
  const inputs: TagInputs = {
    images: text('images'),
    tags: text('tags'),
    flavor: text('flavor'),
    labels: text('labels'),
    annotations: text('annotations'),
    defaults: defaults(),
    ...(optional('tag-prefix') === undefined ? {} : {tagPrefix: text('tag-prefix')})
  }
  const token = optional('github-token')
  const source =
    (await readGithubSource(env, {
      needsCommitDate: usesCommitDate(inputs),
      warn: message => log.warn(message),
      ...(token === undefined ? {} : {token})
    })) ?? emptySource(env)
  const resolved = resolveTags(inputs, source)
  for (const warning of resolved.warnings) log.warn(warning)
  if (!flag('push')) return resolved
  requireTags(resolved)
  const plan = await floatTags(resolved, lister, floatingMode())
  for (const warning of plan.warnings) log.warn(warning)
  return applyPlan(resolved, plan)
}

function defaults(): 'slipway' | 'metadata-action' {
  const value = text('default-tags') || 'slipway'
  if (value === 'slipway' || value === 'metadata-action') return value
  throw new UsageError('INPUT_INVALID', `Invalid input default-tags: "${value}" is neither slipway nor metadata-action`)
}

function floatingMode(): FloatingMode {
  const value = text('floating') || 'safe'
  if (value === 'safe' || value === 'always' || value === 'off') return value
  throw new UsageError('INPUT_INVALID', `Invalid input floating: "${value}" is not safe, always or off`)
}
