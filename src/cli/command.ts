import type {CiSource} from '../tags/ci-source.js'

/** One command of the command line: what `--help` says of it and what runs it. */
export interface Command {
  readonly name: string
  /** Not in the list of commands. */
  readonly hidden?: boolean
  /** One line for the list of commands. */
  readonly summary: string
  /** e.g. `slipway tag SOURCE[:TAG] TARGET[:TAG]`. */
  readonly usage: string
  readonly flags: FlagTable
  /** Shown below the flags: command lines with what they do. */
  readonly examples?: readonly (readonly [command: string, effect: string])[]
  /** How many positional arguments it takes. */
  readonly arguments: {readonly min: number; readonly max: number}
  /** Flags end at the first positional argument (run, exec). */
  readonly stopAtArgument?: boolean
  /** Resolves with the exit code. */
  run(args: ParsedArgs, io: CommandIO): Promise<number>
}

export type FlagTable = Readonly<Record<string, Flag>>

/** A flag by its long name. */
export interface Flag {
  /** One letter, without the dash. */
  readonly short?: string
  /** `list`: may be repeated; `optional`: `--flag` or `--flag=value`. */
  readonly kind: 'boolean' | 'string' | 'list' | 'optional'
  /** What stands for the value in the help, e.g. `PATH`. */
  readonly value?: string
  readonly help: string
  readonly hidden?: boolean
}

export interface ParsedArgs {
  readonly positional: readonly string[]
  boolean(name: string): boolean
  /** True when the flag was given at all. */
  has(name: string): boolean
  string(name: string): string | undefined
  list(name: string): readonly string[]
}

/** What a command may touch of the world around it; tests bring their own. */
export interface CommandIO {
  readonly stdout: NodeJS.WritableStream & {isTTY?: boolean; columns?: number}
  readonly stderr: NodeJS.WritableStream & {isTTY?: boolean; columns?: number}
  readonly stdin: NodeJS.ReadableStream & {isTTY?: boolean}
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
  /** Every command of the program, for completion. */
  commands?(): Promise<readonly Command[]>
  /** Aborted by SIGINT, SIGTERM, SIGHUP; its reason is a CancelledError. */
  readonly signal: AbortSignal
  /** What a CI service builds, by the entry that knows the service; absent: only git is asked. */
  readonly ciSource?: CiSource
}
