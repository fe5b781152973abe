import {suggest} from '../../dockerfile/did-you-mean.js'
import type {Expansion} from '../../dockerfile/expand.js'
import type {Stage} from '../../dockerfile/instruction.js'
import {fromPlatformFlagConstDisallowed} from '../../dockerfile/lint/from-platform-flag-const-disallowed.js'
import {redundantTargetPlatform} from '../../dockerfile/lint/redundant-target-platform.js'
import {type Platform, parsePlatform} from '../../oci/platform.js'
import {expandGlobal} from '../globals.js'
import {type Base, fault, type Lowering} from '../stage-state.js'

/** `--platform` of a FROM, expanded; without one the build's. */
export function stagePlatform(lowering: Lowering, stage: Stage): Pick<Base, 'platform' | 'used'> {
  const {from} = stage
  if (from.platform === undefined) return {platform: lowering.options.platform, used: []}
  const expansion = expandGlobal(lowering, from.platform, from)
  if (expansion.result === '') {
    const message = `empty platform value from expression ${from.platform}${suggestion(lowering, expansion)}`
    throw fault(message, from.location, {hint: 'Give the argument a default, or --build-arg'})
  }
  const target = lowering.globals.get('TARGETPLATFORM') ?? ''
  const redundant = redundantTargetPlatform(from.platform, expansion, target, from)
  if (redundant) lowering.warn(redundant)
  const platform = parse(lowering, stage, expansion)
  const constant = fromPlatformFlagConstDisallowed(stage.name ?? '', expansion, platform, from)
  if (constant) lowering.warn(constant)
  return {platform, used: expansion.matched}
}

function parse(lowering: Lowering, {from}: Stage, expansion: Expansion): Platform {
  try {
    return parsePlatform(expansion.result)
  } catch (cause) {
    const message = `failed to parse platform ${from.platform}: ${(cause as Error).message}${suggestion(lowering, expansion)}`
    throw fault(message, from.location, {cause, hint: 'Write os/architecture[/variant], e.g. linux/arm64'})
  }
}

function suggestion(lowering: Lowering, {unmatched}: Expansion): string {
  const names = lowering.globals.names()
  return unmatched.map(name => suggest(name, names)).find(text => text !== '') ?? ''
}
