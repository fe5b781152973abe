import {appendFileSync, existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {BuildCase, Golden} from './build-case.js'
import {compareBuild} from './build-compare.js'
import {BuildRunner} from './build-run.js'
import {dataFolder} from './data.js'
import {deliberate} from './deliberate.js'

const data = dataFolder()
const folder = join(data, 'dockerfile/build')
const wantedSets = (process.env['SLIPWAY_SETS'] ?? 'probe,buildkit,buildkit-lint,buildah,kaniko,osskaniko').split(',')
const filter = process.env['SLIPWAY_CASES']
const report = process.env['SLIPWAY_CONFORMANCE_REPORT']
const canRun = existsSync(folder) && process.getuid?.() === 0 && existsSync('/bin/busybox')
if (!canRun) process.stderr.write(`skipped: whole builds need ${folder}, root and /bin/busybox\n`)

function readLines<T>(path: string): T[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T)
}

/** Why a case cannot be replayed from the data, or undefined. */
function unplayable(testCase: BuildCase, golden: Golden | undefined): string | undefined {
  if (!golden) return 'no golden result'
  if (golden.built === false || (golden.error === undefined && !golden.images)) return 'BuildKit only answered sub-requests'
  if (testCase.special) return String(testCase.special)
  if (/no such host|network is unreachable|dial tcp/.test(golden.error ?? '')) return 'needs network'
  return undefined
}

const define = canRun ? describe : describe.skip
define('whole builds as BuildKit makes them', () => {
  let runner: BuildRunner
  beforeAll(async () => {
    runner = await BuildRunner.open(data)
  })
  afterAll(async () => {
    await runner?.close()
  })

  it.each(wantedSets)(
    '%s',
    async set => {
      const goldens = new Map(readLines<Golden>(join(folder, 'golden', `${set}.jsonl`)).map(golden => [golden.id, golden]))
      const failures: string[] = []
      for (const testCase of readLines<BuildCase>(join(folder, 'cases', `${set}.jsonl`))) {
        if (filter && !testCase.id.includes(filter)) continue
        const golden = goldens.get(testCase.id)
        const why = unplayable(testCase, golden)
        const outcome = why ? undefined : await runner.run(testCase)
        const difference = outcome && (await compareBuild(testCase, golden!, outcome, runner.worker))
        const reason = deliberate(testCase.id)
        const state = why ? 'unplayable' : difference === undefined ? 'passed' : reason ? 'deliberate' : 'failed'
        if (report) appendFileSync(report, `${JSON.stringify({set, id: testCase.id, state, detail: why ?? difference ?? ''})}\n`)
        if (state === 'failed') failures.push(`${testCase.id}: ${difference}`)
      }
      expect(failures).toEqual([])
    },
    1_800_000
  )
})
