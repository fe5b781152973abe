import {existsSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {UsageError} from '../errors.js'
import type {CommandIO, ParsedArgs} from './command.js'

/** What writes the ID into `--cidfile`, when there is one. @throws UsageError for a file that is there: it may be another container's */
export function newCidFile(args: ParsedArgs, {cwd}: Pick<CommandIO, 'cwd'>): ((id: string) => void) | undefined {
  const file = args.string('cidfile')
  if (file === undefined) return undefined
  const path = resolve(cwd, file)
  if (existsSync(path))
    throw new UsageError(
      'INPUT_INVALID',
      `container ID file found, make sure the other container isn't running or delete ${file}`
    )
  return id => writeFileSync(path, id, {flag: 'wx'})
}
