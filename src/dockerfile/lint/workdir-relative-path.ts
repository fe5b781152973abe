import type {DockerfileWarning} from '../instruction.js'
import {goQuote} from '../../text/go-quote.js'
import {finding, type LintRule, type LintSubject, ruleUrl} from './rule.js'

export const WORKDIR_RELATIVE_PATH: LintRule = {
  name: 'WorkdirRelativePath',
  description:
    'Relative workdir without an absolute workdir declared within the build can have unexpected results if the base image changes',
  url: ruleUrl('workdir-relative-path')
}

/** For the first WORKDIR of a stage and of the stages it builds on. @param path expanded @param os that it is for */
export function workdirRelativePath(path: string, subject: LintSubject, os = 'linux'): DockerfileWarning | undefined {
  if (path.startsWith('/') || (os === 'windows' && /^([Cc]:)?[/\\]/.test(path))) return undefined
  const message = `Relative workdir ${goQuote(path)} can have unexpected results if the base image changes`
  return finding(WORKDIR_RELATIVE_PATH, message, subject)
}
