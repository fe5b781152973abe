import {TagError} from '../../errors.js'
import type {Call, Expression, TemplateNode} from './ast.js'
import {parseTemplate} from './parse.js'

export type Value = string | number | boolean | null | undefined | readonly Value[]

/** A name that is computed when it is used, perhaps from arguments. */
export type Helper = (args: readonly Value[], named: Readonly<Record<string, Value>>) => Value

/** What a template may name. */
export type Scope = Readonly<Record<string, Value | Helper>>

/**
 * The text of a template. An unknown name is empty; `{{name}}` escapes HTML as Handlebars does (a branch `a=b` comes out
 * as `a&#x3D;b`), because that is what tags made by metadata-action already look like; `{{{name}}}` does not.
 * @throws TagError INVALID_RULE for a template that does not parse, or that gives arguments to an unknown name.
 */
export function renderTemplate(text: string, scope: Scope): string {
  return text.includes('{{') ? renderNodes(parseTemplate(text), scope) : text
}

function renderNodes(nodes: readonly TemplateNode[], scope: Scope): string {
  return nodes.map(node => renderNode(node, scope)).join('')
}

function renderNode(node: TemplateNode, scope: Scope): string {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'output': {
      const text = textOf(evaluateCall(node.expression, scope))
      return node.escape ? escapeHtml(text) : text
    }
    case 'if':
      return renderNodes(isTruthy(evaluate(node.condition, scope)) === node.negate ? node.otherwise : node.then, scope)
  }
}

function evaluate(expression: Expression, scope: Scope): Value {
  return expression.kind === 'literal' ? expression.value : evaluateCall(expression, scope)
}

function evaluateCall(call: Call, scope: Scope): Value {
  const found = lookup(call.path, scope)
  if (typeof found === 'function') {
    const named = Object.entries(call.named).map(([key, value]) => [key, evaluate(value, scope)] as const)
    return found(
      call.args.map(arg => evaluate(arg, scope)),
      Object.fromEntries(named)
    )
  }
  if (call.args.length === 0 && Object.keys(call.named).length === 0) return found
  throw new TagError('INVALID_RULE', `Cannot expand {{${call.path.join('.')} …}}: nothing of that name takes arguments here`, {
    hint: "Expressions with arguments are {{date 'FORMAT' tz='ZONE'}} and {{commit_date 'FORMAT' tz='ZONE'}}"
  })
}

function lookup(path: readonly string[], scope: Scope): Value | Helper {
  let found: unknown = scope
  for (const segment of path) {
    const reachable = typeof found === 'object' && found !== null && Object.hasOwn(found, segment)
    if (!reachable) return undefined
    found = (found as Record<string, unknown>)[segment]
  }
  return found as Value | Helper
}

function textOf(value: Value): string {
  return value === null || value === undefined ? '' : String(value)
}

/** Handlebars: zero is worth printing, but not true. */
function isTruthy(value: Value): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;'
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`=]/g, char => ESCAPES[char]!)
}

/** True when the template is one expression that names `name` and nothing else. */
export function isExactly(text: string, name: string): boolean {
  const [node, ...rest] = tryParse(text)
  return rest.length === 0 && node?.kind === 'output' && node.expression.path.length === 1 && node.expression.path[0] === name
}

/** Every name that the template uses at its top. Empty for one that does not parse. */
export function namesIn(text: string): ReadonlySet<string> {
  return new Set(tryParse(text).flatMap(namesOf))
}

function namesOf(node: TemplateNode): readonly string[] {
  if (node.kind === 'text') return []
  if (node.kind === 'output') return [node.expression.path[0]!]
  return [...node.then, ...node.otherwise].flatMap(namesOf)
}

function tryParse(text: string): readonly TemplateNode[] {
  try {
    return parseTemplate(text)
  } catch {
    return []
  }
}
