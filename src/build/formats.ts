import type {Output} from '../exporter/exporter.js'
import type {LayerFormat} from '../image/layer-format.js'
import type {BuildRequest} from '../request.js'

/** What every registry takes and every machine reads. A layer that has another compression already keeps it. */
export const CACHE_FORMAT: LayerFormat = {compression: 'gzip'}

/** What stays in the store is not compressed: that would be most of a build's time. */
export function layerFormat({compression, outputs}: BuildRequest): LayerFormat {
  const leaves = outputs.some(({type}) => type === 'registry' || type === 'oci' || type === 'docker' || type === 'oci-layout')
  return {compression: compression.type ?? (leaves ? 'gzip' : 'none'), level: compression.level, force: compression.force}
}

export function annotationsFor(level: 'manifest' | 'index', {annotations}: BuildRequest): Record<string, string> {
  const found = annotations.flatMap(text => {
    const [, levels = 'manifest', key = '', value = ''] = /^(?:([a-z,-]+):)?([^=]+)=(.*)$/s.exec(text) ?? []
    return levels.split(',').includes(level) ? [[key, value]] : []
  })
  return Object.fromEntries(found)
}

export function rewritesTimestamp({outputs}: BuildRequest): boolean {
  return (outputs as readonly Output[]).some(({rewriteTimestamp}) => rewriteTimestamp)
}
