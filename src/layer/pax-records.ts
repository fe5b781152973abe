import {LayerError} from '../errors.js'

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

/**
 * @returns values as bytes, since an attribute's may be anything; of two records with one key the last counts.
 * @throws LayerError MALFORMED when a length does not fit, or a key is missing.
 */
export function parsePaxRecords(data: Buffer): Map<string, Buffer> {
  const records = new Map<string, Buffer>()
  for (let at = 0; at < data.length; ) {
    const space = data.indexOf(0x20, at)
    const digits = space < 0 ? '' : data.toString('latin1', at, space)
    const end = at + Number(digits)
    const equals = data.indexOf(0x3d, space)
    const isRecord = /^[0-9]{1,10}$/.test(digits) && end <= data.length && data[end - 1] === 0x0a
    if (!isRecord || equals <= space + 1 || equals >= end) {
      throw new LayerError('MALFORMED', 'Cannot read a tar: a PAX record does not have the form "length key=value"')
    }
    records.set(data.toString('utf8', space + 1, equals), data.subarray(equals + 1, end - 1))
    at = end
  }
  return records
}
