import {readCases} from './data.js'
import type {Runner} from './outcome.js'
import {report} from './report.js'

/** One jest test over every record of a data file; says what failed, all of it. */
export function expectAllPass(file: string, run: Runner): void {
  const cases = readCases<never>(file)
  const define = cases ? it : it.skip
  define(`passes ${file}`, () => {
    const failures = cases!.flatMap((vector, index) => {
      const reason = run(vector)
      report(setOf(file), String(index), reason, undefined)
      return reason === undefined ? [] : [`${JSON.stringify(vector).slice(0, 300)}: ${reason}`]
    })
    expect(failures).toEqual([])
  })
}

/** `units/chmod` for `dockerfile/units/chmod.jsonl`. */
function setOf(file: string): string {
  return file.replace(/^dockerfile\//, '').replace(/\.jsonl?$/, '')
}
