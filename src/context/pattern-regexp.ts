import type {Expression} from './pattern-syntax.js'

/** The same expression for JavaScript, to be compiled with `u`. */
export function toSource(expression: Expression): string {
  switch (expression.kind) {
    case 'sequence':
      return expression.items.map(toSource).join('')
    case 'either':
      return `(?:${expression.items.map(toSource).join('|')})`
    case 'repeat': {
      const {item, least, most} = expression
      return `(?:${toSource(item)}){${least},${most === Infinity ? '' : most}}`
    }
    default:
      return expression.source
  }
}

/** How much of the expression can take a varying part of a text: what backtracking may go wrong with. */
export function countChoices(expression: Expression): number {
  switch (expression.kind) {
    case 'sequence':
      return expression.items.reduce((sum, item) => sum + countChoices(item), 0)
    case 'either':
      return Math.max(...expression.items.map(countChoices))
    case 'repeat': {
      const inner = countChoices(expression.item)
      return inner > 0 ? inner * Math.min(expression.most, 1000) : expression.most === expression.least ? 0 : 1
    }
    default:
      return 0
  }
}

type Step = Extract<Expression, {kind: 'one' | 'assertion'}> | {readonly kind: 'split'; readonly targets: readonly number[]}

/** A matcher without backtracking: no step is tried twice at one character. */
export function compileSteps(expression: Expression): (path: string) => boolean {
  const steps: Step[] = []
  append(steps, expression)
  return path => search(steps, [...path])
}

function append(steps: Step[], expression: Expression): void {
  switch (expression.kind) {
    case 'sequence':
      for (const item of expression.items) append(steps, item)
      return
    case 'either':
      appendEither(steps, expression.items)
      return
    case 'repeat':
      for (let count = 0; count < expression.least; count++) append(steps, expression.item)
      if (expression.most === Infinity) appendLoop(steps, expression.item)
      else for (let count = expression.least; count < expression.most; count++) appendOptional(steps, expression.item)
      return
    default:
      steps.push(expression)
  }
}

function appendEither(steps: Step[], items: readonly Expression[]): void {
  const fork = steps.push({kind: 'split', targets: []}) - 1
  const starts: number[] = []
  const ends: number[] = []
  for (const item of items) {
    starts.push(steps.length)
    append(steps, item)
    ends.push(steps.push({kind: 'split', targets: []}) - 1)
  }
  steps[fork] = {kind: 'split', targets: starts}
  for (const end of ends) steps[end] = {kind: 'split', targets: [steps.length]}
}

function appendLoop(steps: Step[], item: Expression): void {
  const fork = steps.push({kind: 'split', targets: []}) - 1
  append(steps, item)
  steps.push({kind: 'split', targets: [fork]})
  steps[fork] = {kind: 'split', targets: [fork + 1, steps.length]}
}

function appendOptional(steps: Step[], item: Expression): void {
  const fork = steps.push({kind: 'split', targets: []}) - 1
  append(steps, item)
  steps[fork] = {kind: 'split', targets: [fork + 1, steps.length]}
}

/** From every character on, as an expression without `^` may begin anywhere. */
function search(steps: readonly Step[], characters: readonly string[]): boolean {
  const tried = new Set<number>()
  const open: (readonly [step: number, at: number])[] = characters.map((_, at) => [0, at] as const)
  open.push([0, characters.length])
  for (let state = open.pop(); state; state = open.pop()) {
    const [index, at] = state
    const step = steps[index]
    if (!step) return true
    const key = index * (characters.length + 1) + at
    if (tried.has(key)) continue
    tried.add(key)
    if (step.kind === 'split') for (const target of step.targets) open.push([target, at])
    else if (step.kind === 'assertion' ? step.holds(characters, at) : at < characters.length && step.accepts(characters[at]!)) {
      open.push([index + 1, step.kind === 'assertion' ? at : at + 1])
    }
  }
  return false
}
