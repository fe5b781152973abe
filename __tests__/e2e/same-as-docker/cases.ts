import {chmodSync, cpSync, existsSync, lstatSync, lutimesSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {repository} from '../../support/nodes.js'
import {check} from '../../support/process.js'

/** A further folder in here is a further case: see its README.md. */
export const CASES = join(repository, '__tests__/e2e/dockerfiles')

/** `options.json` of a case. */
interface Options {
  /** Arguments of the build that docker and Slipway both know, e.g. `["--build-arg", "VERSION=2", "--target", "app"]`. */
  readonly args?: readonly string[]
  /** The case whose context this one shares. */
  readonly context?: string
}

/** The files of a case that are no part of its context. */
const ABOUT = ['options.json', 'context.sh']

/** Older than any build, as files of a checkout are. */
const TIME = 1_600_000_000

export function caseNames(): string[] {
  const folders = readdirSync(CASES, {withFileTypes: true}).filter(entry => entry.isDirectory())
  return folders.map(({name}) => name).sort()
}

export function dockerfileOf(name: string): string {
  return readFileSync(join(CASES, name, 'Dockerfile'), 'utf8')
}

export function argsOf(name: string): readonly string[] {
  return optionsOf(name).args ?? []
}

function optionsOf(name: string): Options {
  const file = join(CASES, name, 'options.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Options) : {}
}

/** Makes the context of a case in a new directory, the same on every machine. */
export async function makeContext(name: string, directory: string): Promise<void> {
  const {context} = optionsOf(name)
  for (const source of [...(context ? [context] : []), name]) cpSync(join(CASES, source), directory, {recursive: true})
  settleModes(directory)
  if (existsSync(join(directory, 'context.sh'))) await check('sh', ['-eu', 'context.sh'], {cwd: directory})
  for (const file of ABOUT) rmSync(join(directory, file), {force: true})
  settleTimes(directory, Date.now() / 1000 - 3600)
}

/** A checkout has the modes that its user's umask leaves. */
function settleModes(path: string): void {
  const entry = lstatSync(path)
  if (entry.isSymbolicLink()) return
  chmodSync(path, entry.isDirectory() || entry.mode & 0o100 ? 0o755 : 0o644)
  if (entry.isDirectory()) for (const name of readdirSync(path)) settleModes(join(path, name))
}

/** Times that `context.sh` has set in the past stay. */
function settleTimes(path: string, recent: number): void {
  const entry = lstatSync(path)
  if (entry.isDirectory()) for (const name of readdirSync(path)) settleTimes(join(path, name), recent)
  if (entry.mtimeMs / 1000 > recent) lutimesSync(path, TIME, TIME)
}
