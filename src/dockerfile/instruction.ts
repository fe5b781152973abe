import type {SourceLocation} from '../errors.js'

/**
 * Typed instructions, as text: nothing here is expanded yet (`expand.ts` does that, with the variables that lowering knows).
 * Language facts: https://docs.docker.com/reference/dockerfile/ and BuildKit's frontend/dockerfile/instructions.
 */
export type Instruction =
  | FromInstruction
  | ArgInstruction
  | EnvInstruction
  | LabelInstruction
  | RunInstruction
  | CopyInstruction
  | AddInstruction
  | CmdInstruction
  | EntrypointInstruction
  | ShellInstruction
  | WorkdirInstruction
  | UserInstruction
  | ExposeInstruction
  | VolumeInstruction
  | StopsignalInstruction
  | HealthcheckInstruction
  | OnbuildInstruction
  | MaintainerInstruction

export type InstructionKind = Instruction['kind']

interface Base {
  readonly location: SourceLocation
  /** The instruction as written, continuations joined; for progress and errors. */
  readonly original: string
  /** The instruction's name in the case it was written in; checks compare it. */
  readonly keyword: string
  /** Texts of the comment lines right above; `check=` options and descriptions stand there. */
  readonly comments: readonly string[]
}

export interface FromInstruction extends Base {
  readonly kind: 'FROM'
  /** Image or stage, unexpanded. */
  readonly image: string
  /** `--platform`, unexpanded. */
  readonly platform: string | undefined
  /** Lowercased `AS` name. */
  readonly name: string | undefined
  /** What the comment above says about the stage (`# <name> <description>`), or ''. */
  readonly description: string
}

export interface KeyValue {
  readonly key: string
  readonly value: string
  /** Written in the old form, `KEY value` without `=`. */
  readonly legacy: boolean
}

export interface ArgDeclaration {
  readonly key: string
  readonly value: string | undefined
  /** What the comment above says about the argument (`# <key> <description>`), or ''. */
  readonly description: string
}

export interface ArgInstruction extends Base {
  readonly kind: 'ARG'
  /** A value of undefined: declared without a default. */
  readonly args: readonly ArgDeclaration[]
}

export interface EnvInstruction extends Base {
  readonly kind: 'ENV'
  readonly pairs: readonly KeyValue[]
}

export interface LabelInstruction extends Base {
  readonly kind: 'LABEL'
  readonly pairs: readonly KeyValue[]
}

/** `exec`: a JSON array. `shell`: text for the SHELL of the moment. */
export type CommandLine =
  | {readonly form: 'exec'; readonly args: readonly string[]}
  | {readonly form: 'shell'; readonly text: string}

/** A here-document. */
export interface Heredoc {
  readonly name: string
  /** False when the delimiter was quoted. */
  readonly expand: boolean
  /** `<<-`: leading tabs were stripped already. */
  readonly chomp: boolean
  readonly fileDescriptor: number
  readonly content: string
  /** The body before tabs were stripped: what a shell gets that reads the heredoc itself. */
  readonly raw: string
}

export interface RunInstruction extends Base {
  readonly kind: 'RUN'
  readonly command: CommandLine
  /** Bodies in order. When the whole command is one heredoc, `command.text` is that `<<NAME` word. */
  readonly heredocs: readonly Heredoc[]
  /** Values of `--mount`, unparsed and unexpanded (`parseMount` after expansion). */
  readonly mounts: readonly string[]
  readonly network: string | undefined
  readonly security: string | undefined
  readonly devices: readonly string[]
}

/** What COPY and ADD share. All text unexpanded. */
interface CopyLike extends Base {
  readonly sources: readonly string[]
  readonly heredocs: readonly Heredoc[]
  readonly destination: string
  readonly chown: string | undefined
  readonly chmod: string | undefined
  readonly link: boolean
  readonly excludes: readonly string[]
}

export interface CopyInstruction extends CopyLike {
  readonly kind: 'COPY'
  readonly from: string | undefined
  readonly parents: boolean
}

export interface AddInstruction extends CopyLike {
  readonly kind: 'ADD'
  /** `--keep-git-dir`: undefined leaves it to the URL's query. */
  readonly keepGitDir: boolean | undefined
  readonly checksum: string | undefined
  /** `--unpack`: undefined lets the content decide. */
  readonly unpack: boolean | undefined
}

export interface CmdInstruction extends Base {
  readonly kind: 'CMD'
  readonly command: CommandLine
}

export interface EntrypointInstruction extends Base {
  readonly kind: 'ENTRYPOINT'
  readonly command: CommandLine
}

export interface ShellInstruction extends Base {
  readonly kind: 'SHELL'
  readonly args: readonly string[]
}

export interface WorkdirInstruction extends Base {
  readonly kind: 'WORKDIR'
  readonly path: string
}

export interface UserInstruction extends Base {
  readonly kind: 'USER'
  readonly user: string
}

export interface ExposeInstruction extends Base {
  readonly kind: 'EXPOSE'
  readonly ports: readonly string[]
}

export interface VolumeInstruction extends Base {
  readonly kind: 'VOLUME'
  readonly paths: readonly string[]
}

export interface StopsignalInstruction extends Base {
  readonly kind: 'STOPSIGNAL'
  readonly signal: string
}

export interface HealthcheckInstruction extends Base {
  readonly kind: 'HEALTHCHECK'
  /** `['NONE']`, `['CMD', ...]` or `['CMD-SHELL', text]`. */
  readonly test: readonly string[]
  /** Nanoseconds; 0 when not given. */
  readonly interval: number
  readonly timeout: number
  readonly startPeriod: number
  readonly startInterval: number
  readonly retries: number
}

export interface OnbuildInstruction extends Base {
  readonly kind: 'ONBUILD'
  /** The trigger's text, with its heredocs. */
  readonly expression: string
}

export interface MaintainerInstruction extends Base {
  readonly kind: 'MAINTAINER'
  readonly maintainer: string
}

/** One FROM and what follows it. */
export interface Stage {
  readonly from: FromInstruction
  /** Lowercased AS name. */
  readonly name: string | undefined
  readonly index: number
  readonly instructions: readonly Exclude<Instruction, FromInstruction>[]
}

export interface DockerfileWarning {
  /** BuildKit's check name, e.g. `FromAsCasing`. */
  readonly rule: string
  readonly message: string
  readonly url?: string
  readonly location: SourceLocation
  /** The faulty instruction's comments, when `# check=` above it applies to this rule. */
  readonly comments?: readonly string[]
}

/** A parsed and checked Dockerfile. */
export interface Dockerfile {
  /** As the user named it. */
  readonly file: string
  readonly text: string
  /** The escape character: `\` or a backtick. */
  readonly escape: string
  /** Value of `# syntax=`, if any. */
  readonly syntax: string | undefined
  /** Value of `# check=`, if any. */
  readonly check: string | undefined
  /** ARGs before the first FROM. */
  readonly globalArgs: readonly ArgInstruction[]
  readonly stages: readonly Stage[]
  /** Lint findings that the text alone shows, unfiltered by skip rules. */
  readonly warnings: readonly DockerfileWarning[]
}
