import {existsSync, statSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {error as annotateError, setFailed, warning as annotateWarning} from '@actions/core'
import type {DockerfileWarning} from '../dockerfile/instruction.js'
import {DockerfileError, messageOf, SlipwayError, SolveError, type SourceLocation} from '../errors.js'
import {optional, text} from './inputs.js'

/** The runner drops what is more of one kind in a step: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations */
const MAX_ANNOTATIONS = 10

/** Findings about the Dockerfile on its lines; those beyond what GitHub shows only in the log. */
export function annotateFindings(
  findings: readonly DockerfileWarning[],
  env: NodeJS.ProcessEnv,
  write: (line: string) => void
): void {
  const wanted = !/^(0|f|false)$/i.test(env['DOCKER_BUILD_CHECKS_ANNOTATIONS'] ?? '')
  for (const [n, finding] of findings.entries()) {
    const {rule, message, location} = finding
    if (wanted && n < MAX_ANNOTATIONS) annotateWarning(message, {title: rule, ...place(location, env)})
    else write(`warning: ${location.file}:${location.startLine}: ${rule}: ${message}`)
  }
}

/** Fails the step with one message and its hint; on the Dockerfile's line where the fault has one, the lines around it shown. */
export function reportFailure(error: unknown, env: NodeJS.ProcessEnv, write: (line: string) => void): void {
  process.exitCode = 1
  const hint = error instanceof SlipwayError && error.hint ? `\nhint: ${error.hint}` : ''
  const message = `${messageOf(error)}${hint}`
  if (!(error instanceof SlipwayError) && error instanceof Error && error.stack) write(error.stack)
  const located = error instanceof DockerfileError || error instanceof SolveError ? error : undefined
  if (!located?.location) {
    setFailed(message)
    return
  }
  const {file, startLine} = located.location
  write(`${file}:${startLine}`)
  if (located.excerpt) write(located.excerpt.trimEnd())
  annotateError(message, place(located.location, env))
}

/** The lines of a Dockerfile as the repository knows it: GitHub shows annotations on files by their path from the root. */
function place({file, startLine, endLine}: SourceLocation, env: NodeJS.ProcessEnv) {
  return {file: repositoryPath(file, env), startLine, endLine}
}

function repositoryPath(file: string, env: NodeJS.ProcessEnv): string {
  const context = text('context') || '.'
  const isLocal = existsSync(context) && statSync(context).isDirectory()
  const inContext = isLocal && (optional('file') === undefined || !existsSync(file)) ? join(context, file) : file
  return relative(env['GITHUB_WORKSPACE'] || process.cwd(), resolve(inContext))
}
