/** One challenge of a `WWW-Authenticate` header (RFC 9110, section 11.6.1). Scheme and parameter names in lower case. */
export interface Challenge {
  readonly scheme: string
  readonly parameters: Readonly<Record<string, string>>
}

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
const PARAMETER = new RegExp(`^\\s*(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]+))\\s*(?:,|$)`)
const SCHEME = new RegExp(`^[\\s,]*(${TOKEN})(?:\\s+|\\s*$|\\s*,)`)

/**
 * Reads every challenge of a header, also where a server joins several (`Bearer realm="..",scope="a,b", Basic realm=".."`).
 * Text that is none ends the reading.
 */
export function parseChallenges(header: string): Challenge[] {
  const challenges: Challenge[] = []
  let rest = header.slice(0, 16_384)
  for (let scheme = SCHEME.exec(rest); scheme; scheme = SCHEME.exec(rest)) {
    rest = rest.slice(scheme[0].length)
    const parameters: Record<string, string> = Object.create(null)
    for (let pair = PARAMETER.exec(rest); pair; pair = PARAMETER.exec(rest)) {
      parameters[pair[1]!.toLowerCase()] = pair[2]?.replace(/\\(.)/g, '$1') ?? pair[3]!
      rest = rest.slice(pair[0].length)
    }
    challenges.push({scheme: scheme[1]!.toLowerCase(), parameters})
  }
  return challenges
}
