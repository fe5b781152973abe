/**
 * Compares names as BuildKit, tar writers and the kernel's tools do: by their UTF-8 bytes. JavaScript's own order is by UTF-16
 * units, which differs only where surrogate pairs meet U+E000..U+FFFF.
 */
function compareBytes(a: string, b: string): number {
  if (hasSurrogate(a) || hasSurrogate(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : a > b ? 1 : 0
}

/** Sorts in place. */
export function sortByBytes(names: string[]): string[] {
  return names.some(hasSurrogate) ? names.sort(compareBytes) : names.sort()
}

function hasSurrogate(text: string): boolean {
  return /[\ud800-\udfff]/.test(text)
}
