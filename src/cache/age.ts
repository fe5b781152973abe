/** Milliseconds. */
const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000
}

/** Milliseconds of `7d`, `12h`, `1d12h` or `90m`; undefined for anything else. */
export function parseAge(text: string): number | undefined {
  const trimmed = text.trim().toLowerCase()
  if (!/^(\d+(\.\d+)?[smhdw])+$/.test(trimmed)) return undefined
  const parts = [...trimmed.matchAll(/(\d+(?:\.\d+)?)([smhdw])/g)]
  return Math.round(parts.reduce((sum, [, number, unit]) => sum + Number(number) * UNITS[unit!]!, 0))
}

/** `7d`, `36h`: the largest unit that says it exactly. */
export function formatAge(milliseconds: number): string {
  const unit = ['d', 'h', 'm'].find(name => milliseconds >= UNITS[name]! && milliseconds % UNITS[name]! === 0) ?? 's'
  return `${milliseconds / UNITS[unit]!}${unit}`
}
