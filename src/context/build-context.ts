import type {Tree} from '../system/tree/tree.js'

/** The files that a build may read, wherever they came from. Opened once a build; whoever opened it closes it. */
export interface BuildContext {
  /** As the user wrote it, without credentials; for messages. */
  readonly name: string
  /** Lines of the ignore file that hides some of it; none for remote contexts, which are used whole. */
  readonly ignorePatterns: readonly string[]
  /** Seconds: of the commit that it is, or of the download; undefined for files of this machine. */
  readonly time?: number | undefined
  tree(): Promise<Tree>
  /**
   * @param file a path as the user wrote it; undefined: `Dockerfile`, else `dockerfile`. An ignored one is read all the same.
   * @throws UsageError INPUT_INVALID when there is none.
   */
  readDockerfile(file?: string): Promise<DockerfileText>
  /** sha256 hex of the content of regular files, by path in the tree. */
  digestFiles(paths: readonly string[]): Promise<string[]>
  /** Removes what was downloaded or unpacked; idempotent. */
  close(): Promise<void>
}

export interface DockerfileText {
  /** For messages. */
  readonly file: string
  readonly text: string
}

export interface ContextRequest {
  /** A directory, `-`, or the URL of a git repository, a tar or a Dockerfile. */
  readonly source: string
  /** `--file`; `-` reads the Dockerfile from standard input. In a remote context a path inside it. */
  readonly dockerfile?: string | undefined
  /** One of `--build-context`, which has no Dockerfile. */
  readonly isNamed?: boolean | undefined
  /** A git repository with its `.git`, unless its URL says otherwise (BUILDKIT_CONTEXT_KEEP_GIT_DIR). */
  readonly keepGitDir?: boolean | undefined
  /** What relative paths start from. */
  readonly cwd: string
  readonly stdin: () => NodeJS.ReadableStream
}

/** What contexts are made with: the parts that other floors own. */
export interface ContextTools {
  /** A directory that belongs to this build and is removed with it: downloads go below it. */
  readonly scratch: string
  /** Where digests are remembered from build to build; undefined: nowhere. */
  readonly digestCache?: string | undefined
  /** sha256 hex of each file of this machine. */
  digestFiles(paths: readonly string[]): Promise<readonly string[]>
  /** What is in a tar of any compression, contents spooled in the directory `spool`; undefined when the file is no archive. */
  openArchive(path: string, spool: string): Promise<Tree | undefined>
  readonly http: HttpClient
  /** Values of `--secret`, for git. */
  secret(id: string): Buffer | undefined
  readonly signal?: AbortSignal | undefined
}

/** GET with redirects followed, each hop checked. `registry/http` has one. */
export interface HttpClient {
  follow(request: HttpGet): Promise<HttpAnswer>
}

export interface HttpGet {
  readonly method: 'GET'
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
}

/** The caller reads or destroys `body`. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: NodeJS.ReadableStream & AsyncIterable<Buffer> & {destroy(): unknown}
  /** After redirects. */
  readonly url: URL
}
