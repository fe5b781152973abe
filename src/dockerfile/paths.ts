/** Go's path.Clean: no `.`, no empty names, `..` resolved where it can be, no trailing slash; `.` for nothing. */
export function cleanPath(path: string): string {
  const root = path.startsWith('/') ? '/' : ''
  const names: string[] = []
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue
    if (name !== '..') names.push(name)
    else if (names.length > 0 && names.at(-1) !== '..') names.pop()
    else if (root === '') names.push(name)
  }
  return root + names.join('/') || '.'
}

/** The last name of a path, '' for the root. */
export function baseName(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1)!
}

/** Go's path.Join. */
export function joinPath(...parts: readonly string[]): string {
  const text = parts.filter(part => part !== '').join('/')
  return text === '' ? '' : cleanPath(text)
}

/** The working directory that WORKDIR makes of the one before: absolute; an absolute path is taken as it is written. */
export function normalizeWorkdir(current: string, path: string): string {
  return normalizePath(current, path)
}

/** A path made absolute below `parent`; one that is absolute already stays as it is written. '' is the parent. */
export function normalizePath(parent: string, path: string): string {
  const base = parent === '' ? '/' : parent
  const root = base.startsWith('/') ? base : joinPath('/', base)
  const wanted = path === '' ? root : path
  return wanted.startsWith('/') ? wanted : joinPath(root, wanted)
}

/** As `normalizePath`, for a destination: a trailing `/` or `/.`, which says "a directory", stays. */
export function normalizeDestination(parent: string, path: string): string {
  const normalized = normalizePath(parent, path)
  if (path.endsWith('/') && !normalized.endsWith('/')) return `${normalized}/`
  if (!path.endsWith('/.')) return normalized
  return normalized === '/' ? '/.' : `${normalized}/.`
}
