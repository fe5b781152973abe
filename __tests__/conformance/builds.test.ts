import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {BuildCase, Golden} from './build-case.js'
import {compareOutline, compareTargets} from './answer-compare.js'
import {compareBuild, compareLint} from './build-compare.js'
import {BuildRunner, type Play} from './build-run.js'
import {dataFolder} from './data.js'
import {deliberate, incomplete} from './deliberate.js'
import {HttpFixtures} from './http-fixtures.js'
import {report, reportUnplayable} from './report.js'

const data = dataFolder()
const folder = join(data, 'dockerfile/build')
const sets = process.env['SLIPWAY_SETS']?.split(',') ?? setsOf(join(folder, 'cases'))
const filter = process.env['SLIPWAY_CASES'] ?? ''
const canRun = process.getuid?.() === 0 && existsSync('/bin/busybox')
if (sets.length === 0) process.stderr.write(`skipped: no whole builds at ${folder}\n`)
else if (!canRun) process.stderr.write('skipped: whole builds need root and /bin/busybox\n')

function setsOf(cases: string): string[] {
  return existsSync(cases) ? readdirSync(cases).map(name => name.replace(/\.jsonl$/, '')) : []
}

function readLines<T>(path: string, located: (text: string) => string = text => text): T[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter(Boolean).map(line => JSON.parse(located(line)) as T)
}

function casesOf(set: string, located?: (text: string) => string): BuildCase[] {
  return readLines<BuildCase>(join(folder, 'cases', `${set}.jsonl`), located).filter(({id}) => id.includes(filter))
}

/** Why a case cannot be replayed from the data, or undefined. */
function unplayable(testCase: BuildCase, golden: Golden | undefined): string | undefined {
  if (!golden) return testCase.special ? String(testCase.special) : 'no golden result'
  const lost = incomplete(testCase.id)
  if (lost) return lost
  const isPlayed = isBuilt(testCase, golden) || isAnswered(golden, 'lint') || isAnswered(golden, 'outline')
  if (!isPlayed) return testCase.special ? String(testCase.special) : 'BuildKit only answered sub-requests'
  return /no such host|network is unreachable|dial tcp/.test(golden.error ?? '') ? 'needs network' : undefined
}

/** BuildKit answered nothing but sub-requests for the others: those can be compared. */
function isBuilt({special}: BuildCase, {built, error, images}: Golden): boolean {
  return !special && built !== false && (error !== undefined || images !== undefined)
}

/** What a sub-request ends with where a server of the upstream test, or a service of its client, did not run. */
const NEEDS_SERVER = /dial tcp|failed to resolve source metadata|code = Unimplemented/

function isAnswered(golden: Golden, request: 'lint' | 'outline' | 'targets'): boolean {
  const answer = golden[request]
  return answer !== undefined && !golden.unstable?.includes(request) && !NEEDS_SERVER.test(JSON.stringify(answer))
}

async function differenceOf(testCase: BuildCase, golden: Golden, runner: BuildRunner): Promise<string | undefined> {
  const play = (play: Play) => runner.run(testCase, {play})
  const found = [
    isBuilt(testCase, golden) ? await compareBuild(golden, await play('build'), runner.worker) : undefined,
    isAnswered(golden, 'lint') ? compareLint(golden, await play('check')) : undefined,
    isAnswered(golden, 'outline') ? compareOutline(golden, await play('outline')) : undefined,
    isAnswered(golden, 'targets') ? compareTargets(golden, await play('targets')) : undefined
  ].filter(difference => difference !== undefined)
  return found.length > 0 ? found.join(' || ') : undefined
}

async function failuresOf(set: string, runner: BuildRunner, fixtures: HttpFixtures): Promise<string[]> {
  const located = (text: string) => fixtures.located(text)
  const lines = readLines<Golden>(join(folder, 'golden', `${set}.jsonl`), located)
  const goldens = new Map(lines.map(golden => [golden.id, golden]))
  const failures: string[] = []
  for (const testCase of casesOf(set, located)) {
    const golden = goldens.get(testCase.id)
    const why = unplayable(testCase, golden)
    if (why) reportUnplayable(`build/${set}`, testCase.id, why)
    else {
      const difference = await differenceOf(testCase, golden!, runner)
      const state = report(`build/${set}`, testCase.id, difference, deliberate(testCase.id))
      if (state === 'failed') failures.push(`${testCase.id}: ${difference}`)
    }
  }
  return failures
}

const define = canRun && sets.length > 0 ? describe : describe.skip
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

  it.each(sets)(
    '%s',
    async set => {
      expect(await failuresOf(set, runner, fixtures)).toEqual([])
    },
    1_800_000
  )
})

if (!canRun)
  for (const set of sets)
    for (const {id} of casesOf(set)) reportUnplayable(`build/${set}`, id, 'this machine has no root or no /bin/busybox')
