/** A remote as it may be shown. */
export function withoutCredentials(remote: string): string {
  if (!/^https?:/i.test(remote)) return remote
  const url = new URL(remote)
  url.username = ''
  url.password = ''
  return url.href
}
