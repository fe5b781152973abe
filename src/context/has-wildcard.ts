/** True when a path has a wildcard that is not quoted. */
export function hasWildcard(path: string): boolean {
  return /[*?[]/.test(path.replace(/\\./gs, ''))
}
