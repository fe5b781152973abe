// The verbs that scripts call most, over a store of 10,000 images: `node bench/store.mjs [CLI]`. Each number is the best of five
// runs of the whole program, in milliseconds; the first run, which fills the store's own index, is shown apart.
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'

const IMAGES = 10_000
const GOAL = 300
const RUNS = 5
const COMMANDS = [
  ['images'],
  ['images', '-q'],
  ['images', 'app-5'],
  ['images', '--filter', 'label=n=105', '--format', '{{.Repository}}:{{.Tag}}'],
  ['inspect', 'app-5:105'],
  ['tag', 'app-5:105', 'other:1'],
  ['history', 'app-5:105']
]
const cli = process.argv[2] ?? join(import.meta.dirname, '..', 'dist', 'cli', 'index.js')
const root = mkdtempSync(join(tmpdir(), 'slipway-bench-'))

function put(text) {
  const hex = createHash('sha256').update(text).digest('hex')
  writeFileSync(join(root, 'blobs', 'sha256', hex), text, {mode: 0o600})
  return {digest: `sha256:${hex}`, size: Buffer.byteLength(text)}
}

function fill() {
  for (const name of ['blobs/sha256', 'layers']) mkdirSync(join(root, name), {recursive: true, mode: 0o700})
  const type = kind => `application/vnd.oci.image.${kind}`
  const layers = [1, 2, 3, 4].map(n => ({mediaType: type('layer.v1.tar'), ...put(`layer ${n}`)}))
  for (const blob of layers) {
    const record = {diffId: blob.digest, size: blob.size, blobs: [blob]}
    writeFileSync(join(root, 'layers', `${blob.digest.slice(7)}.json`), JSON.stringify(record))
  }
  const manifests = Array.from({length: IMAGES}, (_, n) => {
    const created = new Date(1.7e12 + n * 1000).toISOString()
    const rootfs = {type: 'layers', diff_ids: layers.map(({digest}) => digest)}
    const document = {architecture: 'amd64', os: 'linux', created, config: {Labels: {n: String(n)}}, rootfs}
    const config = {mediaType: type('config.v1+json'), ...put(JSON.stringify(document))}
    const manifest = put(JSON.stringify({schemaVersion: 2, mediaType: type('manifest.v1+json'), config, layers}))
    const name = `docker.io/library/app-${n % 100}:${n}`
    return {mediaType: type('manifest.v1+json'), ...manifest, annotations: {'org.opencontainers.image.ref.name': name}}
  })
  writeFileSync(join(root, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  writeFileSync(join(root, 'index.json'), JSON.stringify({schemaVersion: 2, mediaType: type('index.v1+json'), manifests}))
}

function time(...args) {
  const begin = performance.now()
  const {status, stderr} = spawnSync(process.execPath, [cli, ...args], {
    env: {...process.env, SLIPWAY_ROOT: root},
    maxBuffer: 1 << 28
  })
  if (status !== 0) throw new Error(`slipway ${args.join(' ')}: exit ${status}\n${stderr}`)
  return performance.now() - begin
}

try {
  fill()
  process.stdout.write(`${IMAGES} images, first list: ${time('images').toFixed(0)} ms\n`)
  for (const args of COMMANDS) {
    const best = Math.min(...Array.from({length: RUNS}, () => time(...args)))
    process.stdout.write(`slipway ${args.join(' ').padEnd(76)} ${best.toFixed(0)} ms ${best < GOAL ? '' : `(goal: ${GOAL})`}\n`)
  }
} finally {
  rmSync(root, {recursive: true, force: true})
}
