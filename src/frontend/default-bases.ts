import {expandWord} from '../dockerfile/expand.js'
import type {Dockerfile, Stage} from '../dockerfile/instruction.js'
import {invalidDefaultArgInFrom} from '../dockerfile/lint/invalid-default-arg-in-from.js'
import {parseReference} from '../oci/reference.js'
import {defaultVariables} from './globals.js'
import type {LowerOptions} from './options.js'
import type {Variables} from './variables.js'

/**
 * Says which FROM names no image while every global ARG has its default. That is looked at before anything else, so an error
 * later on hides nothing; a default or a name that makes no sense at all ends it, for it fails the build anyway.
 */
export function lintDefaultBases(dockerfile: Dockerfile, options: LowerOptions): void {
  const variables = defaultVariables(dockerfile, options)
  if (!variables) return
  for (const stage of dockerfile.stages) {
    const name = expandBase(stage, variables, dockerfile)
    if (name === undefined) return
    if (!isImageName(name)) options.warn(invalidDefaultArgInFrom(stage.from.image, stage.from))
  }
}

function expandBase({from}: Stage, variables: Variables, {escape: character}: Dockerfile): string | undefined {
  try {
    return expandWord(from.image, name => variables.get(name), {escape: character}).result
  } catch {
    return undefined
  }
}

function isImageName(name: string): boolean {
  try {
    return name !== '' && parseReference(name) !== undefined
  } catch {
    return false
  }
}
