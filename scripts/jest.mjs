// Runs jest with what ESM needs (https://jestjs.io/docs/ecmascript-modules), on any shell. Arguments pass through.
// SLIPWAY_TEST_REPORT=FILE also writes jest's JSON report there.
import {spawnSync} from 'node:child_process'
import {createRequire} from 'node:module'
import process from 'node:process'

const jest = createRequire(import.meta.url).resolve('jest/bin/jest')
const report = process.env.SLIPWAY_TEST_REPORT
const args = [...process.argv.slice(2), ...(report ? ['--json', '--outputFile', report] : [])]
const options = [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning']

const {status} = spawnSync(process.execPath, [jest, ...args], {
  stdio: 'inherit',
  env: {...process.env, NODE_OPTIONS: options.filter(Boolean).join(' ')}
})
process.exit(status ?? 1)
