import type {SourceLocation} from '../../errors.js'

/** A place as BuildKit's answers have it (solver/pb, Location). */
export function locationJson({startLine, endLine}: SourceLocation) {
  const at = (line: number) => ({line, character: 0})
  return {ranges: [{start: at(startLine), end: at(endLine)}]}
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

export function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}
