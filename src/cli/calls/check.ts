import {excerptsOf} from '../../dockerfile/excerpt.js'
import type {DockerfileWarning} from '../../dockerfile/instruction.js'
import {LINT_RULES} from '../../dockerfile/lint/rules.js'
import type {SourceLocation} from '../../errors.js'
import {base64, json, locationJson} from './locations.js'

/** As `docker buildx build --check` prints it: each finding with its page and its lines. */
export function checkText(findings: readonly DockerfileWarning[], dockerfile: string): string {
  if (findings.length === 0) return 'Check complete, no warnings found.\n'
  const excerpt = excerptsOf(dockerfile)
  const count = findings.length === 1 ? '1 warning has been found!' : `${findings.length} warnings have been found!`
  return [`Check complete, ${count}`, ...findings.map(finding => findingText(finding, excerpt))].join('\n\n').concat('\n')
}

function findingText({rule, message, url, location}: DockerfileWarning, excerpt: (location: SourceLocation) => string): string {
  return [`WARNING: ${rule}${url ? ` - ${url}` : ''}`, message, excerpt(location)].filter(Boolean).join('\n')
}

/** `--call=check,format=json`: BuildKit's document (frontend/subrequests/lint). */
export function checkJson(findings: readonly DockerfileWarning[], dockerfile: string, file: string): string {
  return json({
    warnings: findings.map(({rule, message, url, location}) => ({
      ruleName: rule,
      description: LINT_RULES.get(rule)?.description,
      url,
      detail: message,
      location: locationJson(location)
    })),
    sources: [{filename: file, language: 'Dockerfile', data: base64(dockerfile)}]
  })
}
