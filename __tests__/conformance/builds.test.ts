import {appendFileSync, existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {BuildCase, Golden} from './build-case.js'
import {compareBuild, compareLint} from './build-compare.js'
import {BuildRunner} from './build-run.js'
import {dataFolder} from './data.js'
import {deliberate, incomplete} from './deliberate.js'
import {HttpFixtures} from './http-fixtures.js'

const data = dataFolder()
const folder = join(data, 'dockerfile/build')
const wantedSets = (process.env['SLIPWAY_SETS'] ?? 'probe,buildkit,buildkit-lint,buildah,kaniko,osskaniko').split(',')
const filter = process.env['SLIPWAY_CASES']
const report = process.env['SLIPWAY_CONFORMANCE_REPORT']
const canRun = existsSync(folder) && process.getuid?.() === 0 && existsSync('/bin/busybox')
if (!canRun) process.stderr.write(`skipped: whole builds need ${folder}, root and /bin/busybox\n`)

function readLines<T>(path: string, located: (text: string) => string): T[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(located(line)) as T)
}

/** Why a case cannot be replayed from the data, or undefined. */
function unplayable(testCase: BuildCase, golden: Golden | undefined): string | undefined {
  if (!golden) return 'no golden result'
  if (golden.built === false || (golden.error === undefined && !golden.images)) return 'BuildKit only answered sub-requests'
  const lost = incomplete(testCase.id)
  if (lost) return lost
  if (testCase.special) return String(testCase.special)
  if (/no such host|network is unreachable|dial tcp/.test(golden.error ?? '')) return 'needs network'
  return undefined
}

async function differenceOf(testCase: BuildCase, golden: Golden, runner: BuildRunner): Promise<string | undefined> {
  const built = await compareBuild(golden, await runner.run(testCase), runner.worker)
  const checked =
    golden.lint?.warnings && !golden.unstable?.includes('lint') ? await runner.run(testCase, {lintOnly: true}) : undefined
  const found = [built, checked && compareLint(golden, checked)].filter(difference => difference !== undefined)
  return found.length > 0 ? found.join(' || ') : undefined
}

const define = canRun ? describe : describe.skip
define('whole builds as BuildKit makes them', () => {
  let runner: BuildRunner
  let fixtures: HttpFixtures
  beforeAll(async () => {
    fixtures = await HttpFixtures.open(data)
    runner = await BuildRunner.open(data)
  })
  afterAll(async () => {
    await runner?.close()
    await fixtures?.close()
  })

  it.each(wantedSets)(
    '%s',
    async set => {
      const located = (text: string) => fixtures.located(text)
      const goldens = new Map(
        readLines<Golden>(join(folder, 'golden', `${set}.jsonl`), located).map(golden => [golden.id, golden])
      )
      const failures: string[] = []
      for (const testCase of readLines<BuildCase>(join(folder, 'cases', `${set}.jsonl`), located)) {
        if (filter && !testCase.id.includes(filter)) continue
        const golden = goldens.get(testCase.id)
        const why = unplayable(testCase, golden)
        const difference = why ? undefined : await differenceOf(testCase, golden!, runner)
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
