import type {CacheDocument} from '../../cache/document.js'
import {Part} from '../../cache/parts.js'
import type {CachedBlob} from '../../cache/record.js'
import type {Digest} from '../../oci/digest.js'
import {PLACE_FLAGS, withPlace} from '../cache-place.js'
import type {Command} from '../command.js'

export const cacheVerifyCommand: Command = {
  name: 'cache verify',
  summary: 'Read everything in a cache and compare it with its digests',
  usage: 'slipway cache verify [OPTIONS]',
  flags: PLACE_FLAGS,
  examples: [['slipway cache verify --cache type=local,src=c', 'exit code 1 when a layer is missing or damaged']],
  arguments: {min: 0, max: 0},
  run: (args, io) =>
    withPlace(args, io, async place => {
      const layers = layersOf(place.document())
      let faults = 0
      for (const {diffId, blob, what} of layers) {
        const fault = await place.fault(diffId, blob)
        if (fault === undefined) continue
        faults++
        io.stdout.write(`${what}: layer ${diffId} ${fault}\n`)
      }
      io.stdout.write(
        `${layers.length} layers of ${place.name} read, ${faults === 0 ? 'all as they should be' : `${faults} damaged`}\n`
      )
      return faults === 0 ? 0 : 1
    })
}

interface NeededLayer {
  readonly diffId: Digest
  readonly blob: CachedBlob | undefined
  readonly what: string
}

/** Each layer and archive once. */
function layersOf({records, mounts}: CacheDocument): NeededLayer[] {
  const layers = new Map<Digest, NeededLayer>()
  for (const {record} of records)
    layers.set(record.layer.diffId, {...record.layer, blob: record.layer.blob, what: record.parts[Part.args] ?? record.step})
  for (const {id, diffId, blob} of mounts) layers.set(diffId, {diffId, blob, what: `cache mount ${id}`})
  return [...layers.values()]
}
