import {chmodSync, existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {addPath} from '@actions/core'
import {ownDirectory} from './own-directory.js'

/** Gives later steps of the job the command line, with the store that the Action uses: `slipway images`, `slipway run`. */
export function offerCommandLine(env: NodeJS.ProcessEnv, storeRoot: string): void {
  const own = ownDirectory(env)
  const program = join(dirname(fileURLToPath(import.meta.url)), 'cli', 'index.js')
  if (own === undefined || !existsSync(program)) return
  const bin = join(own, 'bin')
  mkdirSync(bin, {recursive: true})
  const wrapper = join(bin, 'slipway')
  writeFileSync(wrapper, wrapperScript(process.execPath, program, storeRoot))
  chmodSync(wrapper, 0o755)
  addPath(bin)
}

/** The store belongs to root where the Action ran under sudo: so does whoever uses it. */
export function wrapperScript(node: string, program: string, storeRoot: string): string {
  return `#!/bin/sh
export SLIPWAY_ROOT="\${SLIPWAY_ROOT:-"${escaped(storeRoot)}"}"
set -- "${escaped(node)}" "${escaped(program)}" "$@"
[ -w "$SLIPWAY_ROOT" ] || [ "$(id -u)" = 0 ] || set -- sudo -n -E "$@"
exec "$@"
`
}

/** For double quotes of a shell. */
function escaped(text: string): string {
  return text.replace(/[\\"$`]/g, '\\$&')
}
