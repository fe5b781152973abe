import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/**
 * The bundle that worker threads load: `dist/worker/index.js` beside `dist/cli/`, or the compiled module when run from `lib/`.
 * undefined (TypeScript source, in tests): the work is done in this thread.
 */
export function workerFile(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url))
  const candidates = [
    join(here, '..', 'worker', 'index.js'),
    join(here, 'worker', 'index.js'),
    join(here, '..', 'layer', 'worker.js')
  ]
  return candidates.find(file => existsSync(file))
}
