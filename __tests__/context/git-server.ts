import {execFileSync, spawn} from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'

export interface GitServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** Values of the Authorization headers that came, in order. */
  readonly authorizations: (string | undefined)[]
  close(): Promise<void>
}

/** Serves the repositories of a folder over smart HTTP with git's own CGI program. */
export async function serveGit(folder: string, authorization?: string): Promise<GitServer> {
  const authorizations: (string | undefined)[] = []
  const server = http.createServer((request, response) => {
    authorizations.push(request.headers.authorization)
    if (authorization !== undefined && request.headers.authorization !== authorization) {
      response.writeHead(401, {'WWW-Authenticate': 'Basic'}).end()
      return
    }
    runBackend(folder, request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const close = async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, authorizations, close}
}

function runBackend(folder: string, request: http.IncomingMessage, response: http.ServerResponse): void {
  const url = new URL(request.url!, 'http://host')
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      REQUEST_METHOD: request.method,
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? '')
    },
    stdio: ['pipe', 'pipe', 'ignore']
  })
  request.pipe(backend.stdin)
  const chunks: Buffer[] = []
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  backend.on('close', () => answer(Buffer.concat(chunks), response))
}

function answer(output: Buffer, response: http.ServerResponse): void {
  const end = output.indexOf('\r\n\r\n')
  for (const line of output.subarray(0, end).toString().split('\r\n')) {
    const [name, value] = line.split(': ')
    if (name === 'Status') response.statusCode = Number.parseInt(value!, 10)
    else response.setHeader(name!, value!)
  }
  response.end(output.subarray(end + 4))
}

/** git for making repositories: no configuration of this machine, fixed names and times. @returns its output */
export function git(directory: string, ...args: string[]): string {
  const who = {NAME: 'Test', EMAIL: 'test@example.com', DATE: '1600000000 +0000'}
  const identity = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value]
  ])
  const env = {PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', ...Object.fromEntries(identity)}
  return execFileSync('git', ['-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always', ...args], {
    cwd: directory,
    env,
    encoding: 'utf8',
    timeout: 20_000,
    stdio: ['ignore', 'pipe', 'pipe']
  }).trim()
}

/** A repository `NAME.git` below the folder. `-> target` makes a symlink. @returns the commit */
export function commitFiles(folder: string, name: string, files: Record<string, string>): string {
  const directory = join(folder, `${name}.git`)
  if (!fs.existsSync(directory)) {
    fs.mkdirSync(directory, {recursive: true})
    git(directory, 'init', '--quiet')
  }
  for (const [path, text] of Object.entries(files)) {
    fs.mkdirSync(join(directory, path, '..'), {recursive: true})
    if (text.startsWith('-> ')) fs.symlinkSync(text.slice(3), join(directory, path))
    else fs.writeFileSync(join(directory, path), text, {mode: path.endsWith('.sh') ? 0o755 : 0o644})
  }
  git(directory, 'add', '--all')
  git(directory, 'commit', '--quiet', '--message', 'change')
  return git(directory, 'rev-parse', 'HEAD')
}

/** Adds a submodule without fetching it, which would wait for a server of this process. */
export function addSubmodule(folder: string, name: string, url: string, commit: string): void {
  const directory = join(folder, `${name}.git`)
  fs.writeFileSync(join(directory, '.gitmodules'), `[submodule "sub"]\n\tpath = sub\n\turl = ${url}\n`)
  git(directory, 'add', '.gitmodules')
  git(directory, 'update-index', '--add', '--cacheinfo', `160000,${commit},sub`)
  git(directory, 'commit', '--quiet', '--message', 'submodule')
}
