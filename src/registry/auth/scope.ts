/** What a token allows, as the token protocol writes it: `repository:NAME:ACTION,ACTION`. https://distribution.github.io/distribution/spec/auth/scope/ */
export type Scope = `repository:${string}:${string}`

export function pullScope(repository: string): Scope {
  return `repository:${repository}:pull`
}

export function pushScope(repository: string): Scope {
  return `repository:${repository}:pull,push`
}

export function deleteScope(repository: string): Scope {
  return `repository:${repository}:delete,pull,push`
}

/** The union, sorted: one text for one set of rights. */
export function mergeScopes(...lists: (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].filter(scope => scope !== '').sort()
}

/** True when every right in `wanted` is in `held`. */
export function coversScopes(held: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every(scope => held.some(other => other === scope || covers(other, scope)))
}

function covers(held: string, wanted: string): boolean {
  const [heldName, heldActions] = split(held)
  const [wantedName, wantedActions] = split(wanted)
  return heldName === wantedName && wantedActions.every(action => heldActions.includes(action))
}

function split(scope: string): [string, string[]] {
  const at = scope.lastIndexOf(':')
  return [scope.slice(0, at), scope.slice(at + 1).split(',')]
}
