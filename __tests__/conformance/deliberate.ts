/** Cases in which Slipway differs from BuildKit on purpose, by id or by a prefix that ends with `*`, with the reason. */
const DELIBERATE: Readonly<Record<string, string>> = {}

/** The reason, or undefined for a case that must pass. */
export function deliberate(id: string): string | undefined {
  if (DELIBERATE[id]) return DELIBERATE[id]
  const prefix = Object.keys(DELIBERATE).find(key => key.endsWith('*') && id.startsWith(key.slice(0, -1)))
  return prefix && DELIBERATE[prefix]
}
