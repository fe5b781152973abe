/**
 * Symbolic modes as commands, by the rules of BSD's setmode(3) as BuildKit's library has them. They are not those of chmod(1) in
 * every corner: `+xt` adds nothing but the sticky bit, and `=` clears the set-id bits but not that one.
 */

/** Sets (`+`), clears (`-`), or sets where somebody may execute (`X`). */
export interface ChangeStep {
  readonly op: '+' | '-' | 'X'
  readonly bits: number
}

/** Copies the permissions of one class to others. */
export interface CopyStep {
  readonly op: 'copy'
  readonly from: 'u' | 'g' | 'o'
  /** Bits of the classes that get or lose them. */
  readonly to: number
  readonly sets: boolean
  /** With `sets`: all that the classes had. */
  readonly clears: boolean
}

export type Step = ChangeStep | CopyStep

const WHO: Readonly<Record<string, number>> = {u: 0o4700, g: 0o2070, o: 0o0007, a: 0o6777}
const PERMISSIONS: Readonly<Record<string, number>> = {r: 0o444, w: 0o222, x: 0o111, s: 0o6000}
const EVERYBODY = 0o6777
const OTHERS = 0o0007
const STICKY = 0o1000
const ALL = 0o7777

type Operator = '+' | '-' | '='

/** Undefined for text that is no symbolic mode. */
export function parseSteps(text: string): readonly Step[] | undefined {
  const steps: Step[] = []
  for (const clause of text.split(',')) {
    const [, classes = '', rest = ''] = /^([ugoa]*)(.*)$/s.exec(clause)!
    if (!/^(?:[-+=][rwxXstugo]*)+$/.test(rest)) return undefined
    const who = [...classes].reduce((mask, name) => mask | WHO[name]!, 0)
    for (const [, op, letters] of rest.matchAll(/([-+=])([rwxXstugo]*)/g)) {
      steps.push(...new Operation(op as Operator, who).read(letters!))
    }
  }
  return compress(steps)
}

/** One operator and its letters. No classes mean everybody, but for the sticky bit, which then stands alone. */
class Operation {
  readonly #op: Operator
  readonly #steps: Step[] = []
  #who: number
  #permissions = 0
  #conditional = 0
  #hasCleared = false

  constructor(op: Operator, who: number) {
    this.#op = op
    this.#who = who
  }

  read(letters: string): readonly Step[] {
    for (const letter of letters) this.#readLetter(letter)
    if (this.#permissions !== 0 || (this.#op === '=' && !this.#hasCleared)) this.#change(this.#permissions)
    this.#changeConditionally()
    return this.#steps
  }

  #readLetter(letter: string): void {
    if (letter === 'u' || letter === 'g' || letter === 'o') this.#copy(letter)
    else if (letter === 'X' && this.#op !== '-') this.#conditional = 0o111
    else if (letter === 't' || letter === 's') this.#readSpecial(letter)
    else this.#permissions |= PERMISSIONS[letter.toLowerCase()]!
  }

  /** Others alone have neither set-id nor sticky bits. */
  #readSpecial(letter: 's' | 't'): void {
    if (this.#who !== 0 && (this.#who & ~OTHERS) === 0) return
    if (letter === 't') this.#who |= STICKY
    this.#permissions |= letter === 't' ? STICKY : PERMISSIONS['s']!
  }

  /** What was read before the copied class takes effect before it. */
  #copy(from: 'u' | 'g' | 'o'): void {
    if (this.#permissions !== 0) this.#change(this.#permissions)
    this.#permissions = 0
    this.#hasCleared ||= this.#op === '='
    this.#changeConditionally()
    const to = this.#who === 0 ? 0o777 : [0o700, 0o070, 0o007].reduce((mask, bits) => mask | (this.#who & bits ? bits : 0), 0)
    this.#steps.push({op: 'copy', from, to, sets: this.#op !== '-', clears: this.#op !== '+'})
  }

  #change(permissions: number): void {
    const bits = permissions & (this.#who || ALL)
    if (this.#op === '=') this.#steps.push({op: '-', bits: this.#who || EVERYBODY})
    this.#hasCleared = true
    this.#steps.push({op: this.#op === '-' ? '-' : '+', bits})
  }

  #changeConditionally(): void {
    if (this.#conditional !== 0) this.#steps.push({op: 'X', bits: this.#conditional & (this.#who || ALL)})
    this.#conditional = 0
  }
}

/** Neighbouring changes become one of each kind, the conditional one last. It is part of the rule: what is set before `X` stays. */
function compress(steps: readonly Step[]): readonly Step[] {
  const compressed: Step[] = []
  let run = {'+': 0, '-': 0, X: 0}
  const flush = () => {
    for (const op of ['-', '+', 'X'] as const) if (run[op] !== 0) compressed.push({op, bits: run[op]})
    run = {'+': 0, '-': 0, X: 0}
  }
  for (const step of steps) {
    if (step.op === 'copy') {
      flush()
      compressed.push(step)
    } else {
      run = merge(run, step)
    }
  }
  flush()
  return compressed
}

function merge(run: Readonly<Record<'+' | '-' | 'X', number>>, {op, bits}: ChangeStep) {
  if (op === 'X') return {...run, X: run.X | (bits & ~run['+'])}
  const other = op === '+' ? '-' : '+'
  return {...run, X: run.X & ~bits, [op]: run[op] | bits, [other]: run[other] & ~bits}
}
