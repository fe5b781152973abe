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

/** A matcher without backtracking: time is text times expression. */
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

/** All places of the expression at once, character by character. It may begin anywhere: `^` is a step like others. */
function search(steps: readonly Step[], characters: readonly string[]): boolean {
  const reached = new Reached(steps)
  let current: number[] = []
  for (let at = 0; at <= characters.length; at++) {
    current = reached.open([...current, 0], characters, at)
    if (current.includes(steps.length)) return true
    const character = characters[at]
    if (character !== undefined) current = current.filter(step => accepts(steps[step]!, character)).map(step => step + 1)
  }
  return false
}

function accepts(step: Step, character: string): boolean {
  return step.kind === 'one' && step.accepts(character)
}

class Reached {
  readonly #steps: readonly Step[]
  /** Where each step was last reached, plus one. */
  readonly #when: Uint32Array

  constructor(steps: readonly Step[]) {
    this.#steps = steps
    this.#when = new Uint32Array(steps.length + 1)
  }

  /** What can be reached from `starts` without a character: steps that take one, and the end. */
  open(starts: number[], characters: readonly string[], at: number): number[] {
    const found: number[] = []
    for (let index = starts.pop(); index !== undefined; index = starts.pop()) {
      if (this.#when[index] === at + 1) continue
      this.#when[index] = at + 1
      const step = this.#steps[index]
      if (step?.kind === 'split') starts.push(...step.targets)
      else if (step?.kind !== 'assertion') found.push(index)
      else if (step.holds(characters, at)) starts.push(index + 1)
    }
    return found
  }
}
