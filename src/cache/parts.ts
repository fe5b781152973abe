import {createHash} from 'node:crypto'

/**
 * Names of a cache key's parts (`CacheRecord.parts`). The solver fills them, `explain.ts` reads them. Four make the key; the
 * others, which `isDescriptive` names, only tell what changed. Values are short texts and digests, never a secret.
 */
export const Part = {
  /** The op's kind and version, and a digest of what it does, everything expanded: `exec/1 HEX`. */
  op: 'op',
  /** `linux/arm64`. */
  platform: 'platform',
  /** Content id of what the step runs on top of. */
  parent: 'parent',
  /** Digest over the files that the n-th source of a COPY or ADD, or the n-th mount of a RUN, selects. */
  source: (n: number) => `source.${n}`,
  /** The instruction as the Dockerfile has it: `RUN make`, `COPY $SRC /app/`. Descriptive, as all that follow. */
  args: 'args',
  /** What the stage's FROM means now, for a step right on top of it: `debian:bookworm@sha256:...`. */
  base: 'base',
  /** A build argument that the step sees: `arg.VERSION`. */
  arg: (name: string) => `arg.${name}`,
  /** A variable that the step sees: `env.PATH`. */
  env: (name: string) => `env.${name}`,
  /** What else the op has, by the name that a person knows it by: `set.WORKDIR`. */
  setting: (name: string) => `set.${name}`,
  /** How a person calls the n-th source: `COPY src/`. */
  label: (n: number) => `label.${n}`,
  /** What the n-th source selects, by `formatFiles`. */
  files: (n: number) => `files.${n}`
} as const

/** True for parts that stay out of the key: they follow from others. */
export function isDescriptive(name: string): boolean {
  return !(name === Part.op || name === Part.platform || name === Part.parent || name.startsWith('source.'))
}

/** True for parts that are left out where space counts. */
export function isBulky(name: string): boolean {
  return name.startsWith('files.')
}

const SECRET_NAME = /pass(word|wd|phrase)|secret|token|credential|private|api_?key|auth/i
const MAX_VALUE = 200

/**
 * The value of a part for an argument or variable. Whoever can read the cache can read it (on GitHub every author of a pull
 * request), so what looks like a secret by its name, or is long, is named by a digest.
 */
export function partValue(name: string, value: string): string {
  if (SECRET_NAME.test(name)) return `(hidden, ${shortDigest(value)})`
  return value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}... (${shortDigest(value)})` : value
}

function shortDigest(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 12)
}

export interface SelectedFile {
  readonly path: string
  /** Anything that changes with the file: hex of its content, mode and owner. */
  readonly digest: string
}

const SHORT = 10
const MAX_FILES = 400
const MAX_TEXT = 24 * 1024
const MORE = '...'

/** `path:shortdigest` lines in order of path, as many as a record can afford; a last line `...` stands for the rest. */
export function formatFiles(files: readonly SelectedFile[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const lines: string[] = []
  let length = 0
  for (const {path, digest} of sorted) {
    const line = `${path.replaceAll('\n', '?')}:${digest.replace(/^sha256:/, '').slice(0, SHORT)}`
    length += line.length + 1
    if (lines.length === MAX_FILES || length > MAX_TEXT) return [...lines, MORE].join('\n')
    lines.push(line)
  }
  return lines.join('\n')
}

/** The files by path; `complete` is false when there were more than the list holds. */
export function parseFiles(text: string): {readonly files: ReadonlyMap<string, string>; readonly complete: boolean} {
  const lines = text.split('\n').filter(line => line !== '')
  const complete = lines.at(-1) !== MORE
  const entries = (complete ? lines : lines.slice(0, -1)).map(line => {
    const colon = line.lastIndexOf(':')
    return [line.slice(0, colon), line.slice(colon + 1)] as const
  })
  return {files: new Map(entries), complete}
}
