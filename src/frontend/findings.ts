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
  #lowered: DockerfileWarning[] | undefined

  /** @throws DockerfileError for options that make no sense. @param override build argument BUILDKIT_DOCKERFILE_CHECK */
  constructor(text: string, override: string | undefined) {
    this.#options = checkOptionsOf(text, override)
  }

  /** Takes what parsing finds. */
  readonly ofText = (warning: DockerfileWarning): void => {
    this.#file.push(warning)
  }

  /** Takes what lowering for the first platform finds. As in BuildKit the others, which say much the same again, do not count. */
  ofPlatform(): (warning: DockerfileWarning) => void {
    if (this.#lowered) return () => {}
    const found: DockerfileWarning[] = []
    this.#lowered = found
    return warning => void found.push(warning)
  }

  /** One instruction may have the same finding several times. */
  list(): DockerfileWarning[] {
    return filterWarnings([...this.#file, ...(this.#lowered ?? [])], this.#options)
  }

  /** @throws DockerfileError LINT when the Dockerfile wants findings to fail the build and there are any. */
  check(): void {
    failOnWarnings(this.list(), this.#options)
  }
}
