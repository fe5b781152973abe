import * as errors from '../errors.js'

/** An error as it travels between threads: structured clones keep no class and no extra field. */
export interface ThreadError {
  /** Name of the SlipwayError subclass, if it is one. */
  readonly area: string | undefined
  readonly message: string
  readonly stack: string | undefined
  readonly code: string | undefined
  readonly hint: string | undefined
  readonly syscall: string | undefined
  readonly path: string | undefined
}

/** By name, so that a bundler may rename the classes. */
const AREAS = {
  LayerError: errors.LayerError,
  ContentError: errors.ContentError,
  SnapshotError: errors.SnapshotError,
  RuntimeError: errors.RuntimeError
} as const

export function packError(error: unknown): ThreadError {
  const area = Object.entries(AREAS).find(([, type]) => error instanceof type)?.[0]
  const {stack, code, hint, syscall, path} = error as NodeJS.ErrnoException & {hint?: string}
  return {area, message: errors.messageOf(error), stack, code, hint, syscall, path}
}

export function unpackError({area, message, stack, code, hint, syscall, path}: ThreadError): Error {
  const type = AREAS[area as keyof typeof AREAS] as
    | (new (
        code: string,
        message: string,
        options: {hint?: string | undefined}
      ) => Error)
    | undefined
  const error = type ? new type(code!, message, {hint}) : Object.assign(new Error(message), {code, syscall, path})
  if (stack !== undefined) error.stack = stack
  return error
}
