import type {Command, Node, Pipeline, Term} from './ast.js'
import {templateError} from './error.js'
import {FUNCTIONS} from './functions.js'
import {goText, isTrue, NilList, NilMap} from './go-value.js'
import {parseTemplate} from './parser.js'

/** A template that was read; call it with the data of each row. */
export type Template = (data: unknown) => string

/** Fields that are maps in Go: a key that they lack is `<no value>`, while an unknown field of anything else is an error. */
const MAPS = new Set(['Labels', 'ExposedPorts', 'Volumes', 'Annotations', 'Ports', 'Networks', 'Sysctls'])

/** Fields that are lists in Go, also where there is none. */
const LISTS = new Set(['Cmd', 'Entrypoint', 'Env', 'OnBuild', 'Shell', 'RepoTags', 'RepoDigests', 'Layers', 'Binds', 'Args'])

/** @throws UsageError for what is no template; the template itself throws it for a field that the data has not. */
export function compileTemplate(template: string): Template {
  const nodes = parseTemplate(template)
  return data => new Renderer(data).render(nodes, data)
}

class Renderer {
  readonly #variables = new Map<string, unknown>()

  constructor(data: unknown) {
    this.#variables.set('$', data)
  }

  render(nodes: readonly Node[], dot: unknown): string {
    return nodes.map(node => this.#node(node, dot)).join('')
  }

  #node(node: Node, dot: unknown): string {
    switch (node.kind) {
      case 'text':
        return node.text
      case 'print': {
        const value = this.#pipeline(node.pipeline, dot)
        return node.pipeline.variable === undefined ? (value === undefined || value === null ? '<no value>' : goText(value)) : ''
      }
      case 'if':
        return this.render(isTrue(this.#pipeline(node.pipeline, dot)) ? node.body : node.otherwise, dot)
      case 'with': {
        const value = this.#pipeline(node.pipeline, dot)
        return isTrue(value) ? this.render(node.body, value) : this.render(node.otherwise, dot)
      }
      case 'range':
        return this.#range(node, dot)
    }
  }

  #range(node: Extract<Node, {kind: 'range'}>, dot: unknown): string {
    const entries = entriesOf(this.#pipeline(node.pipeline, dot))
    if (entries.length === 0) return this.render(node.otherwise, dot)
    const [first, second] = node.variables
    return entries
      .map(([key, value]) => {
        if (first !== undefined) this.#variables.set(first, second === undefined ? value : key)
        if (second !== undefined) this.#variables.set(second, value)
        return this.render(node.body, value)
      })
      .join('')
  }

  #pipeline({variable, commands}: Pipeline, dot: unknown): unknown {
    const [first, ...rest] = commands
    let value = this.#command(first!, dot, [])
    for (const command of rest) value = this.#command(command, dot, [value])
    if (variable !== undefined) this.#variables.set(variable, value)
    return value
  }

  /** `piped` is the result of the command before: the last argument. */
  #command({terms}: Command, dot: unknown, piped: readonly unknown[]): unknown {
    const [first, ...rest] = terms as [Term, ...Term[]]
    if (first.kind !== 'function') {
      if (rest.length > 0 || piped.length > 0) throw templateError("can't give argument to non-function")
      return this.#term(first, dot)
    }
    const act = Object.hasOwn(FUNCTIONS, first.name) ? FUNCTIONS[first.name] : undefined
    if (!act) throw templateError(`function "${first.name}" not defined`)
    return act(...rest.map(term => this.#term(term, dot)), ...piped)
  }

  #term(term: Term, dot: unknown): unknown {
    switch (term.kind) {
      case 'literal':
        return term.value
      case 'field':
        return follow(dot, term.path)
      case 'variable':
        if (!this.#variables.has(term.name)) throw templateError(`undefined variable "${term.name}"`)
        return follow(this.#variables.get(term.name), term.path)
      case 'group':
        return follow(this.#pipeline(term.pipeline, dot), term.path)
      case 'function':
        return this.#command({terms: [term]}, dot, [])
    }
  }
}

function follow(value: unknown, path: readonly string[]): unknown {
  let at = value
  for (const [depth, name] of path.entries()) {
    if (at === null || at === undefined) {
      if (MAPS.has(path[depth - 1] ?? '')) return undefined
      throw templateError(`nil pointer evaluating .${name}`)
    }
    if (typeof at !== 'object' || Array.isArray(at)) throw templateError(`can't evaluate field ${name} in ${goText(at)}`)
    if (!Object.hasOwn(at, name)) {
      if (MAPS.has(path[depth - 1] ?? '')) return undefined
      throw templateError(`map has no entry for key "${name}"`)
    }
    at = (at as Record<string, unknown>)[name]
  }
  return at === null ? nilOf(path.at(-1)) : at
}

function nilOf(field = ''): unknown {
  return MAPS.has(field) ? new NilMap() : LISTS.has(field) ? new NilList() : null
}

function entriesOf(value: unknown): [unknown, unknown][] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return [...value.entries()]
  if (typeof value === 'number') return Array.from({length: value}, (_, index) => [index, index])
  if (typeof value !== 'object') throw templateError(`range can't iterate over ${goText(value)}`)
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
}
