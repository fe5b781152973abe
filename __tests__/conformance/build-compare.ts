import {isDeepStrictEqual} from 'node:util'
import type {ImageConfig} from '../../src/oci/config.js'
import type {Digest} from '../../src/oci/digest.js'
import type {Manifest} from '../../src/oci/manifest.js'
import type {Worker} from '../../src/worker/worker.js'
import type {Golden, GoldenEntry, GoldenImage} from './build-case.js'
import {manifestsOf, readLayer} from './build-layers.js'
import type {BuildOutcome} from './build-run.js'

/** Undefined when Slipway made what BuildKit made, else the first difference of each kind. */
export async function compareBuild(golden: Golden, outcome: BuildOutcome, worker: Worker): Promise<string | undefined> {
  if (golden.error !== undefined) return compareError(golden.unstable?.includes('error') ? '' : golden.error, outcome)
  if (outcome.error !== undefined) return `failed: ${outcome.error}`
  const unstable = golden.unstable ?? []
  const differences = unstable.includes('images') ? [] : await compareImages(golden.images ?? [], outcome.digest!, worker)
  const warnings = unstable.includes('warnings') ? undefined : compareWarnings(golden, outcome)
  const all = [...differences, ...(warnings ? [warnings] : [])]
  return all.length > 0 ? all.slice(0, 3).join(' || ') : undefined
}

/** Texts by their core: what client or solver put in front does not count, nor the order of lists that BuildKit does not sort. */
export function compareError(expected: string, {error}: BuildOutcome): string | undefined {
  if (error === undefined) return `built, expected the error: ${expected.slice(0, 200)}`
  const found = core(error)
  const wanted = core(expected)
  return found.includes(wanted) || wanted.includes(found)
    ? undefined
    : `error: ${found.slice(0, 160)} | expected: ${wanted.slice(0, 160)}`
}

const NOISE = [
  /^failed to (?:compute|load) cache key: /,
  /^failed to load LLB: /,
  /^dockerfile parse error on line \d+: /,
  /^failed to calculate checksum of ref\S*(?: <REF>|:)? /,
  /<SNAPSHOT>/g,
  /^\S+: failed to resolve source metadata for \S+: /
]

function core(text: string): string {
  let found = text.trim()
  for (const noise of NOISE) found = found.replace(noise, '')
  return found.replace(/(?<=^lint violation found for rules: ).*/, rules => rules.split(', ').sort().join(', '))
}

/** What `--check` says: every finding, and the error that a build would end with. */
export function compareLint(golden: Golden, outcome: BuildOutcome): string | undefined {
  const {lint} = golden
  if (!lint?.warnings || lint.request_error) return undefined
  const wanted = lint.warnings.map(({rule, detail, lines}) => `${rule}: ${detail} (line ${lines?.[0]?.[0] ?? 0})`).sort()
  const found = outcome.warnings.map(({rule, message, location}) => `${rule}: ${message} (line ${location.startLine})`).sort()
  if (!isDeepStrictEqual(found, wanted)) return `check: ${JSON.stringify(found)} | expected ${JSON.stringify(wanted)}`
  if (lint.build_error) return prefix('check: ', compareError(lint.build_error.message, outcome))
  return outcome.error === undefined ? undefined : `check failed: ${outcome.error}`
}

function prefix(text: string, difference: string | undefined): string | undefined {
  return difference === undefined ? undefined : `${text}${difference}`
}

function compareWarnings(golden: Golden, outcome: BuildOutcome): string | undefined {
  const wanted = [...(golden.warnings ?? [])].map(String).sort()
  const found = outcome.warnings.map(({rule, message, location}) => `${rule}: ${message} (line ${location.startLine})`).sort()
  return isDeepStrictEqual(found, wanted) ? undefined : `warnings: ${JSON.stringify(found)} | expected ${JSON.stringify(wanted)}`
}

async function compareImages(wanted: readonly GoldenImage[], digest: string, worker: Worker): Promise<string[]> {
  const manifests = await manifestsOf(digest as Digest, worker)
  const images = wanted.filter(image => image.config_json['architecture'] !== undefined) // the others are attestations
  if (manifests.length !== images.length) return [`${manifests.length} images, expected ${images.length}`]
  const found: string[] = []
  for (const [index, golden] of images.entries()) found.push(...(await compareImage(golden, manifests[index]!, worker)))
  return found
}

async function compareImage(golden: GoldenImage, manifest: Manifest, worker: Worker): Promise<string[]> {
  const config = await worker.store.blobs.readJson<ImageConfig>(manifest.config.digest)
  const wanted = golden.config_json as unknown as ImageConfig
  const differences = compareConfig(config, wanted)
  const layers = golden.layers ?? []
  if (manifest.layers.length !== layers.length)
    return [...differences, `${manifest.layers.length} layers, expected ${layers.length}`]
  for (const [index, layer] of layers.entries()) {
    if ('base' in layer) continue
    const entries = await readLayer(worker.store.blobs.path(manifest.layers[index]!.digest))
    const difference = compareEntries(entries, layer.entries ?? [])
    const diffId = config.rootfs.diff_ids[index]
    if (difference) differences.push(`layer ${index}: ${difference}`)
    else if (layer.diff_id !== undefined && layer.diff_id !== diffId && sameDirectoryTimes(entries, layer.entries ?? []))
      differences.push(`layer ${index}: the same entries, but ${diffId} | expected ${layer.diff_id}`)
  }
  return differences
}

function compareConfig(found: ImageConfig, wanted: ImageConfig): string[] {
  const differences: string[] = []
  for (const key of new Set([...Object.keys(found), ...Object.keys(wanted)])) {
    if (key === 'rootfs' || key === 'created') continue
    const a = (found as unknown as Record<string, unknown>)[key]
    const b = (wanted as unknown as Record<string, unknown>)[key]
    if (key === 'history') {
      if (!isDeepStrictEqual(historyOf(found), historyOf(wanted)))
        differences.push(`history: ${firstDifference(historyOf(found), historyOf(wanted))}`)
    } else if (!isDeepStrictEqual(a, b)) differences.push(`${key}: ${JSON.stringify(a)} | expected ${JSON.stringify(b)}`)
  }
  if (!sameTime(found.created, wanted.created)) differences.push(`created: ${found.created} | expected ${wanted.created}`)
  return differences
}

function historyOf({history}: ImageConfig): unknown[] {
  return (history ?? []).map(({created, ...entry}) => ({...entry, created: recent(created) ? 'now' : created}))
}

function recent(time: string | null | undefined): boolean {
  return time === 'now' || (typeof time === 'string' && Date.now() - Date.parse(time) < 3_600_000)
}

function sameTime(found: string | null | undefined, wanted: string | null | undefined): boolean {
  if (wanted === 'now') return recent(found)
  return (found ?? null) === (wanted ?? null)
}

function firstDifference(found: readonly unknown[], wanted: readonly unknown[]): string {
  const at = wanted.findIndex((value, index) => !isDeepStrictEqual(value, found[index]))
  const index = at < 0 ? wanted.length : at
  return `entry ${index}: ${JSON.stringify(found[index])} | expected ${JSON.stringify(wanted[index])}`
}

/** Times of directories of a local context depend on what the daemon had received before. */
function sameDirectoryTimes(found: readonly GoldenEntry[], wanted: readonly GoldenEntry[]): boolean {
  return wanted.every(({type, mtime}, index) => type !== 'dir' || found[index]!.mtime === mtime)
}

/** The context's own root has the time of BuildKit's run in some goldens. */
const CONTEXT_MTIME = '1600000000'

function compareEntries(found: readonly GoldenEntry[], wanted: readonly GoldenEntry[]): string | undefined {
  const names = found.map(({name}) => name)
  const expected = wanted.map(({name}) => name)
  if (!isDeepStrictEqual(names, expected)) {
    const missing = expected.filter(name => !names.includes(name))
    const extra = names.filter(name => !expected.includes(name))
    return `entries: missing ${JSON.stringify(missing.slice(0, 8))}, extra ${JSON.stringify(extra.slice(0, 8))}${missing.length + extra.length === 0 ? ' (order)' : ''}`
  }
  for (const [index, entry] of wanted.entries()) {
    const difference = compareEntry(found[index]!, entry)
    if (difference) return `${entry.name}: ${difference}`
  }
  return undefined
}

function compareEntry(found: GoldenEntry, wanted: GoldenEntry): string | undefined {
  const volatile = wanted.volatile === true
  for (const key of ['type', 'mode', 'link'] as const)
    if (found[key] !== wanted[key]) return `${key} ${found[key]} | expected ${wanted[key]}`
  for (const key of ['uid', 'gid'] as const)
    if ((found[key] ?? 0) !== (wanted[key] ?? 0)) return `${key} ${found[key]} | expected ${wanted[key] ?? 0}`
  if (wanted.type === 'file' && !volatile && wanted.sha256 !== undefined && found.sha256 !== wanted.sha256)
    return `content differs (${found.size} | expected ${wanted.size} bytes: ${JSON.stringify((wanted as {data?: string}).data)})`
  if (!isDeepStrictEqual(found.xattrs, wanted.xattrs))
    return `xattrs ${JSON.stringify(found.xattrs)} | expected ${JSON.stringify(wanted.xattrs)}`
  if (wanted.type === 'dir' && (wanted.mtime !== 'now' || found.mtime === CONTEXT_MTIME)) return undefined
  if (!sameMtime(found.mtime, wanted.mtime)) return `mtime ${found.mtime} | expected ${wanted.mtime}`
  return undefined
}

function sameMtime(found: string | undefined, wanted: string | undefined): boolean {
  if (wanted === undefined) return true
  if (wanted === 'now') return Date.now() / 1000 - Number(found) < 3600
  return found === wanted
}
