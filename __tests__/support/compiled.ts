import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {transformSync} from '@swc/core'
import {repository} from './nodes.js'

/**
 * Some of src/ as JavaScript below `directory`, for tests that need several processes: each room or file named, nothing that it
 * imports from elsewhere.
 * @returns the URL of a compiled module, by its path below src/ (`content/lock.js`)
 */
export function compileSource(directory: string, rooms: readonly string[]): (module: string) => string {
  for (const file of rooms.flatMap(sourcesOf)) {
    const {code} = transformSync(readFileSync(join(repository, 'src', file), 'utf8'), {
      filename: file,
      jsc: {target: 'es2023', parser: {syntax: 'typescript'}},
      module: {type: 'es6'}
    })
    const compiled = join(directory, file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(compiled), {recursive: true})
    writeFileSync(compiled, code)
  }
  writeFileSync(join(directory, 'package.json'), '{"type": "module"}')
  return module => pathToFileURL(join(directory, module)).href
}

function sourcesOf(room: string): string[] {
  const path = join(repository, 'src', room)
  if (statSync(path).isFile()) return [room]
  return readdirSync(path, {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.ts'))
    .map(name => join(room, name))
}
