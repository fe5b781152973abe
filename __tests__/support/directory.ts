import {mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

export interface TemporaryDirectory {
  readonly path: string
  /** Removes it with all that is in it. */
  remove(): void
}

export function temporaryDirectory(purpose: string): TemporaryDirectory {
  const path = realpathSync(mkdtempSync(join(tmpdir(), `slipway-test-${purpose}-`)))
  return {path, remove: () => rmSync(path, {recursive: true, force: true, maxRetries: 5})}
}
