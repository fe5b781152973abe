/** False for what is surely a path: a URL and an scp address have a colon, and git's short form begins with its host. */
export function mayBeRemote(text: string): boolean {
  return text.includes(':') || text.startsWith('github.com/')
}
