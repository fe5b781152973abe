/** True for a source of ADD that is downloaded. */
export function isHttpSource(source: string): boolean {
  return /^https?:\/\//.test(source)
}
