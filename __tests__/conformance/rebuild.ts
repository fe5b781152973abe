import {randomUUID} from 'node:crypto'
import type {BuildCase, GoldenEntry} from './build-case.js'
import {readLayers} from './build-layers.js'
import type {BuildOutcome, BuildRunner, Step} from './build-run.js'

/** Two builds after each other, and which steps BuildKit took from its cache. */
export interface RebuildPair {
  readonly id: string
  readonly a: PairBuild
  readonly b: PairBuild
  readonly steps_a: readonly Step[]
  readonly steps_b: readonly Step[]
}

type PairBuild = Pick<BuildCase, 'dockerfile' | 'context' | 'attrs' | 'secrets'>

/** Undefined when every step that BuildKit reuses is reused, and the result is that of a build without a cache. */
export async function runPair(pair: RebuildPair, runner: BuildRunner): Promise<string | undefined> {
  // Equal steps of other pairs must not count as this one's.
  const salt = randomUUID()
  const [a, b] = [caseOf(pair, 'a', salt), caseOf(pair, 'b', salt)]
  const first = await runner.run(a, {cached: true})
  if (first.error) return `first build failed: ${first.error}`
  const second = await runner.run(b, {cached: true})
  if (second.error) return `second build failed: ${second.error}`
  const missed = pair.steps_b.filter(step => step.cached && !isReused(step, second.steps)).map(({name}) => name)
  if (missed.length > 0) return `not reused: ${missed.join(', ')}`
  return sameResult(second, await runner.run(b), runner)
}

function caseOf({id, ...builds}: RebuildPair, which: 'a' | 'b', salt: string): BuildCase {
  const build = builds[which]
  return {
    ...build,
    id,
    dockerfile_in_context: false,
    context: [...(build.context ?? []), {path: 'SALT', type: 'file', mode: '0644', data: salt}]
  }
}

/**
 * By number and stage: BuildKit's texts have variables replaced. An only stage has a name in some of them and none in others, for
 * BuildKit by whether a step of it has mounts.
 */
function isReused({name}: Step, steps: readonly Step[]): boolean {
  const wanted = placeOf(name)
  return steps.some(step => {
    const {number, stage} = placeOf(step.name)
    return step.cached && number === wanted.number && (stage === wanted.stage || stage === '' || wanted.stage === '')
  })
}

/** Of `[linux/amd64 build 2/7] RUN x`: `2/7` and `build`. */
function placeOf(name: string): {number: string | undefined; stage: string} {
  const words = (/^\[([^\]]*)\]/.exec(name)?.[1] ?? '').split(' ').filter(Boolean)
  return {number: words.pop(), stage: words.filter(word => !word.includes('/')).join(' ')}
}

async function sameResult(found: BuildOutcome, wanted: BuildOutcome, {worker}: BuildRunner): Promise<string | undefined> {
  if (wanted.error) return `build without cache failed: ${wanted.error}`
  const [a, b] = [describe(await readLayers(found.digest!, worker)), describe(await readLayers(wanted.digest!, worker))]
  return a === b ? undefined : `differs from a build without cache: ${a} | ${b}`
}

/** All but times, since a step that was not run again is older; and a hard link is as good as the file that it names. */
function describe(layers: readonly (readonly GoldenEntry[])[]): string {
  return JSON.stringify(layers.map(entries => entries.map(entry => describeEntry(entry, entries))))
}

function describeEntry({mtime: _, ...entry}: GoldenEntry, entries: readonly GoldenEntry[]): object {
  if (entry.type !== 'hardlink') return entry
  const {type, size, sha256} = entries.find(({name}) => name === entry.link) ?? entry
  const {link, ...rest} = entry
  return {...rest, type, size, sha256}
}
