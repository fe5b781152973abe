import {cut} from './characters.js'
import {DockerfileError} from '../errors.js'
import {type GitQuery, readGitQuery} from './git-query.js'
import {type GoUrl, parseGoUrl, parseQuery} from './go-url.js'
import {joinPath} from './paths.js'

/** A git repository as a source of ADD or as a build context. https://docs.docker.com/build/concepts/context/#git-repositories */
export interface GitRef extends GitQuery {
  /** For git itself: without query and fragment. */
  readonly remote: string
  /** The repository's name, without `.git`. */
  readonly shortName: string
  /** `github.com/...` without a scheme could be a file: only build contexts are read so. */
  readonly looksLocal: boolean
  /** Plain git:// or http://. */
  readonly unencrypted: boolean
}

/** Why a text is no git source, in BuildKit's words. */
export type NotGit = {readonly notGit: string}

/** What a URL says before its query is read. */
interface Location {
  readonly remote: string
  readonly ref: string
  readonly subdir: string
  readonly query: ReadonlyMap<string, readonly string[]>
  readonly looksLocal: boolean
  readonly unencrypted: boolean
}

const PROTOCOL = /^([a-zA-Z0-9]+):\/\//
const PROTOCOLS: ReadonlySet<string> = new Set(['http', 'https', 'ssh', 'git'])
const SCP = /^([a-zA-Z0-9-_]+)@([a-zA-Z0-9-.]+):([^\n]*?)(?:\?([^\n]*?))?(?:#([^\n]*))?$/

/**
 * Reads `https://host/x.git#ref:subdir`, its `?ref=...&subdir=...` form, `git@host:x`, `ssh://`, `git://`.
 * @throws DockerfileError INVALID when it is a git source whose query is wrong.
 */
export function parseGitRef(text: string): GitRef | NotGit {
  const found = findLocation(text)
  if ('notGit' in found) return found
  const {remote, looksLocal, unencrypted} = found
  const shortName = remote
    .split('/')
    .at(-1)!
    .replace(/\.git$/, '')
  try {
    return {remote, shortName, looksLocal, unencrypted, ...readGitQuery(found)}
  } catch (error) {
    throw new DockerfileError('INVALID', (error as Error).message, {hint: `correct the query of ${text}`})
  }
}

function findLocation(text: string): Location | NotGit {
  if (text.startsWith('./') || text.startsWith('../')) return {notGit: 'invalid argument'}
  if (text.startsWith('github.com/')) return readShort(text)
  const protocol = (PROTOCOL.exec(text)?.[1] ?? '').toLowerCase()
  if (protocol === '') return readScp(text)
  return PROTOCOLS.has(protocol) ? readUrl(text, protocol) : {notGit: `${protocol}: invalid protocol`}
}

function readUrl(text: string, protocol: string): Location | NotGit {
  const url = tryUrl(text)
  if ('notGit' in url) return url
  const isHttp = protocol === 'http' || protocol === 'https'
  if (isHttp && !url.path.endsWith('.git')) return {notGit: 'invalid argument'}
  const unencrypted = protocol === 'http' || protocol === 'git'
  return {remote: url.base, ...readFragment(url.fragment), query: url.query, looksLocal: false, unencrypted}
}

function readShort(text: string): Location | NotGit {
  const url = tryUrl(text)
  if ('notGit' in url) return url
  return {remote: url.base, ...readFragment(url.fragment), query: url.query, looksLocal: true, unencrypted: false}
}

function tryUrl(text: string): GoUrl | NotGit {
  try {
    return parseGoUrl(text)
  } catch (error) {
    return {notGit: (error as Error).message}
  }
}

/** `user@host:path`, as scp has it. */
function readScp(text: string): Location | NotGit {
  const match = SCP.exec(text)
  if (!match) return {notGit: 'unknown protocol'}
  const [, user, host, path, query = '', fragment = ''] = match
  if (/%(?![0-9a-fA-F]{2})|;/.test(query)) return {notGit: 'unknown protocol'}
  const remote = `${user}@${host}:${path}`
  return {remote, ...readFragment(fragment), query: parseQuery(query), looksLocal: false, unencrypted: false}
}

/** `ref:subdir`; a subdirectory cannot leave the repository. */
function readFragment(fragment: string): {ref: string; subdir: string} {
  const {before: ref, after} = cut(fragment, ':')
  return {ref, subdir: fragment === '' ? '' : joinPath('/', after).slice(1)}
}
