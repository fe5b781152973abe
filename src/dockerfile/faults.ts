import {DockerfileError, type SourceLocation} from '../errors.js'
import {excerptOf} from './excerpt.js'

/** A fault found where the place in the file is not known yet; `locate` adds it on the way up. */
export class DockerfileFault extends DockerfileError {
  /** Text in the source that is at fault, when narrower than the instruction. */
  readonly near: string | undefined

  constructor(code: DockerfileError['code'], message: string, options: {near?: string; hint?: string} = {}) {
    super(code, message, {hint: options.hint})
    this.near = options.near
  }
}

/** Instruction text that the language does not allow. */
export function syntaxFault(message: string, options: {near?: string; hint?: string} = {}): DockerfileFault {
  return new DockerfileFault('SYNTAX', message, options)
}

/** Well-formed text whose value is not valid. */
export function invalidFault(message: string, options: {near?: string; hint?: string} = {}): DockerfileFault {
  return new DockerfileFault('INVALID', message, options)
}

/**
 * The error with a place: file, lines, column and excerpt. One that has a place, or that is no DockerfileError, is returned as
 * it is.
 */
export function locate(error: unknown, location: SourceLocation, text: string, prefix = ''): unknown {
  if (!(error instanceof DockerfileError) || error.location !== undefined) return error
  const near = error instanceof DockerfileFault ? error.near : undefined
  const place = narrow(location, text, near)
  return new DockerfileError(error.code, prefix + error.message, {
    location: place,
    excerpt: excerptOf(text, place),
    hint: error.hint,
    cause: error.cause
  })
}

function narrow(location: SourceLocation, text: string, near: string | undefined): SourceLocation {
  if (near === undefined || near === '') return location
  const lines = text.split('\n').slice(location.startLine - 1, location.endLine)
  const index = lines.findIndex(line => line.includes(near))
  if (index < 0) return location
  const line = location.startLine + index
  return {...location, startLine: line, endLine: line, column: lines[index]!.indexOf(near) + 1}
}
