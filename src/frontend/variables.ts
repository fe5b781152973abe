/**
 * The variables of a stage: base image's ENV, then ENV and ARG in the order of the file. One space for both, in which the later
 * declaration wins: that is what BuildKit does, whatever Docker's documentation says of ENV.
 */
export class Variables {
  readonly #values: Map<string, string>

  constructor(values: Iterable<readonly [string, string]> = []) {
    this.#values = new Map(values)
  }

  static fromEnv(env: readonly string[]): Variables {
    const variables = new Variables()
    for (const entry of env) variables.set(...splitPair(entry))
    return variables
  }

  get(name: string): string | undefined {
    return this.#values.get(name)
  }

  /** A name set again moves to the end. */
  set(name: string, value: string): void {
    this.#values.delete(name)
    this.#values.set(name, value)
  }

  delete(name: string): void {
    this.#values.delete(name)
  }

  names(): string[] {
    return [...this.#values.keys()]
  }

  /** `KEY=value`, in order. */
  toEnv(): string[] {
    return [...this.#values].map(([name, value]) => `${name}=${value}`)
  }

  clone(): Variables {
    return new Variables(this.#values)
  }
}

/** `A=b` as a pair; without `=` the value is empty. */
export function splitPair(entry: string): [string, string] {
  const split = entry.indexOf('=')
  return split < 0 ? [entry, ''] : [entry.slice(0, split), entry.slice(split + 1)]
}
