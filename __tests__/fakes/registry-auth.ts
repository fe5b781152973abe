import {randomUUID} from 'node:crypto'
import {type Answer, type Asked, json, problem} from './registry-answer.js'

export interface Account {
  readonly username: string
  readonly password: string
}

export type FakeAuth =
  | ({readonly kind: 'basic'} & Account)
  | ({
      readonly kind: 'token'
      /** Seconds a token is good for. */
      readonly lifetime?: number
      /** Accepted by the OAuth2 form of the token endpoint. */
      readonly identityToken?: string
      /** Where challenges send clients; the registry's own `/token` unless told. */
      readonly realm?: string
      /** Repositories the account may not touch. */
      readonly closed?: readonly string[]
      /** Everyone may pull. */
      readonly publicPull?: boolean
    } & Account)

interface Grant {
  readonly scopes: readonly string[]
  readonly expires: number
}

/** Authorization of the fake: a Basic check, or the token protocol with its token server at `/token`. */
export class FakeAuthority {
  readonly #auth: FakeAuth
  readonly #grants = new Map<string, Grant>()

  constructor(auth: FakeAuth) {
    this.#auth = auth
  }

  /** undefined when the request may pass. */
  check(asked: Asked, origin: string): Answer | undefined {
    const header = asked.headers.authorization
    if (this.#auth.kind === 'basic') return header === this.#basic() ? undefined : this.#challenge(asked, origin)
    return this.#mayPass(header, needed(asked)) ? undefined : this.#challenge(asked, origin)
  }

  /** Every token given out so far stops working. */
  revokeAll(): void {
    this.#grants.clear()
  }

  token(asked: Asked): Answer {
    if (this.#auth.kind !== 'token') return problem(404, 'UNSUPPORTED')
    const form = asked.method === 'POST' ? new URLSearchParams(asked.body.toString()) : asked.query
    const known = this.#knows(asked, form)
    if (known === 'wrong') return json(401, {details: 'incorrect username or password'})
    const wanted = form.getAll('scope').flatMap(scope => scope.split(' '))
    const token = randomUUID()
    const lifetime = this.#auth.lifetime ?? 300
    this.#grants.set(token, {scopes: this.#granted(wanted, known), expires: Date.now() + lifetime * 1000})
    return json(200, {token, access_token: token, expires_in: lifetime})
  }

  #knows(asked: Asked, form: URLSearchParams): 'account' | 'anyone' | 'wrong' {
    if (asked.method === 'POST') {
      const expected = this.#auth.kind === 'token' ? this.#auth.identityToken : undefined
      return form.get('refresh_token') === expected && expected !== undefined ? 'account' : 'wrong'
    }
    if (asked.headers.authorization === undefined) return 'anyone'
    return asked.headers.authorization === this.#basic() ? 'account' : 'wrong'
  }

  #granted(wanted: readonly string[], known: 'account' | 'anyone'): string[] {
    if (this.#auth.kind !== 'token') return []
    const {closed = [], publicPull = false} = this.#auth
    return wanted.flatMap(scope => {
      const [, name = '', actions = ''] = /^repository:(.*):([^:]*)$/.exec(scope) ?? []
      if (closed.includes(name)) return []
      if (known === 'account') return actions.split(',').map(action => `${name}:${action}`)
      return publicPull && actions.includes('pull') ? [`${name}:pull`] : []
    })
  }

  #mayPass(header: string | undefined, wanted: readonly string[]): boolean {
    const grant = this.#grants.get(header?.replace(/^Bearer /, '') ?? '')
    return grant !== undefined && grant.expires > Date.now() && wanted.every(right => grant.scopes.includes(right))
  }

  #basic(): string {
    return `Basic ${Buffer.from(`${this.#auth.username}:${this.#auth.password}`).toString('base64')}`
  }

  #challenge(asked: Asked, origin: string): Answer {
    const {headers, ...rest} = problem(401, 'UNAUTHORIZED', 'authentication required')
    return {...rest, headers: {...headers, 'www-authenticate': this.#challengeText(asked, origin)}}
  }

  #challengeText(asked: Asked, origin: string): string {
    if (this.#auth.kind === 'basic') return 'Basic realm="fake"'
    const realm = this.#auth.realm ?? `${origin}/token`
    const scope = needed(asked)
      .map(right => `repository:${right}`)
      .join(' ')
    return `Bearer realm="${realm}",service="fake"${scope && `,scope="${scope}"`}`
  }
}

/** The rights a request needs, as `name:action`. */
function needed({method, path, query}: Asked): string[] {
  const [, name] = /^\/v2\/(.+)\/(?:blobs|manifests|tags|referrers)\//.exec(path) ?? []
  if (name === undefined) return []
  const from = query.get('from')
  const actions =
    method === 'GET' || method === 'HEAD' ? ['pull'] : method === 'DELETE' && !path.includes('/uploads/') ? ['delete'] : ['push']
  return [...actions.map(action => `${name}:${action}`), ...(from === null ? [] : [`${from}:pull`])]
}
