import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Where the conformance data lies: `SLIPWAY_DATA`, else beside the repository. It is never part of the repository. */
export function dataFolder(): string {
  const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
  return process.env['SLIPWAY_DATA'] ?? resolve(repository, '../shared/data')
}

/** The records of a `.jsonl` file under the data folder, or undefined (with the reason printed) where it is absent. */
export function readCases<T>(file: string, folder = dataFolder()): T[] | undefined {
  const path = join(folder, file)
  if (!existsSync(path)) {
    process.stderr.write(`skipped: no conformance data at ${path}\n`)
    return undefined
  }
  return parseLines(readFileSync(path, 'utf8'))
}

function parseLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as T)
}
