import type {Exporter, Output, OutputOf} from './exporter.js'

type Opener<T extends Output['type']> = (output: OutputOf<T>) => Promise<Exporter>

/** A new kind of output needs a line here, says the compiler. Loaded when first used: start-up is part of every build. */
const EXPORTERS: {readonly [T in Output['type']]: Opener<T>} = {
  registry: async output => (await import('./registry.js')).registryExporter(output),
  store: async output => (await import('./store.js')).storeExporter(output),
  oci: async output => (await import('./archive.js')).archiveExporter(output),
  docker: async output => (await import('./archive.js')).archiveExporter(output),
  tar: async output => (await import('./tar.js')).tarExporter(output),
  'oci-layout': async output => (await import('./layout.js')).layoutExporter(output),
  local: async output => (await import('./local.js')).localExporter(output),
  engine: async output => (await import('./engine.js')).engineExporter(output)
}

/** Who carries the output out. */
export function exporterFor(output: Output): Exporter {
  const open = EXPORTERS[output.type] as (output: Output) => Promise<Exporter>
  return {
    export: async (image, names, context) => (await open(output)).export(image, names, context)
  }
}
