/** A URL, or undefined where the text is none (`URL.parse` is newer than Node 20). */
export function parseUrl(text: string, base?: URL): URL | undefined {
  return URL.canParse(text, base?.href) ? new URL(text, base) : undefined
}

/** A URL for people: no query (it may be signed), no credentials. */
export function showUrl(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`
}
