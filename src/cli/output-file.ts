import {statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {UsageError} from '../errors.js'
import type {CommandIO, ParsedArgs} from './command.js'

/**
 * Where `--output` of `save` and `export` goes: an absolute path, or `-`. No directory is made for it: a slip would leave one.
 * @throws UsageError for a terminal, a directory that is not there, and what is no file
 */
export function outputFile(args: ParsedArgs, io: Pick<CommandIO, 'stdout' | 'cwd'>): string {
  const output = args.string('output')
  if (output === undefined && io.stdout.isTTY)
    throw new UsageError('INPUT_REQUIRED', 'cowardly refusing to save to a terminal. Use the -o flag or redirect')
  if (output === undefined || output === '-') return '-'
  const path = resolve(io.cwd, output)
  const folder = dirname(path)
  if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory())
    throw new UsageError('INPUT_INVALID', `invalid output path: directory "${folder}" does not exist`)
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory())
    throw new UsageError('INPUT_INVALID', `invalid output path: "${output}" is a directory`)
  return path
}
