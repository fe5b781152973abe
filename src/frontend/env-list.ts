import {splitPair} from './variables.js'

/** The environment of an image in the making: `KEY=value`, each where its name first stood. */
export class EnvList {
  readonly #entries: string[]
  /** Of each name, so that setting one does not look at all. */
  readonly #places = new Map<string, number>()

  constructor(entries: readonly string[] = []) {
    this.#entries = [...entries]
    for (const [place, entry] of this.#entries.entries()) this.#note(splitPair(entry)[0], place)
  }

  /** Replaces in place, or appends. A name that a base has twice is replaced where it stands first. */
  set(name: string, value: string): void {
    const place = this.#places.get(name) ?? this.#entries.length
    this.#entries[place] = `${name}=${value}`
    this.#note(name, place)
  }

  entries(): string[] {
    return [...this.#entries]
  }

  #note(name: string, place: number): void {
    if (!this.#places.has(name)) this.#places.set(name, place)
  }
}
