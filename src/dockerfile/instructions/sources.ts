import {type DockerfileFault, syntaxFault} from '../faults.js'
import {chompHeredoc, tryHeredocWord} from '../heredoc.js'
import type {HeredocBody} from '../heredoc-body.js'
import type {Heredoc} from '../instruction.js'
import type {Node} from '../node.js'

interface SourcesAndDestination {
  readonly sources: readonly string[]
  readonly heredocs: readonly Heredoc[]
  readonly destination: string
}

/** The arguments of COPY and ADD: paths, heredocs in place of paths, and the destination last. */
export function splitSources(kind: 'ADD' | 'COPY', node: Node): SourcesAndDestination {
  const destination = node.args.at(-1)!
  if (tryHeredocWord(destination)) {
    throw syntaxFault(`${kind} cannot accept a heredoc as a destination`, {near: destination, hint: 'write the destination last'})
  }
  const sources: string[] = []
  const heredocs: Heredoc[] = []
  const contents = new Map(node.heredocs.map(({name, content}) => [name, content]))
  for (const source of node.args.slice(0, -1)) {
    const word = tryHeredocWord(source)
    if (!word) sources.push(source)
    // In JSON form nothing follows: the file is empty.
    else heredocs.push(toHeredoc({...word, content: contents.get(word.name) ?? ''}))
  }
  return {sources, heredocs, destination}
}

/** A heredoc as instructions carry it: tabs stripped where `<<-` asks for it. */
export function toHeredoc(body: HeredocBody): Heredoc {
  const {name, expand, chomp, fileDescriptor, content: raw} = body
  return {name, expand, chomp, fileDescriptor, content: chomp ? chompHeredoc(raw) : raw, raw}
}

export function noDestination(kind: 'ADD' | 'COPY'): DockerfileFault {
  const message = `${kind} requires at least two arguments, but only one was provided. Destination could not be determined`
  return syntaxFault(message, {hint: `write ${kind} <source> <destination>`})
}
