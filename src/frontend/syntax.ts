import {detectSyntax} from '../dockerfile/directives.js'
import {DockerfileError} from '../errors.js'

/** docker/dockerfile and docker/dockerfile-upstream, of whatever registry mirrors them and of whatever version. */
const BUILT_IN = /(^|\/)dockerfile(-upstream)?(:[^/]*)?(@.*)?$/

/**
 * A `# syntax=` that names Docker's own frontend is met by this one; no other is ever downloaded or run.
 * @param override build argument BUILDKIT_SYNTAX
 * @throws DockerfileError UNSUPPORTED
 */
export function checkSyntax(text: string, file: string, override: string | undefined): void {
  const syntax = override ?? detectSyntax(text)?.value ?? ''
  if (syntax === '' || BUILT_IN.test(syntax)) return
  const line = text.split('\n').findIndex(candidate => candidate.includes(syntax)) + 1
  throw new DockerfileError('UNSUPPORTED', `Cannot build with the frontend "${syntax}": only docker/dockerfile is built in`, {
    ...(line > 0 && {location: {file, startLine: line, endLine: line}}),
    hint: 'Remove the syntax directive, or give the build argument BUILDKIT_SYNTAX=docker/dockerfile:1'
  })
}
