const IPV4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?!$)|$)){4}$/
const GROUP = /^[0-9a-fA-F]{1,4}$/

/** True for an IPv4 or IPv6 address without a zone, as Go's net.ParseIP takes it. */
export function isIpAddress(text: string): boolean {
  return IPV4.test(text) || isIpv6(text)
}

/** True for four decimal numbers up to 255, without leading zeros. */
export function isIpv4(text: string): boolean {
  return IPV4.test(text)
}

/** Eight groups; `::` stands for one or more of them, once; the last two may be an IPv4 address. */
export function isIpv6(text: string): boolean {
  const halves = text.split('::')
  if (halves.length > 2) return false
  const groups = halves.map(half => (half === '' ? [] : half.split(':')))
  const last = groups.at(-1)!.at(-1)
  const hasIpv4 = last !== undefined && IPV4.test(last)
  if (hasIpv4) groups.at(-1)!.splice(-1, 1, '0', '0')
  const all = groups.flat()
  const isComplete = halves.length === 2 ? all.length < 8 : all.length === 8
  return isComplete && all.every(group => GROUP.test(group))
}
