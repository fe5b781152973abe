import {readCases} from '../conformance/data.js'
import {report} from '../conformance/report.js'
import {type LintCase, type LintGolden, runTextLint} from '../conformance/text-lint.js'

describe('checks of the text', () => {
  for (const set of ['probe', 'buildkit', 'buildkit-lint', 'buildah', 'kaniko', 'osskaniko']) {
    const builds = readCases<LintCase>(`dockerfile/build/cases/${set}.jsonl`)
    const goldens = readCases<LintGolden>(`dockerfile/build/golden/${set}.jsonl`)
    const define = builds && goldens ? it : it.skip
    define(`find in ${set} what BuildKit finds`, () => {
      const byId = new Map(builds!.map(build => [build.id, build]))
      const failures = goldens!.flatMap(golden => {
        const build = byId.get(golden.id)
        const difference = build && runTextLint(build, golden)
        report(`text checks/${set}`, golden.id, difference, undefined)
        return difference ?? []
      })
      expect(failures).toEqual([])
    })
  }
})
