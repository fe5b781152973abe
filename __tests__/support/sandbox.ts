import {randomUUID} from 'node:crypto'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {temporaryDirectory} from './directory.js'

/** A place for one test's builds: nothing outside is read or written, and what is left behind can be told apart. */
export interface Sandbox {
  readonly root: string
  /** `$SLIPWAY_ROOT` */
  readonly store: string
  readonly tmp: string
  readonly home: string
  /** An empty directory for contexts and outputs. */
  readonly work: string
  /** In the environment of every process that the test starts, as SLIPWAY_TEST_ID. */
  readonly id: string
  /** The whole environment: a bare PATH and the folders above. */
  readonly env: Readonly<Record<string, string>>
  remove(): void
}

export function makeSandbox(): Sandbox {
  const directory = temporaryDirectory('sandbox')
  const [store, tmp, home, work] = ['store', 'tmp', 'home', 'work'].map(name => join(directory.path, name)) as [
    string,
    string,
    string,
    string
  ]
  for (const path of [tmp, home, work]) mkdirSync(path)
  const id = randomUUID()
  const env = {
    PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`,
    HOME: home,
    TMPDIR: tmp,
    SLIPWAY_ROOT: store,
    SLIPWAY_TEST_ID: id,
    LANG: 'C.UTF-8'
  }
  return {root: directory.path, store, tmp, home, work, id, env, remove: directory.remove}
}
