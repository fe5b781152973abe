import {toUpper} from '../../text/letter-case.js'
import {trimSpace} from '../characters.js'
import {refuseFlags} from '../flags.js'
import {syntaxFault} from '../faults.js'
import type {Node} from '../node.js'
import {atLeastOneArgument, common, type InstructionSyntax} from './syntax.js'

/** Only the trigger's name is looked at; a build on the image finds the rest. https://docs.docker.com/reference/dockerfile/#onbuild */
export const ONBUILD: InstructionSyntax<'ONBUILD'> = {
  form: 'instruction',
  flags: {},
  parse(node, location) {
    if (!node.trigger) throw atLeastOneArgument('ONBUILD')
    refuseFlags(node.flags)
    checkTrigger(node.trigger.keyword)
    const {original, keyword, comments} = common(node)
    return {kind: 'ONBUILD', location, original, keyword, comments, expression: expressionOf(node)}
  }
}

function checkTrigger(keyword: string): void {
  const trigger = toUpper(trimSpace(keyword))
  if (trigger === 'ONBUILD') throw syntaxFault("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed")
  if (trigger === 'MAINTAINER' || trigger === 'FROM') {
    throw syntaxFault(`${trigger} isn't allowed as an ONBUILD trigger`, {near: keyword})
  }
}

function expressionOf({original, heredocs}: Node): string {
  const trigger = original.replace(/^[\t\n\f\r ]*ONBUILD[\t\n\f\r ]*/i, '')
  return trigger + heredocs.map(({content, name}) => `\n${content}${name}`).join('')
}
