import {checkOptionsOf, type CheckOptions} from '../dockerfile/check-options.js'
import type {DockerfileWarning} from '../dockerfile/instruction.js'
import {failOnWarnings, filterWarnings} from '../dockerfile/lint/filter.js'

/**
 * What the build checks found in one Dockerfile, without what its `# check=` silences. Findings before an error count too, so
 * they are taken one by one.
 */
export class Findings {
  readonly #options: CheckOptions
  readonly #file: DockerfileWarning[] = []
  /** By platform: each lowering says much the same again. */
  readonly #lowered: DockerfileWarning[][] = []

  /** @throws DockerfileError for options that make no sense. @param override build argument BUILDKIT_DOCKERFILE_CHECK */
  constructor(text: string, override: string | undefined) {
    this.#options = checkOptionsOf(text, override)
  }

  /** Takes what parsing finds. */
  readonly ofText = (warning: DockerfileWarning): void => {
    this.#file.push(warning)
  }

  /** Takes what lowering for one more platform finds. */
  ofPlatform(): (warning: DockerfileWarning) => void {
    const found: DockerfileWarning[] = []
    this.#lowered.push(found)
    return warning => void found.push(warning)
  }

  /** The first platform's, and of the others what is new; one instruction may have the same finding several times. */
  list(): DockerfileWarning[] {
    const [first = [], ...others] = this.#lowered
    const known = new Set(first.map(identity))
    const added = others.flat().filter(warning => !known.has(identity(warning)) && known.add(identity(warning)))
    return filterWarnings([...this.#file, ...first, ...added], this.#options)
  }

  /** @throws DockerfileError LINT when the Dockerfile wants findings to fail the build and there are any. */
  check(): void {
    failOnWarnings(this.list(), this.#options)
  }
}

function identity({rule, location, message}: DockerfileWarning): string {
  return `${rule} ${location.startLine} ${message}`
}
