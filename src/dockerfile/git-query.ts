import {tryBool} from './go-number.js'
import {goQuote} from '../text/go-quote.js'

/** What a git URL asks for beside the repository. */
export interface GitQuery {
  /** Branch, tag or commit; '' is the default branch. */
  readonly ref: string
  /** Directory in the repository; '' is its root. */
  readonly subdir: string
  /** Of the commit, to be checked; '' when not given. */
  readonly checksum: string
  readonly keepGitDir: boolean | undefined
  readonly submodules: boolean | undefined
  /** Which times files get; '' when not given. */
  readonly mtime: '' | 'checkout' | 'commit'
  /** Fetch the checksum's commit without asking what the ref is. */
  readonly fetchByCommit: boolean
}

interface Draft {
  ref: string
  subdir: string
  tag: string
  branch: string
  checksum: string
  keepGitDir: boolean | undefined
  submodules: boolean | undefined
  mtime: '' | 'checkout' | 'commit'
  fetchByCommit: boolean
}

type Setter = (draft: Draft, value: string) => void

const SETTERS: Readonly<Record<string, Setter>> = {
  ref: (draft, value) => {
    draft.ref = agree('ref', draft.ref, value)
  },
  tag: (draft, value) => {
    draft.tag = value
  },
  branch: (draft, value) => {
    draft.branch = value
  },
  subdir: (draft, value) => {
    draft.subdir = agree('subdir', draft.subdir, value)
  },
  checksum: setChecksum,
  commit: setChecksum,
  'keep-git-dir': (draft, value) => {
    draft.keepGitDir = readBool('keep-git-dir', value)
  },
  submodules: (draft, value) => {
    draft.submodules = readBool('submodules', value)
  },
  mtime: (draft, value) => {
    draft.mtime = readTime(value)
  },
  'fetch-by-commit': (draft, value) => {
    draft.fetchByCommit = readBool('fetch-by-commit', value)
  }
}

/** Keys that mean true without a value. */
const BARE: ReadonlySet<string> = new Set(['submodules', 'keep-git-dir', 'fetch-by-commit'])

/** The query of a git URL, over what its fragment says. @throws Error with BuildKit's text. */
export function readGitQuery(url: {ref: string; subdir: string; query: ReadonlyMap<string, readonly string[]>}): GitQuery {
  const draft: Draft = {
    ref: url.ref,
    subdir: url.subdir,
    tag: '',
    branch: '',
    checksum: '',
    keepGitDir: undefined,
    submodules: undefined,
    mtime: '',
    fetchByCommit: false
  }
  for (const [key, values] of url.query) setValue(draft, key, values)
  const {tag, branch, ...query} = draft
  return {...query, ref: fullRef(draft)}
}

function setValue(draft: Draft, key: string, values: readonly string[]): void {
  const [value = ''] = values
  if (values.length > 1) throw new Error(`query ${goQuote(key)} has multiple values`)
  if (value === '' && !BARE.has(key)) throw new Error(`query ${goQuote(key)} has no value`)
  if (!Object.hasOwn(SETTERS, key)) throw new Error(`unexpected query ${goQuote(key)}`)
  SETTERS[key]!(draft, value)
}

function fullRef({ref, tag, branch}: Draft): string {
  if (tag !== '' && branch !== '') {
    agree('ref', ref, withPrefix('refs/tags/', tag))
    throw new Error('branch conflicts with tag')
  }
  if (tag !== '') return agree('ref', ref, withPrefix('refs/tags/', tag))
  return branch === '' ? ref : agree('ref', ref, withPrefix('refs/heads/', branch))
}

function withPrefix(prefix: string, name: string): string {
  return name.startsWith(prefix) ? name : prefix + name
}

function agree(what: string, known: string, value: string): string {
  if (known === '' || known === value) return value
  throw new Error(`${what} conflicts: ${goQuote(known)} vs ${goQuote(value)}`)
}

function setChecksum(draft: Draft, value: string): void {
  draft.checksum = value
}

function readBool(key: string, value: string): boolean {
  const read = value === '' ? true : tryBool(value)
  if (read === undefined) throw new Error(`invalid ${key} value: ${goQuote(value)}`)
  return read
}

function readTime(value: string): 'checkout' | 'commit' {
  if (value === 'checkout' || value === 'commit') return value
  throw new Error(`invalid mtime value: ${goQuote(value)} (must be "checkout" or "commit")`)
}
