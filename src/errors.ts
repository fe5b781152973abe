/**
 * Every failure that Slipway reports on purpose. `message` states the action, the state found and what is needed;
 * `hint` is the fix, in one sentence. The entries (`main.ts`, `cli.ts`) print message, excerpt and hint, never a stack.
 */
export abstract class SlipwayError<Code extends string = string> extends Error {
  readonly code: Code
  readonly hint: string | undefined

  constructor(code: Code, message: string, options: {hint?: string | undefined; cause?: unknown} = {}) {
    super(message, options.cause === undefined ? undefined : {cause: options.cause})
    this.name = new.target.name
    this.code = code
    this.hint = options.hint
  }
}

/** The command line or an input is wrong. CLI exit code 2. */
export class UsageError extends SlipwayError<'UNKNOWN_FLAG' | 'INPUT_INVALID' | 'INPUT_REQUIRED' | 'UNSUPPORTED'> {}

/** A running build was asked to stop by a signal. CLI exit code 128 + signal number. */
export class CancelledError extends SlipwayError<'CANCELLED'> {
  readonly signal: NodeJS.Signals

  /** @param what in a message's first place */
  constructor(signal: NodeJS.Signals, what = 'Build') {
    super('CANCELLED', `${what} cancelled by ${signal}`)
    this.signal = signal
  }
}

/** Where in a Dockerfile: 1-based lines, inclusive. `file` as the user named it. */
export interface SourceLocation {
  readonly file: string
  readonly startLine: number
  readonly endLine: number
  /** 1-based, when the fault is narrower than the line. */
  readonly column?: number
}

/** The Dockerfile's text is at fault, or what it asks for does not exist. `excerpt` shows the lines around with `>>>`. */
export class DockerfileError extends SlipwayError<
  'SYNTAX' | 'UNKNOWN_INSTRUCTION' | 'UNKNOWN_FLAG' | 'UNKNOWN_STAGE' | 'INVALID' | 'EXPANSION' | 'LINT' | 'UNSUPPORTED'
> {
  readonly location: SourceLocation | undefined
  excerpt: string | undefined

  constructor(
    code: DockerfileError['code'],
    message: string,
    options: {
      location?: SourceLocation | undefined
      excerpt?: string | undefined
      hint?: string | undefined
      cause?: unknown
    } = {}
  ) {
    super(code, message, options)
    this.location = options.location
    this.excerpt = options.excerpt
  }
}

/** A step could not be carried out. */
export class SolveError extends SlipwayError<
  | 'EXEC_FAILED'
  | 'FILE_NOT_FOUND'
  | 'COPY_FAILED'
  | 'NOT_ALLOWED'
  | 'SECRET_NOT_FOUND'
  | 'SOURCE_FAILED'
  | 'CHECKSUM_MISMATCH'
  | 'INVALID'
> {
  /** Set by the solver when the error passes through a vertex. */
  location: SourceLocation | undefined
  excerpt: string | undefined
  /** Exit code of the failed command, for EXEC_FAILED. */
  readonly exitCode: number | undefined

  constructor(
    code: SolveError['code'],
    message: string,
    options: {
      location?: SourceLocation | undefined
      exitCode?: number | undefined
      hint?: string | undefined
      cause?: unknown
    } = {}
  ) {
    super(code, message, options)
    this.location = options.location
    this.exitCode = options.exitCode
  }
}

/** No runtime, or the runtime refused to start a process. */
export class RuntimeError extends SlipwayError<'NO_RUNTIME' | 'START_FAILED' | 'NOT_PERMITTED'> {}

/** A snapshot could not be made, mounted or found. */
export class SnapshotError extends SlipwayError<'MOUNT_REFUSED' | 'NOT_FOUND' | 'UNSUPPORTED'> {}

/** A layer or archive breaks the rules of tar or of the OCI layer format, or tries to leave its root. */
export class LayerError extends SlipwayError<
  'MALFORMED' | 'PATH_ESCAPES_ROOT' | 'INVALID_WHITEOUT' | 'UNSUPPORTED' | 'TOO_LARGE' | 'DIFF_ID_MISMATCH' | 'CONTENT_CHANGED'
> {}

/** Stored content is missing or is not what its descriptor says. */
export class ContentError extends SlipwayError<
  | 'BLOB_NOT_FOUND'
  | 'DIGEST_MISMATCH'
  | 'SIZE_MISMATCH'
  | 'MALFORMED'
  | 'LOCKED'
  | 'NAME_NOT_FOUND'
  | 'AMBIGUOUS'
  | 'IN_USE'
  | 'UNAVAILABLE'
> {}

/** A registry answered with an error, or did not answer. */
export class RegistryError extends SlipwayError<
  | 'UNAUTHORIZED'
  | 'DENIED'
  | 'NOT_FOUND'
  | 'TOO_MANY_REQUESTS'
  | 'UNREACHABLE'
  | 'INVALID_RESPONSE'
  | 'DIGEST_MISMATCH'
  | 'REJECTED'
  | 'SERVER_ERROR'
> {
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined

  constructor(
    code: RegistryError['code'],
    message: string,
    options: {status?: number | undefined; hint?: string | undefined; cause?: unknown} = {}
  ) {
    super(code, message, options)
    this.status = options.status
  }
}

/** A tag rule is invalid, or makes a tag that no registry accepts. */
export class TagError extends SlipwayError<'INVALID_RULE' | 'INVALID_TAG' | 'NO_TAG' | 'DENIED'> {}

/** A name that is not a valid image reference. (JavaScript owns the name ReferenceError.) */
export class InvalidReferenceError extends SlipwayError<'INVALID_REFERENCE'> {
  /** The text that was to be one. */
  reference: string | undefined

  constructor(message: string, hint?: string) {
    super('INVALID_REFERENCE', message, {hint})
  }
}

/** Trouble with a cache. Callers turn it into one warning: a cache never fails a build. */
export class CacheError extends SlipwayError<'UNAVAILABLE' | 'INVALID_RECORD' | 'WRITE_DENIED'> {}

/** The text of anything thrown. */
export function messageOf(error: unknown): string {
  const message = (error as Partial<Error> | null | undefined)?.message
  return typeof message === 'string' ? message : String(error)
}

/**
 * True for a Node system error with this code (`ENOENT`, `EEXIST`, ...). Not by `instanceof`: an error that comes from another
 * realm (a worker's, a test runner's) is none of this realm's Error.
 */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && (error as NodeJS.ErrnoException).code === code
}
