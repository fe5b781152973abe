import fs from 'node:fs'
import {join} from 'node:path'

const FOLDER = join(import.meta.dirname, '../../../shared/data/dockerfile')

/** Lines of a JSONL file of the conformance data; undefined (with a printed reason) where the data is not there. */
export function readVectors<T>(file: string): T[] | undefined {
  const path = join(FOLDER, file)
  if (!fs.existsSync(path)) {
    console.log(`skipped: no conformance data at ../shared/data/dockerfile/${file}`)
    return undefined
  }
  const lines = fs.readFileSync(path, 'utf8').split('\n')
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as T)
}
