// Runs everything that compares Slipway with recorded results of BuildKit, moby and metadata-action, and prints a table of it.
//   npm run conformance [-- --data DIR] [--failures]
// DIR has the format of ../shared/data, which is the default; --failures also lists what failed.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'

const TESTS = [
  '__tests__/conformance/',
  '__tests__/dockerfile/',
  '__tests__/context/',
  '__tests__/oci/',
  '__tests__/layer/goldens'
]
const STATES = ['passed', 'failed', 'deliberate', 'unplayable']

const {values} = parseArgs({options: {data: {type: 'string'}, failures: {type: 'boolean', default: false}}})
const directory = mkdtempSync(join(tmpdir(), 'slipway-conformance-report-'))
try {
  process.exitCode = run()
} finally {
  rmSync(directory, {recursive: true, force: true})
}

function run() {
  const report = join(directory, 'report.jsonl')
  const summary = join(directory, 'jest.json')
  const status = runJest(report, summary)
  const lines = [...readReport(report), ...readTests(summary)]
  printTable(lines)
  printReasons(lines)
  if (values.failures) for (const {set, id, detail} of inState(lines, 'failed')) console.log(`\n${set} ${id}\n  ${detail}`)
  return lines.length === 0 || inState(lines, 'failed').length > 0 ? 1 : status
}

function runJest(report, summary) {
  const jest = createRequire(import.meta.url).resolve('jest/bin/jest')
  const options = [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
  const {status} = spawnSync(process.execPath, [jest, '--silent', '--json', '--outputFile', summary, ...TESTS], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: options.filter(Boolean).join(' '),
      SLIPWAY_CONFORMANCE_REPORT: report,
      ...(values.data === undefined ? {} : {SLIPWAY_DATA: resolve(values.data)})
    }
  })
  return status ?? 1
}

/** What the data-driven tests wrote; a case that two tests run counts once. */
function readReport(file) {
  const lines = readIfAny(file).split('\n').filter(Boolean)
  const cases = lines.map(line => JSON.parse(line)).map(line => [`${line.set} ${line.id}`, line])
  return [...new Map(cases).values()]
}

/** metadata-action's cases are a test each. */
function readTests(file) {
  const {testResults = []} = JSON.parse(readIfAny(file) || '{}')
  const results = testResults.filter(({name}) => name.endsWith('metadata.test.ts')).flatMap(result => result.assertionResults)
  return results
    .filter(({status}) => status === 'passed' || status === 'failed')
    .map(({status, fullName, failureMessages}) => ({
      set: 'metadata',
      id: fullName,
      state: status,
      detail: failureMessages.join('\n')
    }))
}

function readIfAny(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function inState(lines, state) {
  return lines.filter(line => line.state === state)
}

function printTable(lines) {
  const sets = [...new Set(lines.map(({set}) => set))].sort()
  const rows = sets.map(set => [set, ...counts(lines.filter(line => line.set === set))])
  print([['set', ...STATES], ...rows, ['all', ...counts(lines)]])
}

function counts(lines) {
  return STATES.map(state => String(inState(lines, state).length))
}

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)))
  for (const [set, ...numbers] of rows)
    console.log([set.padEnd(widths[0]), ...numbers.map((number, at) => number.padStart(widths[at + 1]))].join('  '))
}

function printReasons(lines) {
  for (const {id, detail} of inState(lines, 'deliberate')) console.log(`\ndeliberate: ${id}\n  ${detail}`)
  const reasons = new Map()
  for (const {detail} of inState(lines, 'unplayable')) reasons.set(detail, (reasons.get(detail) ?? 0) + 1)
  if (reasons.size > 0) console.log('\nunplayable:')
  for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1])) console.log(`  ${count} ${reason}`)
}
