import type {DockerfileWarning} from '../instruction.js'
import {goQuote} from '../../text/go-quote.js'
import {finding, type LintRule, type LintSubject, ruleUrl} from './rule.js'

export const SECRETS_USED_IN_ARG_OR_ENV: LintRule = {
  name: 'SecretsUsedInArgOrEnv',
  description: 'Sensitive data should not be used in the ARG or ENV commands',
  url: ruleUrl('secrets-used-in-arg-or-env')
}

/** The first or last word of the key, or all of it: API_KEY, DATABASE_PASSWORD, secret_message. */
const SECRET = /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/i
const HARMLESS = /(?:_|^)(?:public|file|version)(?:_|$)/i

export function secretsUsedInArgOrEnv(kind: 'ARG' | 'ENV', key: string, subject: LintSubject): DockerfileWarning | undefined {
  if (!SECRET.test(key) || HARMLESS.test(key)) return undefined
  const message = `Do not use ARG or ENV instructions for sensitive data (${kind} ${goQuote(key)})`
  return finding(SECRETS_USED_IN_ARG_OR_ENV, message, subject)
}
