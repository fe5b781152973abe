const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB']

/** Bytes as docker shows them: four significant digits, powers of 1000 (`12.34MB`). */
export function humanSize(bytes: number, digits = 4): string {
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000
    unit++
  }
  return `${Number(value.toPrecision(digits))}${UNITS[unit]}`
}

const FACTORS: Readonly<Record<string, number>> = {'': 1, b: 1, k: 1e3, m: 1e6, g: 1e9, t: 1e12}

/** `10GB`, `500m`, `1.5 GiB` or plain bytes; undefined for what is no size. */
export function parseSize(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?)(i?)b?$/i.exec(text.trim())
  if (!match) return undefined
  const [, number = '', unit = '', binary] = match
  const factor = FACTORS[unit.toLowerCase()]!
  return Number(number) * (binary ? 1024 ** Math.round(Math.log10(factor) / 3) : factor)
}

/** `64m` as docker's runtime flags take it: powers of 1024. */
export function parseBinarySize(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)([bkmgt]?)b?$/i.exec(text.trim())
  return match ? Math.trunc(Number(match[1]) * 1024 ** 'bkmgt'.indexOf((match[2] || 'b').toLowerCase())) : undefined
}
