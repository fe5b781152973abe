/** Looks a variable up; undefined when it is not set (an empty value is set). */
export type Environment = (name: string) => string | undefined

export interface ExpandOptions {
  /** The Dockerfile's escape character; `\` when not given. */
  readonly escape?: string
  /** Keep quotes in the result. */
  readonly rawQuotes?: boolean
  /** Keep escape characters in the result. */
  readonly rawEscapes?: boolean
  /** Quotes are ordinary characters, as in the body of a heredoc. */
  readonly ignoreQuotes?: boolean
  /** Leave references to unset variables as they are written. */
  readonly keepUnset?: boolean
}
