import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {contentDigests} from '../context/digest.js'
import {parseIgnoreFile} from '../context/ignore-file.js'
import {compilePatterns, type PatternMatcher} from '../context/patterns.js'
import {UsageError} from '../errors.js'
import {directoryTree} from '../system/tree/directory.js'
import type {NamedContext} from '../frontend/options.js'
import type {BuildRequest} from '../request.js'
import type {OpenTree, Worker} from './worker.js'

export interface OpenContexts {
  dockerfile(): Promise<{text: string; name: string}>
  readonly named: readonly NamedContext[]
  readonly ignored: PatternMatcher | undefined
  open(name: string): Promise<OpenTree>
  close(): Promise<void>
}

export async function openContexts(request: BuildRequest, worker: Worker): Promise<OpenContexts> {
  const root = resolve(request.context)
  if (!existsSync(root)) throw new UsageError('INPUT_INVALID', `unable to prepare context: path "${request.context}" not found`)
  const file = resolve(
    request.file ?? (existsSync(join(root, 'Dockerfile')) ? join(root, 'Dockerfile') : join(root, 'dockerfile'))
  )
  const ignoreFile = [`${file}.dockerignore`, join(root, '.dockerignore')].find(path => existsSync(path))
  const matcher: PatternMatcher | undefined = ignoreFile
    ? compilePatterns(parseIgnoreFile(readFileSync(ignoreFile, 'utf8')))
    : undefined
  const digests = contentDigests(root, worker.store.directory('stat-cache'), {
    digestFiles: paths => worker.pool.digestFiles(paths),
    readCapabilities: () => new Map()
  })
  const tree = directoryTree(root, {
    filter: matcher && {hides: path => matcher.matches(path), hasExceptions: matcher.hasExceptions},
    mapStat: stat => ({...stat, uid: 0, gid: 0})
  })
  return {
    dockerfile: async () => ({text: readFileSync(file, 'utf8'), name: request.file ?? 'Dockerfile'}),
    named: [],
    ignored: matcher,
    open: async () => ({
      kind: 'tree',
      tree,
      digestFiles: async paths => (await digests.facts(paths.map(path => tree.hostPath(path)))).map(({digest}) => digest)
    }),
    close: async () => digests.save()
  }
}
