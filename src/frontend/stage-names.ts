import {expandWord} from '../dockerfile/expand.js'
import type {Dockerfile, Stage} from '../dockerfile/instruction.js'
import {tryInteger} from '../dockerfile/go-number.js'
import {DockerfileError} from '../errors.js'
import {toLower} from '../text/letter-case.js'

/** The stages of a Dockerfile by what COPY and mounts call them. */
export class StageNames {
  readonly #stages: readonly Stage[]
  readonly #escape: string

  constructor({stages, escape: character}: Dockerfile) {
    this.#stages = stages
    this.#escape = character
  }

  /** Index of the last stage of that name, in any case; undefined: it is no stage. */
  find(name: string): number | undefined {
    const lower = toLower(name)
    const index = this.#stages.findLastIndex(stage => stage.name === lower)
    return index < 0 ? undefined : index
  }

  /** The same for `COPY --from`, which takes numbers too. @throws DockerfileError for a word that cannot be a name at all. */
  findCopied(from: string): number | undefined {
    if (expandWord(from, () => undefined, {escape: this.#escape}).result !== from) throw unexpandable()
    const index = tryInteger(from, {base: 10, bits: 64})
    if (index === undefined) return this.find(from)
    if (index < 0 || index >= this.#stages.length) throw new DockerfileError('UNKNOWN_STAGE', `invalid stage index ${index}`)
    return index
  }

  /** As messages have it. */
  label(index: number): string {
    return this.#stages[index]!.name ?? `stage-${index}`
  }

  /** All that a message may propose. */
  labels(): string[] {
    return this.#stages.map((_, index) => this.label(index))
  }
}

function unexpandable(): DockerfileError {
  return new DockerfileError(
    'INVALID',
    'variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround'
  )
}
