import {toLower} from '../../text/letter-case.js'
import {splitPortSpec} from '../expose.js'
import type {DockerfileWarning} from '../instruction.js'
import {finding, type LintRule, type LintSubject, ruleUrl} from './rule.js'

export const EXPOSE_PROTO_CASING: LintRule = {
  name: 'ExposeProtoCasing',
  description: 'Protocol in EXPOSE instruction should be lowercase',
  url: ruleUrl('expose-proto-casing')
}

export const EXPOSE_INVALID_FORMAT: LintRule = {
  name: 'ExposeInvalidFormat',
  description:
    'IP address and host-port mapping should not be used in EXPOSE instruction. This will become an error in a future release',
  url: ruleUrl('expose-invalid-format')
}

/** Both checks of one expanded word of an EXPOSE. @throws DockerfileFault when the word has no port, or no such protocol. */
export function exposeFormat(word: string, subject: LintSubject): DockerfileWarning[] {
  const {ip, hostPort, protocol} = splitPortSpec(word)
  const findings: DockerfileWarning[] = []
  if (protocol !== toLower(protocol)) {
    findings.push(finding(EXPOSE_PROTO_CASING, `Defined protocol '${word}' in EXPOSE instruction should be lowercase`, subject))
  }
  if (ip !== '' || hostPort !== '') {
    const message = `EXPOSE instruction should not define an IP address or host-port mapping, found '${word}'`
    findings.push(finding(EXPOSE_INVALID_FORMAT, message, subject))
  }
  return findings
}
