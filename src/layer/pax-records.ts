/**
 * `length key=value\n`, where the length counts itself.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_03
 */
export function encodePaxRecords(records: readonly (readonly [string, Buffer | string])[]): Buffer {
  return Buffer.concat(records.map(([key, value]) => encodeRecord(key, Buffer.from(value))))
}

function encodeRecord(key: string, value: Buffer): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')])
  let length = rest.length + String(rest.length).length
  if (String(length).length + rest.length !== length) length++
  return Buffer.concat([Buffer.from(String(length)), rest])
}
