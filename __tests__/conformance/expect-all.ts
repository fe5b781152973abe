import {readCases} from './data.js'
import type {Runner} from './outcome.js'

/** One jest test over every record of a data file; says what failed, all of it. */
export function expectAllPass(file: string, run: Runner): void {
  const cases = readCases<never>(file)
  const define = cases ? it : it.skip
  define(`passes ${file}`, () => {
    const failures = cases!.flatMap(vector => {
      const reason = run(vector)
      return reason === undefined ? [] : [`${JSON.stringify(vector).slice(0, 300)}: ${reason}`]
    })
    expect(failures).toEqual([])
  })
}
