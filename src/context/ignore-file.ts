import {trimSpace} from '../dockerfile/characters.js'
import {cleanPath} from '../dockerfile/paths.js'

/**
 * The patterns of a .dockerignore: no comments (`#` in the first column) and empty lines, each cleaned and without its leading
 * slash. https://docs.docker.com/build/concepts/context/#dockerignore-files
 */
export function parseIgnoreFile(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .filter(line => !line.startsWith('#') && trimSpace(line) !== '')
    .map(line => readPattern(trimSpace(line)))
}

function readPattern(line: string): string {
  const isException = line.startsWith('!')
  const pattern = isException ? trimSpace(line.slice(1)) : line
  const cleaned = pattern === '' ? '' : cleanPath(pattern)
  const relative = cleaned.length > 1 && cleaned.startsWith('/') ? cleaned.slice(1) : cleaned
  return isException ? `!${relative}` : relative
}
