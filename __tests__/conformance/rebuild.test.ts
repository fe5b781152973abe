import {existsSync} from 'node:fs'
import {BuildRunner} from './build-run.js'
import {dataFolder, readCases} from './data.js'
import {deliberate} from './deliberate.js'
import {HttpFixtures} from './http-fixtures.js'
import {type RebuildPair, runPair} from './rebuild.js'
import {report} from './report.js'

const FILE = 'dockerfile/cache/rebuild-pairs.jsonl'
const pairs = readCases<RebuildPair>(FILE)
const canRun = pairs !== undefined && process.getuid?.() === 0 && existsSync('/bin/busybox')
if (pairs && !canRun) process.stderr.write('skipped: rebuilds need root and /bin/busybox\n')

const define = canRun ? it : it.skip
define(
  'reuses the steps that BuildKit reuses, with the result of a build without cache',
  async () => {
    const runner = await BuildRunner.open(dataFolder())
    const fixtures = await HttpFixtures.open(dataFolder())
    try {
      const failures: string[] = []
      for (const pair of pairs!) {
        const difference = await runPair(JSON.parse(fixtures.located(JSON.stringify(pair))) as RebuildPair, runner)
        const state = report('rebuild', pair.id, difference, deliberate(pair.id))
        if (state === 'failed') failures.push(`${pair.id}: ${difference}`)
      }
      expect(failures).toEqual([])
    } finally {
      await runner.close()
      await fixtures.close()
    }
  },
  600_000
)
