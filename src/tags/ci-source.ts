import type {TagSource} from './source.js'

/** What a CI service is asked when it tells what it builds. */
export interface CiSourceOptions {
  /** File with the payload of an event, instead of the running job's own. */
  readonly eventFile?: string
  /** Ask for the commit's date where the event lacks it: see `usesCommitDate`. */
  readonly needsCommitDate?: boolean
  /** Told about questions that were not answered. */
  warn?(message: string): void
}

/**
 * Reads from its environment variables what a CI service builds; undefined where they are not there. `action/` has the
 * one for GitHub, and the entries hand it to those who must not know whose it is.
 */
export type CiSource = (
  env: Readonly<Record<string, string | undefined>>,
  options: CiSourceOptions
) => Promise<TagSource | undefined>
